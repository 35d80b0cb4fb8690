import type { Language } from "../locales/language";
import type { Translate } from "../locales/translator";
import type { Safety } from "../insight/safety/awardSafety";
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
export function scorecardFiles(
  evaluation: Evaluation,
  language: Language,
  t: Translate,
  safety: Safety | null = null,
): readonly ScorecardFile[] {
  return Array.from(eachScorecardFile(evaluation, language, t, safety));
}

/** The same, each made when it is asked for: of thousands the whole would take minutes, and the memory. */
export function* eachScorecardFile(
  evaluation: Evaluation,
  language: Language,
  t: Translate,
  safety: Safety | null = null,
): Generator<ScorecardFile> {
  const input = { ...plainReportInput(evaluation, language, t), ...(safety === null ? {} : { safety }) };
  for (const { organisation, sheet } of scorecardPlans(input)) {
    yield { organisation, plan: { sheets: [sheet], existing: [], active: "scorecard" } };
  }
}
