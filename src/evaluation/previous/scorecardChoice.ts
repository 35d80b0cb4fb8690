import { scorecardColumns, scorecardRows } from "../../report/scorecard/scorecardLayout";
import type { ScorecardChoice } from "../../report/scorecard/scorecardChoice";
import { cellAt, type WorkbookGrid } from "../../workbook/grid";
import { resultSheetTitles } from "../ownSheets";

/** What was chosen on the scorecard of an earlier evaluation; null where there is none. */
export function scorecardChoice(workbook: WorkbookGrid): ScorecardChoice | null {
  const title = resultSheetTitles(workbook).get("scorecard");
  const sheet = workbook.sheets.find((one) => one.title === title);
  if (sheet === undefined) return null;
  const text = (column: number): string => String(cellAt(sheet, scorecardRows.chooser, column).value ?? "").trim();
  return { organisation: text(scorecardColumns.value), language: text(scorecardColumns.source) };
}
