import type { EvaluationOutcome } from "../../evaluation/outcome";
import type { PaneFault } from "../host/paneFault";
import type { Written } from "../host/workbookHost";

export const paneSteps = ["data", "criteria", "results"] as const;
/** The three steps that the pane shows one at a time. */
export type PaneStep = (typeof paneSteps)[number];

export type Evaluated = Extract<EvaluationOutcome, { readonly kind: "evaluated" }>;
export type Refused = Extract<EvaluationOutcome, { readonly kind: "refused" }>;

/** What is going on while the user waits; "writing" and "adding" can no longer be cancelled. */
export type WorkStep = "loading" | "reading" | "evaluating" | "writing" | "adding";

/** The last evaluation, once it has come to an end. */
export type Settled =
  | { readonly kind: "idle" }
  | { readonly kind: "done"; readonly outcome: Evaluated; readonly written: Written }
  | { readonly kind: "refused"; readonly outcome: Refused }
  | { readonly kind: "failed"; readonly fault: PaneFault; readonly before: Settled };

/** `before` stays on the screen while the user waits and comes back when the work is cancelled. */
export type Run = Settled | { readonly kind: "working"; readonly step: WorkStep; readonly before: Settled };

/** A sentence about something other than an evaluation. */
export type Notice =
  | { readonly kind: "cancelled" }
  | { readonly kind: "nothingToRestore" }
  | { readonly kind: "fileFirst" }
  | { readonly kind: "staffSheets"; readonly written: Written }
  | { readonly kind: "staffSheetsThere" };

export interface PaneState {
  readonly step: PaneStep;
  readonly run: Run;
  /** Name of the file that is open in an ordinary browser; null in Excel and before one is opened. */
  readonly fileName: string | null;
  readonly notice: Notice | null;
}

export type PaneEvent =
  | { readonly type: "stepChosen"; readonly step: PaneStep }
  | { readonly type: "fileOpened"; readonly name: string }
  | { readonly type: "worked"; readonly step: WorkStep }
  | { readonly type: "evaluated"; readonly outcome: Evaluated; readonly written: Written }
  | { readonly type: "refused"; readonly outcome: Refused }
  | { readonly type: "failed"; readonly fault: PaneFault }
  | { readonly type: "noticed"; readonly notice: Notice }
  /** Work other than an evaluation is over: the last evaluation stands again. */
  | { readonly type: "rested"; readonly notice: Notice | null };

export const initialState: PaneState = { step: "data", run: { kind: "idle" }, fileName: null, notice: null };

export function paneReducer(state: PaneState, event: PaneEvent): PaneState {
  switch (event.type) {
    case "stepChosen":
      return { ...state, step: event.step };
    case "fileOpened":
      return { ...initialState, fileName: event.name };
    case "worked":
      return { ...state, run: { kind: "working", step: event.step, before: settledBefore(state.run) }, notice: null };
    case "evaluated":
      return {
        ...state,
        step: "results",
        run: { kind: "done", outcome: event.outcome, written: event.written },
        notice: null,
      };
    case "refused":
      return { ...state, step: "data", run: { kind: "refused", outcome: event.outcome }, notice: null };
    case "failed":
      return {
        ...state,
        run: { kind: "failed", fault: event.fault, before: settledBefore(state.run) },
        notice: null,
      };
    case "noticed":
      return { ...state, step: event.notice.kind === "fileFirst" ? "data" : state.step, notice: event.notice };
    case "rested":
      return { ...state, run: settledBefore(state.run), notice: event.notice };
    default:
      return event satisfies never;
  }
}

/** The last evaluation that came to an end, below any work or failure after it. */
export function settledBefore(run: Run): Settled {
  return run.kind === "working" || run.kind === "failed" ? settledBefore(run.before) : run;
}

/** The evaluation whose content the steps show. */
export function shownOutcome(run: Run): EvaluationOutcome | null {
  const settled = settledBefore(run);
  return settled.kind === "done" || settled.kind === "refused" ? settled.outcome : null;
}
