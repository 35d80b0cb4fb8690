import { issueOn, type Issue } from "../../issues/issue";
import { numberText } from "../../locales/numberText";
import type { Language } from "../../locales/language";
import { dataLayout } from "../../report/data/dataLayout";
import { shownName } from "../../criteria/organisationName";
import type { Evaluation } from "../../scoring/evaluation";
import { cellAddress, type CellPosition } from "../../workbook/cellAddress";
import { cellAt, textAt, type SheetGrid } from "../../workbook/grid";

/**
 * A number that somebody typed into Data is not carried on, as the next evaluation reads the regions' sheet again: an
 * error names the cell, the number typed and the number used.
 */
export function changedDataIssues(
  data: SheetGrid,
  edited: readonly CellPosition[],
  evaluation: Evaluation,
  language: Language,
): readonly Issue[] {
  const layout = dataLayout(evaluation.edition, 0);
  return edited.flatMap(({ row, column }): Issue[] => {
    const typed = cellAt(data, row, column);
    if (row < layout.firstOrganisation || column < layout.firstCriterion) return [];
    if (typed.kind !== "number" || typeof typed.value !== "number") return [];
    const organisation = textAt(data, row, layout.organisationColumn);
    const criterion = textAt(data, layout.codeRow, column);
    // Right of the criteria are counters, which no region sends.
    if (criterion === "") return [];
    const used = usedValue(evaluation, organisation, criterion);
    if (used === typed.value) return [];
    return [
      issueOn(
        { sheet: data.title, cell: cellAddress(row, column) },
        used === null ? "dataNumberTyped" : "dataNumberChanged",
        "error",
        {
          organisation,
          criterion,
          typed: numberText(typed.value, language),
          used: used === null ? "" : numberText(used, language),
        },
      ),
    ];
  });
}

function usedValue(evaluation: Evaluation, organisation: string, criterion: string): number | null {
  const index = evaluation.edition.criteria.findIndex(({ code }) => code === criterion);
  const rated = evaluation.organisations.find(
    (one) => one.name === organisation || shownName(one, "kk") === organisation,
  );
  return rated?.scores[index]?.reading.value ?? null;
}
