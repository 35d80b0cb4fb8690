/**
 * Executes a Rich API request over the workbook, action by action. It stops at the first action that fails, and what was
 * done before it remains done: a batch is no transaction (docs: develop/application-specific-api-model.md, "context.sync").
 */
import { HostError, itemNotFound } from "./hostError";
import type { HostObject, HostScope } from "./hostObject";
import { RequestExecution } from "./requestExecution";
import type { WireAnswer, WireRequest, WireResult } from "./wire";

export class RequestInterpreter {
  /** Ranges that office.js keeps across requests (Range._KeepReference, context.trackedObjects). */
  private readonly references = new Map<string, HostObject>();
  private referencesMade = 0;
  /** "Range.hyperlink": members asked for that the host does not know. A test should find this empty. */
  readonly unknownMembers: string[] = [];
  /** "Range.values" where it was read or called, "Range.values=" where it was set. */
  readonly usedMembers = new Set<string>();

  constructor(
    readonly scope: HostScope,
    private readonly root: HostObject,
  ) {}

  run(request: WireRequest): WireAnswer {
    const answer = this.execute(request);
    this.scope.workbook.work.endRequest();
    return answer;
  }

  private execute(request: WireRequest): WireAnswer {
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
