import type { CommitteeDecision } from "../../committee/decision";
import { readDecisions } from "../../committee/readDecisions";
import type { Language } from "../../locales/language";
import type { Translate } from "../../locales/translator";
import { decisionRows } from "../../report/awards/awardsSheet";
import { reportContext } from "../../report/reportContext";
import { plannedStaffValues } from "../../report/staffValues";
import type { Evaluation } from "../../scoring/evaluation";
import type { WorkbookGrid } from "../../workbook/grid";
import { resultSheet } from "../ownSheets";
import { plainReportInput } from "../plainReportInput";
import { currentResults, handWork, type HandWork } from "./editedCells";

/** The decisions that are in the Awards sheet of an earlier evaluation. */
export function committeeDecisions(workbook: WorkbookGrid): readonly CommitteeDecision[] {
  const sheet = resultSheet(workbook, "awards");
  if (sheet === undefined) return [];
  let work: HandWork | null = null;
  return readDecisions(sheet, (row, column) => {
    work ??= handWork(workbook, { ...currentResults(workbook), titles: new Map([["awards", sheet.title]]) });
    const cells = work.edited.get("awards") ?? [];
    return work.unproven.has("awards") || cells.some((cell) => cell.row === row && cell.column === column);
  });
}

/** Where each decision will be in the sheet that this evaluation writes. */
export function writtenRows(
  decisions: readonly CommitteeDecision[],
  evaluation: Evaluation,
  language: Language,
  t: Translate,
): ReadonlyMap<CommitteeDecision, number> {
  if (decisions.length === 0) return new Map();
  const input = { ...plainReportInput(evaluation, language, t), decisions };
  return decisionRows(reportContext(input, plannedStaffValues([])));
}
