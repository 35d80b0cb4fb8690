import type { EditionReading } from "../criteria/editionReading";
import { readEdition } from "../criteria/readEdition";
import type { Duplicates, IndicatorReading } from "../intake/indicatorReading";
import { readSubmissions } from "../intake/readSubmissions";
import type { Issue } from "../issues/issue";
import type { Language } from "../locales/language";
import { evaluate } from "../scoring/evaluate";
import type { WorkbookGrid } from "../workbook/grid";
import type { EvaluationOutcome } from "./outcome";
import { namedSheetTitles } from "./ownSheets";
import { evaluationPlan, type PlanTarget } from "./evaluationPlan";
import { previousResults } from "./previous/previousResults";
import { scoringIssues } from "./scoringIssues";

export interface EvaluateOptions {
  /** Language of sheets and messages; null: the settings decide, else Russian, never the machine's. */
  readonly language: Language | null;
  readonly duplicates: Duplicates;
  readonly target: PlanTarget;
  /** Date as "2026-02-20", in the titles of old result sheets that are kept. */
  readonly today: string;
}

/**
 * The main job, the same for every caller: reads staff sheets and indicators of a workbook, scores, and plans the
 * sheets. Faults of the data never throw: they are issues, all of one pass together.
 */
export function evaluateWorkbook(workbook: WorkbookGrid, options: EvaluateOptions): EvaluationOutcome {
  const editionReading = readEdition(workbook);
  const { edition } = editionReading;
  const language = options.language ?? edition.settings.language ?? "ru";
  const intake = readSubmissions(workbook, edition, {
    duplicates: options.duplicates,
    ownSheets: ownSheets(workbook, editionReading),
    nameFiles: false,
  });
  const understanding = {
    language,
    edition,
    staffSheets: editionReading.sheets,
    indicatorSheets: intake.sheets,
  };
  const readingIssues: readonly Issue[] = [...editionReading.issues, ...intake.issues];
  if (mustStop(editionReading, intake)) {
    return { kind: "refused", ...understanding, issues: readingIssues };
  }
  const evaluation = evaluate(edition, intake.submissions);
  const previous = previousResults(workbook, evaluation, language, options.today);
  const issues = [...readingIssues, ...scoringIssues(evaluation), ...previous.issues];
  if (evaluation.organisations.length === 0) {
    return { kind: "refused", ...understanding, issues: [...issues, nothingRated()] };
  }
  const plan = evaluationPlan({ workbook, editionReading, evaluation, previous, issues, language }, options.target);
  return { kind: "evaluated", ...understanding, issues, evaluation, plan, kept: previous.kept };
}

function ownSheets(workbook: WorkbookGrid, reading: EditionReading): ReadonlySet<string> {
  const staff = Object.values(reading.sheets).filter((title) => title !== null);
  return new Set([...staff, ...namedSheetTitles(workbook)]);
}

function mustStop(reading: EditionReading, intake: IndicatorReading): boolean {
  return intake.stops || reading.issues.some(({ severity }) => severity === "error");
}

function nothingRated(): Issue {
  return { code: "nothingRated", severity: "error", sheet: null, cell: null, params: {} };
}
