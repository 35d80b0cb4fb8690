import { areaAddress } from "../../workbook/cellAddress";
import type { SheetPlan } from "../../workbook/sheetPlan";
import { changedArea } from "../guard/areaDigest";
import { rowsBesideTyping, watchedAreas } from "../guard/watchedAreas";
import { formulaCell, ordinalCell, textCell } from "../kit/planCell";
import type { SheetDraft } from "../kit/sheetDraft";
import type { ReportContext } from "../reportContext";
import { checksColumns } from "./checksLayout";

/**
 * Every other result sheet with a live count of what differs in it from what was written: formulas, numbers, texts and
 * their places. Of the scorecard, which shows what is chosen, the formulas; of Awards what is beside the decisions.
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
  sheets.forEach((sheet, index) => {
    draft.putRow(top + 2 + index, checksColumns.key, [
      ordinalCell(index + 1),
      textCell(sheet.title),
      formulaCell(changedSheet(sheet), 0, "number", "0"),
    ]);
  });
  return areaAddress({
    top: top + 2,
    left: checksColumns.count,
    bottom: top + 1 + sheets.length,
    right: checksColumns.count,
  });
}

function changedSheet(sheet: SheetPlan): string {
  const { role, rows } = sheet;
  const isTypedInto = role === "awards" || role === "scorecard";
  const parts = watchedAreas(sheet).map((area) =>
    changedArea(`{${role}}!`, rows, area, isTypedInto ? "formulas" : "all"),
  );
  const beside = role === "awards" ? rowsBesideTyping(sheet) : [];
  parts.push(...beside.map((area) => changedArea(`{${role}}!`, rows, area, "all")));
  return `=IFERROR(${parts.join("+")},1)`;
}
