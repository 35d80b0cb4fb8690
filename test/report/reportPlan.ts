import type { Edition } from "../../src/criteria/edition";
import { staffLayout, staffSheetPlans } from "../../src/criteria/staffSheets";
import type { Submission } from "../../src/intake/submission";
import { submissionStatuses } from "../../src/intake/submissionStatus";
import type { Issue } from "../../src/issues/issue";
import type { Language } from "../../src/locales/language";
import { createTranslator } from "../../src/locales/translator";
import { planReport } from "../../src/report/planReport";
import { reportTitles } from "../../src/report/reportTitles";
import type { ReportInput } from "../../src/report/reportInput";
import { evaluate } from "../../src/scoring/evaluate";
import type { Evaluation } from "../../src/scoring/evaluation";
import type { PlanCell, SheetPlan, WorkbookPlan } from "../../src/workbook/sheetPlan";
import type { SheetRole } from "../../src/workbook/sheetRole";

export interface PlannedReport {
  readonly evaluation: Evaluation;
  readonly plan: WorkbookPlan;
  readonly sheet: (role: SheetRole) => SheetPlan;
}

/** Result sheets and staff sheets of an evaluation, as a new workbook. */
export function plannedReport(
  edition: Edition,
  submissions: readonly Submission[],
  language: Language = "ru",
  issues: readonly Issue[] = [],
  more: Partial<ReportInput> = {},
): PlannedReport {
  const t = createTranslator(language);
  const evaluation = evaluate(edition, submissions);
  const title = (role: SheetRole): string => t(`workbook.titles.${role}`);
  const results = planReport({
    evaluation,
    issues,
    statuses: submissionStatuses({ submissions, tables: [], issues, stops: false }, edition),
    layout: staffLayout(edition),
    language,
    t,
    titles: reportTitles(title),
    ...more,
  });
  const sheets = [...results, ...staffSheetPlans(edition, t, language)];
  const sheet = (role: SheetRole): SheetPlan => {
    const found = sheets.find((one) => one.role === role);
    if (!found) throw new Error(`no sheet ${role}`);
    return found;
  };
  return { evaluation, plan: { sheets, existing: [], active: "totals" }, sheet };
}

/** The cells of a column from one row on, as long as there are any. */
export function columnCells({ rows }: SheetPlan, column: number, from: number, count: number): readonly PlanCell[] {
  return rows.slice(from, from + count).flatMap((row) => row[column] ?? []);
}
