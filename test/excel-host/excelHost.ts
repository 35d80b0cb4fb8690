/** The Excel that answers office.js: a workbook in memory, its circumstances, planned faults and a count of the traffic. */
import { FaultPlan, type Fault } from "./faults";
import { defaultConditions, type HostConditions } from "./hostConditions";
import { workbookObject } from "./members/workbook";
import { RequestInterpreter } from "./requestInterpreter";
import { Traffic, utf8Length, type RoundTrip } from "./traffic";
import { actionType, delayForCellEditFlag, refusal, type HostAnswer, type WireAnswer, type WireRequest } from "./wire";
import type { WorkbookModel } from "./workbookModel";

interface BridgeMessage {
  readonly id: number;
  readonly flags: number;
  readonly message: { readonly body: WireRequest };
}

export class ExcelHost {
  readonly conditions: HostConditions;
  readonly faults = new FaultPlan();
  readonly traffic = new Traffic();
  private readonly interpreter: RequestInterpreter;
  private readonly waiting: (() => void)[] = [];

  /** Called at every planned fault after which no answer comes. */
  onSilence: () => void = () => undefined;

  constructor(
    readonly workbook: WorkbookModel,
    conditions: Partial<HostConditions> = {},
  ) {
    this.conditions = { ...defaultConditions(), ...conditions };
    const scope = { workbook, conditions: this.conditions };
    this.interpreter = new RequestInterpreter(scope, workbookObject(scope));
  }

  /** "Range.hyperlink": members that the adapter asked for and this host does not know. Expect it to be empty. */
  get unknownMembers(): readonly string[] {
    return this.interpreter.unknownMembers;
  }

  /** "Range.values": members that were asked for or set ("Range.values="). */
  get usedMembers(): ReadonlySet<string> {
    return this.interpreter.usedMembers;
  }

  /** The user leaves the cell: what waited with delayForCellEdit goes on. */
  endCellEdit(): void {
    this.conditions.cellEditMode = false;
    for (const goOn of this.waiting.splice(0)) goOn();
  }

  /**
   * Answers one message of office.js' native bridge.
   * @returns text for `onMessageFromHost`; the promise stays pending where the host never answers
   */
  async answer(messageText: string): Promise<string> {
    const message = JSON.parse(messageText) as BridgeMessage;
    const answer = await this.roundTrip(messageText, message);
    const { statusCode, body } = answer;
    return JSON.stringify({ id: message.id, type: 2, message: { statusCode, headers: {}, body } });
  }

  private async roundTrip(text: string, { flags, message: { body } }: BridgeMessage): Promise<HostAnswer> {
    if (isCleanup(body)) {
      this.traffic.cleanups++;
      return this.execute(body, 0);
    }
    if (isOfficeService(body)) {
      this.traffic.services++;
      return { statusCode: 200, body: JSON.stringify(serviceAnswer(body)) };
    }
    const trip: RoundTrip = {
      requestBytes: utf8Length(text),
      answerBytes: 0,
      actions: body.Actions.length,
      summary: summaryOf(body),
    };
    this.traffic.roundTrips.push(trip);
    const fault = this.faults.next();
    const answer = await this.answerWith(fault, body, trip, flags);
    trip.answerBytes = utf8Length(answer.body);
    return answer;
  }

  private async answerWith(
    fault: Fault | null,
    body: WireRequest,
    trip: RoundTrip,
    flags: number,
  ): Promise<HostAnswer> {
    if (fault) this.happen(fault);
    if (fault?.kind === "neverAnswer" || fault?.kind === "silence" || fault?.kind === "cellEdit") this.onSilence();
    if (fault?.kind === "neverAnswer") return never();
    if (fault?.kind === "reject") return refusal(400, fault.code ?? "GeneralException", "The request was refused.");
    if (this.conditions.cellEditMode) {
      if ((flags & delayForCellEditFlag) === 0) return cellEditRefusal();
      await new Promise<void>((resolve) => {
        this.waiting.push(resolve);
      });
    }
    if (fault?.kind === "inPart") return this.executeInPart(body, fault.actions);
    const answer = this.execute(body, trip.requestBytes);
    if (fault?.kind === "silence") return never();
    if (fault?.kind === "lostAnswer") return refusal(500, "RequestAborted", "The connection was lost.");
    return answer;
  }

  private happen(fault: Fault): void {
    const { workbook } = this;
    switch (fault.kind) {
      case "protectStructure":
        workbook.structurePassword = "another's password";
        return;
      case "cellEdit":
        this.conditions.cellEditMode = true;
        return;
      case "deleteSheet":
        workbook.deleteSheet(workbook.sheet(fault.title));
        return;
      case "renameSheet":
        workbook.renameSheet(workbook.sheet(fault.title), fault.to);
        return;
      case "before":
        fault.happen(workbook);
        return;
      case "reject":
      case "lostAnswer":
      case "inPart":
      case "silence":
      case "neverAnswer":
        return;
      default:
        fault satisfies never;
    }
  }

  private executeInPart(body: WireRequest, actions: number): HostAnswer {
    const done = this.interpreter.run({ ...body, Actions: body.Actions.slice(0, actions) });
    const failure = { Code: "GeneralException", Message: "Excel gave up.", Location: "", ActionIndex: actions };
    return { statusCode: 200, body: JSON.stringify({ ...done, Error: done.Error ?? failure }) };
  }

  /** The limits are Excel's on the web; an answer that is too long was done all the same. */
  private execute(body: WireRequest, requestBytes: number): HostAnswer {
    const limit = this.conditions.payloadLimit ?? Infinity;
    if (requestBytes > limit) {
      return refusal(400, "RequestPayloadSizeLimitExceeded", "The request payload size has exceeded the limit.");
    }
    const answer = JSON.stringify(this.interpreter.run(body));
    if (utf8Length(answer) > limit) {
      return refusal(400, "ResponsePayloadSizeLimitExceeded", "The response payload size has exceeded the limit.");
    }
    return { statusCode: 200, body: answer };
  }
}

function cellEditRefusal(): HostAnswer {
  return refusal(400, "InvalidOperationInCellEditMode", "Excel is in cell-editing mode.");
}

function never(): Promise<HostAnswer> {
  return new Promise(() => undefined);
}

/** office.js gives its references up after Excel.run without anybody waiting for it. */
function isCleanup(body: WireRequest): boolean {
  const calls = body.Actions.filter((action) => action.ActionType !== actionType.instantiate);
  return calls.length > 0 && calls.every((action) => action.Name === "_RemoveReference");
}

/**
 * What office.js itself tells Excel in a page: that it is ready, and its telemetry (AddinInternalService,
 * TelemetryService in excel-win32-16.01.js). None of it is about the workbook.
 */
function isOfficeService(body: WireRequest): boolean {
  const paths = Object.values(body.ObjectPaths);
  return paths.length > 0 && paths.every(({ Name }) => /^Microsoft\.(InternalService|Telemetry)\./.test(Name));
}

function serviceAnswer(body: WireRequest): WireAnswer {
  const valueOf = (type: number) => (type === actionType.instantiate ? {} : null);
  return {
    Results: body.Actions.map(({ Id, ActionType }) => ({ ActionId: Id, Value: valueOf(ActionType) })),
    Error: null,
  };
}

function summaryOf(body: WireRequest): string {
  const names = body.Actions.flatMap(({ ActionType, Name, ObjectPathId }) => {
    if (ActionType === actionType.instantiate) return [];
    const path = body.ObjectPaths[String(ObjectPathId)]?.Name ?? "";
    return [ActionType === actionType.query ? `load ${path}` : `${path}.${Name}`];
  });
  return [...new Set(names)].slice(0, 12).join(" ");
}
