import { decisionColumns, awardsColumns } from "../../committee/awardsColumns";
import { areaAddress, columnName } from "../../workbook/cellAddress";
import type { CellArea } from "../../workbook/grid";
import type { PlanCell, SheetPlan } from "../../workbook/sheetPlan";
import { changedArea, changedFormulas, packedParts } from "../guard/areaDigest";
import { areasBesideTyping, watchedAreas } from "../guard/watchedAreas";
import { formulaCell, ordinalCell, textCell } from "../kit/planCell";
import type { SheetDraft } from "../kit/sheetDraft";
import type { ReportContext } from "../reportContext";
import { checksColumns } from "./checksLayout";

/**
 * Every other result sheet with a live count of what differs in it from what was written: formulas, numbers, texts and
 * their places. Of the scorecard, which shows what is chosen, the formulas are counted; of Awards all is compared that does not
 * follow the decisions typed there.
 * @returns the cells with the counts
 */
export function sheetsAsWritten(
  draft: SheetDraft,
  top: number,
  { t }: ReportContext,
  sheets: readonly SheetPlan[],
): string {
  draft.put(top, 0, textCell(t("report.checks.sheetsAsWritten"), "heading"));
  const heads = [t("report.columns.number"), t("report.checks.sheet"), t("report.checks.differing")];
  draft.putRow(
    top + 1,
    0,
    heads.map((head) => textCell(head, "columnHeading")),
  );
  const sums = sheets.map((sheet) => packedParts(changedParts(sheet)));
  sheets.forEach(({ title }, index) => {
    draft.putRow(top + 2 + index, checksColumns.key, [
      ordinalCell(index + 1),
      textCell(title),
      ...(sums[index] ?? []).map((parts) => formulaCell(`=IFERROR(${parts},1)`, 0, "number", "0")),
    ]);
  });
  const right = checksColumns.count - 1 + Math.max(...sums.map(({ length }) => length));
  return areaAddress({ top: top + 2, left: checksColumns.count, bottom: top + 1 + sheets.length, right });
}

function changedParts(sheet: SheetPlan): readonly string[] {
  const { role, rows } = sheet;
  const changed = (area: CellArea, what: "all" | "constants"): string => changedArea(`{${role}}!`, rows, area, what);
  if (role === "scorecard") return areasBesideTyping(sheet, () => false).map((area) => changed(area, "constants"));
  if (role !== "awards") return watchedAreas(sheet).map((area) => changed(area, "all"));
  return [
    ...watchedAreas(sheet).map((area) => changedFormulas(`{${role}}!`, rows, area)),
    ...areasBesideTyping(sheet, followsDecisions).map((area) => changed(area, "all")),
  ];
}

const typedColumns = decisionColumns.map(({ key }) => columnName(awardsColumns[key])).join("");
/** A cell of the Committee's columns on the sheet itself. */
const typedCell = new RegExp(`(?<![A-Z!$])[${typedColumns}]\\d`);

function followsDecisions({ formula }: PlanCell): boolean {
  return formula !== null && typedCell.test(formula);
}
