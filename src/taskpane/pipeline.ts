/** What the pane loads when Evaluate is pressed first: reading, scoring and planning of sheets. */
import { defaultEdition } from "../criteria/defaultEdition";
import { readEdition } from "../criteria/readEdition";
import { staffSheetPlans } from "../criteria/staffSheets";
import { evaluateWorkbook, restorePrevious, type EvaluateOptions } from "../evaluation/evaluateWorkbook";
import type { PlanTarget } from "../evaluation/evaluationPlan";
import type { EvaluationOutcome } from "../evaluation/outcome";
import { templatePlan } from "../evaluation/templatePlan";
import type { Duplicates } from "../intake/indicatorReading";
import type { Language } from "../locales/language";
import { createTranslator } from "../locales/translator";
import type { WorkbookGrid } from "../workbook/grid";
import { freeSheetName } from "../workbook/sheetName";
import type { SheetPlan, WorkbookPlan } from "../workbook/sheetPlan";
import { staffRoles } from "../workbook/sheetRole";

interface PaneEvaluation {
  /** Language of the sheets where the settings name none. */
  readonly paneLanguage: Language;
  readonly target: PlanTarget;
}

export function evaluateForPane(
  workbook: WorkbookGrid,
  duplicates: Duplicates,
  options: PaneEvaluation,
): EvaluationOutcome {
  return evaluateWorkbook(workbook, { ...evaluateOptions(workbook, options), duplicates });
}

/** The evaluation before the last one; null where the workbook keeps none. */
export function restoreForPane(workbook: WorkbookGrid, options: PaneEvaluation): EvaluationOutcome | null {
  return restorePrevious(workbook, evaluateOptions(workbook, options));
}

function evaluateOptions(
  workbook: WorkbookGrid,
  { paneLanguage, target }: PaneEvaluation,
): Omit<EvaluateOptions, "duplicates"> {
  const chosen = readEdition(workbook).edition.settings.language;
  return { language: chosen ?? paneLanguage, target, today: new Date().toISOString().slice(0, 10) };
}

/** The staff sheets that the open workbook lacks, filled with the sample; null where it has all of them. */
export function missingStaffSheets(workbook: WorkbookGrid, language: Language): WorkbookPlan | null {
  const { sheets: found } = readEdition(workbook);
  const taken = new Set(workbook.sheets.map(({ title }) => title));
  const sheets = staffSheetPlans(defaultEdition(), createTranslator(language), language)
    .filter(({ role }) => staffRoles.some((staff) => staff === role && found[staff] === null))
    .map((plan): SheetPlan => {
      const title = freeSheetName(plan.title, taken);
      taken.add(title);
      return { ...plan, title };
    });
  const [first] = sheets;
  return first === undefined ? null : { sheets, existing: [], active: first.role };
}

export function templateForPane(language: Language): WorkbookPlan {
  return templatePlan(language, createTranslator(language));
}
