/**
 * Executes a Rich API request over the workbook, action by action. It stops at the first action that fails, and what was
 * done before it remains done: a batch is no transaction (docs: develop/application-specific-api-model.md, "context.sync").
 */
import { HostError, invalidArgument, itemNotFound } from "./hostError";
import { Arguments, type HostObject, type HostScope } from "./hostObject";
import { answerToQuery } from "./queryAnswer";
import { actionType, pathType, type Json, type WireAction, type WireAnswer, type WireArguments } from "./wire";
import type { WirePath, WireRequest, WireResult } from "./wire";

export class RequestInterpreter {
  /** Ranges that office.js keeps across requests (Range._KeepReference, context.trackedObjects). */
  private readonly references = new Map<string, HostObject>();
  private referencesMade = 0;
  /** "Range.hyperlink": members asked for that the host does not know. A test should find this empty. */
  readonly unknownMembers: string[] = [];

  constructor(
    readonly scope: HostScope,
    private readonly root: HostObject,
  ) {}

  run(request: WireRequest): WireAnswer {
    const execution = new RequestExecution(this, request);
    const results: WireResult[] = [];
    for (const [index, action] of request.Actions.entries()) {
      try {
        results.push({ ActionId: action.Id, Value: execution.perform(action) });
      } catch (error) {
        if (!(error instanceof HostError)) throw error;
        const { code, message } = error;
        const failure = { Code: code, Message: message, Location: execution.location, ActionIndex: index };
        return { Results: results, Error: failure };
      }
    }
    return { Results: results, Error: null };
  }

  get rootObject(): HostObject {
    return this.root;
  }

  keep(object: HostObject): string {
    this.referencesMade++;
    const id = `reference${this.referencesMade}`;
    this.references.set(id, object);
    return id;
  }

  forget(id: string): void {
    this.references.delete(id);
  }

  kept(id: string): HostObject {
    const object = this.references.get(id);
    if (!object) throw itemNotFound(id);
    const sheet = object.range?.sheet;
    if (sheet && !this.scope.workbook.sheets.includes(sheet))
      throw itemNotFound(`range of deleted sheet ${sheet.title}`);
    return object;
  }

  unknown(member: string): HostError {
    this.unknownMembers.push(member);
    return new HostError("NotImplemented", `${member}: the test host does not know this member.`);
  }
}

class RequestExecution {
  private readonly objects = new Map<number, HostObject | null>();
  private readonly referenceIds = new Map<number, string>();
  /** What is being done, "Range.values". */
  location = "";

  constructor(
    private readonly interpreter: RequestInterpreter,
    private readonly request: WireRequest,
  ) {}

  perform(action: WireAction): Json {
    this.location = "";
    if (action.ActionType === actionType.trace) return null;
    const object = this.resolve(action.ObjectPathId);
    // Excel.run asks to keep every range, before it can know that it is a null object.
    if (!object && action.Name === "_KeepReference") return null;
    switch (action.ActionType) {
      case actionType.instantiate:
        return object && { ...object.identity?.(), ...this.reference(action.ObjectPathId) };
      case actionType.query:
        return object && answerToQuery(object, action.QueryInfo ?? {}, this);
      case actionType.method:
        return this.call(this.notNull(object, action.Name), action);
      case actionType.setProperty:
        return this.set(this.notNull(object, action.Name), action);
      default:
        throw this.interpreter.unknown(`action type ${action.ActionType} ${action.Name}`);
    }
  }

  private reference(pathId: number): { readonly _ReferenceId?: string } {
    const id = this.referenceIds.get(pathId);
    return id === undefined ? {} : { _ReferenceId: id };
  }

  private notNull(object: HostObject | null, member: string): HostObject {
    if (!object) throw itemNotFound(`${member} of a null object`);
    return object;
  }

  private call(object: HostObject, action: WireAction): Json {
    this.enter(object, action.Name);
    if (action.Name === "_KeepReference") {
      this.referenceIds.set(action.ObjectPathId, this.interpreter.keep(object));
      return null;
    }
    const args = this.arguments(action.ArgumentInfo);
    if (action.Name === "_RemoveReference") {
      this.interpreter.forget(args.text(0));
      return null;
    }
    const method = object.methods?.[action.Name];
    if (!method) throw this.interpreter.unknown(this.location);
    return method(args) ?? null;
  }

  private set(object: HostObject, action: WireAction): Json {
    this.enter(object, action.Name);
    const write = object.scalars?.[action.Name]?.write;
    if (!write) throw this.interpreter.unknown(this.location);
    write(this.arguments(action.ArgumentInfo).json(0));
    return null;
  }

  /** Notes where the request is, for the error's location, and fails where the test wants it. */
  enter(object: HostObject, member: string): void {
    this.location = `${object.type}.${member.charAt(0).toLowerCase()}${member.slice(1)}`;
    const { failing } = this.interpreter.scope.conditions;
    if (failing.has(object.type) || failing.has(this.location)) {
      throw new HostError("GeneralException", "There was an internal error while processing the request.");
    }
  }

  unknown(member: string): HostError {
    return this.interpreter.unknown(member);
  }

  private resolve(pathId: number): HostObject | null {
    const known = this.objects.get(pathId);
    if (known !== undefined) return known;
    const path = this.request.ObjectPaths[String(pathId)];
    if (!path) throw invalidArgument(`object path ${pathId}`);
    const object = this.open(path);
    this.objects.set(pathId, object);
    return object;
  }

  private open(path: WirePath): HostObject | null {
    if (path.ObjectPathType === pathType.global) return this.interpreter.rootObject;
    if (path.ObjectPathType === pathType.nullObject) return null;
    if (path.ObjectPathType === pathType.reference) return this.interpreter.kept(path.Name);
    const parent = this.resolve(path.ParentObjectPathId ?? 0);
    if (!parent) return this.ofNullObject(path);
    switch (path.ObjectPathType) {
      case pathType.method:
        return this.openByMethod(parent, path);
      case pathType.property:
        return this.openPart(parent, path);
      case pathType.indexer:
        return this.openItem(parent, path);
      default:
        throw this.interpreter.unknown(`object path type ${path.ObjectPathType} ${path.Name}`);
    }
  }

  /** "…OrNullObject" of a null object is one again; anything else asked of it is an error (as strict as may be). */
  private ofNullObject(path: WirePath): null {
    if (path.Name.endsWith("OrNullObject")) return null;
    throw itemNotFound(`${path.Name} of a null object`);
  }

  private openByMethod(parent: HostObject, path: WirePath): HostObject | null {
    this.enter(parent, path.Name);
    const method = parent.objects?.[path.Name];
    if (!method) throw this.interpreter.unknown(this.location);
    return method(this.arguments(path.ArgumentInfo));
  }

  private openPart(parent: HostObject, path: WirePath): HostObject | null {
    this.enter(parent, path.Name);
    const part = parent.parts?.[path.Name];
    if (!part) throw this.interpreter.unknown(this.location);
    return part();
  }

  private openItem(parent: HostObject, path: WirePath): HostObject {
    this.enter(parent, "GetItem");
    if (!parent.item) throw this.interpreter.unknown(this.location);
    return parent.item(this.arguments(path.ArgumentInfo).json(0));
  }

  private arguments(info: WireArguments | undefined): Arguments {
    const values = info?.Arguments ?? [];
    const ids = info?.ReferencedObjectPathIds ?? [];
    const isObject = values.map((_, index) => typeof ids[index] === "number" && ids[index] !== 0);
    return new Arguments(
      values.map((value, index) => (isObject[index] === true ? this.resolve(Number(ids[index])) : value)),
      isObject,
    );
  }
}
