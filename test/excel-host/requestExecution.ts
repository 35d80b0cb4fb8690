/** One request while it is carried out: its objects by path, opened when an action first needs them. */
import { HostError, invalidArgument, itemNotFound } from "./hostError";
import type { HostWork } from "./hostWork";
import { Arguments, type HostObject } from "./hostObject";
import { answerToQuery } from "./queryAnswer";
import type { RequestInterpreter } from "./requestInterpreter";
import { actionType, pathType, type Json, type WireAction, type WireArguments, type WirePath } from "./wire";
import type { WireRequest } from "./wire";

export class RequestExecution {
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
    if (!method) throw this.unknown();
    const answer = method(args) ?? null;
    if (!/^(?:Get|_)/.test(action.Name)) this.work.change(this.location);
    return answer;
  }

  private get work(): HostWork {
    return this.interpreter.scope.workbook.work;
  }

  private set(object: HostObject, action: WireAction): Json {
    this.enter(object, action.Name);
    const write = object.scalars?.[action.Name]?.write;
    if (!write) throw this.unknown();
    this.interpreter.usedMembers.add(`${this.location}=`);
    write(this.arguments(action.ArgumentInfo).json(0));
    this.work.change(this.location);
    return null;
  }

  /** Notes where the request is, for the error's location, and fails where the test wants it. */
  enter(object: HostObject, member: string): void {
    this.location = `${object.type}.${member.charAt(0).toLowerCase()}${member.slice(1)}`;
    this.interpreter.usedMembers.add(this.location);
    const { failing } = this.interpreter.scope.conditions;
    if (failing.has(object.type) || failing.has(this.location)) {
      throw new HostError("GeneralException", "There was an internal error while processing the request.");
    }
  }

  unknown(): HostError {
    return this.interpreter.unknown(this.location);
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
    if (!method) throw this.unknown();
    return method(this.arguments(path.ArgumentInfo));
  }

  private openPart(parent: HostObject, path: WirePath): HostObject | null {
    this.enter(parent, path.Name);
    const part = parent.parts?.[path.Name];
    if (!part) throw this.unknown();
    return part();
  }

  private openItem(parent: HostObject, path: WirePath): HostObject {
    this.enter(parent, "GetItem");
    if (!parent.item) throw this.unknown();
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
