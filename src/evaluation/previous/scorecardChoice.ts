import { languageNames, languages } from "../../locales/language";
import type { ScorecardChoice } from "../../report/reportInput";
import { helperColumns, scorecardColumns, scorecardRows } from "../../report/scorecard/scorecardLayout";
import { textAt, type WorkbookGrid } from "../../workbook/grid";
import { resultSheet } from "../ownSheets";

/**
 * What was chosen on the scorecard of an earlier evaluation; null where there is none. The language of the sheets, with
 * which the page opens, is no choice: it would stay behind when the sheets are written in another one.
 */
export function scorecardChoice(workbook: WorkbookGrid): ScorecardChoice | null {
  const sheet = resultSheet(workbook, "scorecard");
  if (sheet === undefined) return null;
  const text = (column: number): string => textAt(sheet, scorecardRows.chooser, column);
  const own = languages[Number(text(helperColumns.toBest)) - 1];
  const language = text(scorecardColumns.source);
  const isOwn = own !== undefined && languageNames[own] === language;
  return { organisation: text(scorecardColumns.value), language: isOwn ? "" : language };
}
