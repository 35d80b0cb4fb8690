import type { IssueCode } from "../issues/issue";

export type FormulaFaultCode = Extract<IssueCode, `formula${string}`>;

/** Why a formula was not understood; the code is that of the issue which tells it. */
export interface FormulaFault {
  readonly code: FormulaFaultCode;
  /** What stands at the place of the fault, and its first character counted from 1, of those that can be seen. */
  readonly text: string;
  readonly position: number;
  /** Least and most that may stand there, where the fault is one of number. */
  readonly least?: number;
  readonly most?: number;
}
