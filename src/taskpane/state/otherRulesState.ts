import type { RehearsalOutcome } from "../../evaluation/rehearsal/rehearsal";
import type { TakenAppendix } from "../otherRules";

/** What was found in files with other rules; nothing of it is in the workbook. */
export interface OtherRules {
  /** null: none was chosen. */
  readonly rehearsed: Rehearsed | null;
  readonly appendix: ChosenAppendix | null;
}

interface Rehearsed {
  readonly name: string;
  /** null: the data of the workbook cannot be evaluated now. */
  readonly outcome: RehearsalOutcome | null;
}

interface ChosenAppendix {
  readonly name: string;
  /** null: the file holds no table of an Appendix. */
  readonly taken: TakenAppendix | null;
}

export const noOtherRules: OtherRules = { rehearsed: null, appendix: null };
