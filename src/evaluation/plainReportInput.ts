import { staffLayout } from "../criteria/staffSheets";
import type { Language } from "../locales/language";
import type { Translate } from "../locales/translator";
import type { ReportInput } from "../report/reportInput";
import { reportTitles } from "../report/reportTitles";
import type { Evaluation } from "../scoring/evaluation";

/** What the sheets of an evaluation are made from by itself: without issues, and beside staff sheets under their usual titles. */
export function plainReportInput(evaluation: Evaluation, language: Language, t: Translate): ReportInput {
  return {
    evaluation,
    issues: [],
    layout: staffLayout(evaluation.edition),
    language,
    t,
    titles: reportTitles((role) => t(`workbook.titles.${role}`)),
  };
}
