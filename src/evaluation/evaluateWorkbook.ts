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
import { hiddenSheetRows, type HiddenRow } from "./previous/hiddenSheet";
import { readSnapshot, snapshotRows } from "./previous/inputSnapshot";
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
  return evaluateInputs(workbook, workbook, options);
}

/**
 * Brings the previous evaluation back: evaluates again what it was made from, as the workbook keeps it. Staff sheets and
 * the regions' sheets stay as they are now. null where the workbook keeps none.
 */
export function restorePrevious(
  workbook: WorkbookGrid,
  options: Omit<EvaluateOptions, "duplicates">,
): EvaluationOutcome | null {
  const snapshot = readSnapshot(hiddenSheetRows(workbook, "previous") ?? []);
  if (snapshot === null) return null;
  return evaluateInputs(snapshot.workbook, workbook, { ...options, duplicates: snapshot.duplicates });
}

/** @param inputs what is read and scored; `workbook` is what the sheets are planned for */
function evaluateInputs(inputs: WorkbookGrid, workbook: WorkbookGrid, options: EvaluateOptions): EvaluationOutcome {
  const editionReading = readEdition(inputs);
  const { edition } = editionReading;
  const language = options.language ?? edition.settings.language ?? "ru";
  const intake = readSubmissions([{ workbook: inputs, ownSheets: ownSheets(inputs, editionReading) }], edition, {
    duplicates: options.duplicates,
    nameFiles: false,
  });
  const understanding = {
    language,
    edition,
    staffSheets: editionReading.sheets,
    intake,
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
  const standing = inputs === workbook ? editionReading : readEdition(workbook);
  const snapshot = (): readonly HiddenRow[] =>
    snapshotRows({ workbook: inputs, duplicates: options.duplicates }, readSheets(editionReading, intake));
  const plan = evaluationPlan({ workbook, standing, evaluation, previous, snapshot, issues, language }, options.target);
  return { kind: "evaluated", ...understanding, issues, evaluation, plan, kept: previous.kept };
}

/** Titles of the sheets that the evaluation was made from. */
function readSheets(edition: EditionReading, intake: IndicatorReading): ReadonlySet<string> {
  const staff = Object.values(edition.sheets).filter((title) => title !== null);
  return new Set([...staff, ...intake.tables.map(({ sheet }) => sheet)]);
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
