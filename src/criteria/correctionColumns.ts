import { words } from "./words";

export type CorrectionColumn =
  "organisation" | "criterion" | "oldValue" | "newValue" | "evidence" | "decision" | "remark";

/** In the order in which the sheet is written; it is read in any order. */
export const correctionColumns: readonly CorrectionColumn[] = [
  "organisation",
  "criterion",
  "oldValue",
  "newValue",
  "evidence",
  "decision",
  "remark",
];

export const correctionColumnWords = words(correctionColumns, (column) => `corrections.column.${column}`);

/** What was decided on a correction or appeal; only accepted ones are applied. */
export type CorrectionDecision = "accepted" | "rejected" | "pending";

export const correctionDecisionWords = words<CorrectionDecision>(
  ["accepted", "rejected", "pending"],
  (decision) => `corrections.decision.${decision}`,
);
