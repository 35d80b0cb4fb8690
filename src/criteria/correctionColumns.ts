import { planCell } from "../workbook/sheetPlan";
import { column, type Column } from "../tables/column";
import { choiceInput, nameInput, textInput, type Input } from "../tables/input";

import { words } from "../tables/words";
import type { CorrectionColumn, CorrectionDecision, CorrectionEntry } from "./correction";

export const correctionDecisionWords = words<CorrectionDecision>(
  ["accepted", "rejected", "pending"],
  (decision) => `corrections.decision.${decision}`,
);

/** What was typed is as it was typed: values are read by the criterion's unit when a correction is applied. */
function typed(key: CorrectionColumn, width: number, input: Input<string> = nameInput): TypedColumn {
  const described = column<CorrectionColumn, CorrectionEntry, string>({
    key,
    heading: (t) => t(`corrections.column.${key}`),
    width,
    input,
    value: () => null,
  });
  return {
    ...described,
    cell: (entry) => {
      const given = entry?.cells[key];
      if (given === undefined) return planCell(null, "input", input.format);
      return planCell(given.value, "input", given.kind === "number" ? given.format : input.format);
    },
  };
}

type TypedColumn = Column<CorrectionColumn, CorrectionEntry, string>;

/** In the order in which the sheet is written; it is read in any order. */
export const correctionColumns: readonly TypedColumn[] = [
  typed("organisation", 52),
  typed("criterion", 12, textInput),
  typed("oldValue", 18),
  typed("newValue", 18),
  typed("evidence", 44),
  { ...typed("decision", 18), rule: choiceInput(correctionDecisionWords, "correctionDecisionUnknown").rule },
  typed("remark", 40),
  typed("effect", 60, textInput),
];
