import type { Issue } from "../issues/issue";
import type { GridCell } from "../workbook/grid";

export type CorrectionColumn =
  "organisation" | "criterion" | "oldValue" | "newValue" | "evidence" | "decision" | "remark" | "effect";

/** What was decided on a correction or appeal; only accepted ones are applied. */
export type CorrectionDecision = "accepted" | "rejected" | "pending";

/** A row of the corrections sheet, as it is there; values are read by the criterion's unit when it is applied. */
export interface CorrectionEntry {
  readonly sheet: string;
  readonly cells: Readonly<Record<CorrectionColumn, GridCell>>;
  /** Address of each cell; of a column that the sheet does not have, the row's first cell. */
  readonly addresses: Readonly<Record<CorrectionColumn, string>>;
  /** Blank and unknown words are pending: nothing is applied that nobody accepted. */
  readonly decision: CorrectionDecision;
}

export interface CorrectionsReading {
  readonly entries: readonly CorrectionEntry[];
  /** Faults of the sheet itself; none of them stops the evaluation. */
  readonly issues: readonly Issue[];
}
