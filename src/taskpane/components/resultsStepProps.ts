import type { EvaluationResult } from "../../evaluation/outcome";
import type { Written } from "../host/workbookHost";
import type { Against, Checked, Look } from "../state/paneState";
import type { OtherWays } from "./SavedFile";

export interface ResultsStepProps {
  readonly result: {
    readonly outcome: EvaluationResult;
    readonly written: Written;
    /** When it was evaluated, as "2026-02-20T14:32" or the date alone; null where nobody has written it down. */
    readonly at: string | null;
  } | null;
  readonly refused: boolean;
  readonly checked: Checked | null;
  readonly against: Against | null;
  readonly remembers: Look["remembers"];
  readonly ways: OtherWays;
}
