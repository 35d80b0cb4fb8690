import type { Language } from "../locales/language";
import type { Translate } from "../locales/translator";
import { scorecardPlans } from "../report/scorecard/scorecardPlans";
import type { Evaluation } from "../scoring/evaluation";
import type { WorkbookPlan } from "../workbook/sheetPlan";
import { plainReportInput } from "./plainReportInput";

/** A workbook to be sent to one organisation: why it has its place, and nothing of the others. */
interface ScorecardFile {
  readonly organisation: string;
  readonly plan: WorkbookPlan;
}

/** A file for each rated organisation, in the order of places. */
export function scorecardFiles(evaluation: Evaluation, language: Language, t: Translate): readonly ScorecardFile[] {
  return scorecardPlans(plainReportInput(evaluation, language, t)).map(({ organisation, sheet }) => ({
    organisation,
    plan: { sheets: [sheet], existing: [], active: "scorecard" },
  }));
}
