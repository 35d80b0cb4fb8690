/** What the pane loads when Evaluate is pressed first: reading, scoring and planning of sheets. */
import { defaultEdition } from "../criteria/defaultEdition";
import { readEdition } from "../criteria/readEdition";
import { staffSheetPlans } from "../criteria/staffSheets";
import type { Answers } from "../evaluation/answers";
import { evaluateInputs, restorePrevious, type EvaluateOptions } from "../evaluation/evaluateWorkbook";
import type { EvaluationInputs } from "../evaluation/evaluationInputs";
import type { PlanTarget } from "../evaluation/evaluationPlan";
import type { EvaluationOutcome, Understanding } from "../evaluation/outcome";
import { templatePlan } from "../evaluation/templatePlan";
import { understand } from "../evaluation/understand";
import type { Language } from "../locales/language";
import { createTranslator } from "../locales/translator";
import type { WorkbookGrid } from "../workbook/grid";
import { freeSheetName } from "../workbook/sheetName";
import type { SheetPlan, WorkbookPlan } from "../workbook/sheetPlan";
import { staffRoles } from "../workbook/sheetRole";

export { gatherInputs } from "../evaluation/inputs/gatherInputs";

interface PaneEvaluation {
  /** Language of the sheets where the settings name none. */
  readonly paneLanguage: Language;
  readonly target: PlanTarget;
}

/** What is understood of the inputs with the answers given so far; nothing is computed. */
export function understandForPane(inputs: EvaluationInputs, answers: Answers, paneLanguage: Language): Understanding {
  return understand(inputs, { language: null, fallbackLanguage: paneLanguage, duplicates: null, answers });
}

export function evaluateForPane(
  inputs: EvaluationInputs,
  answers: Answers,
  options: PaneEvaluation,
): EvaluationOutcome {
  return evaluateInputs(inputs, { ...evaluateOptions(options), duplicates: null, answers });
}

/** The evaluation before the last one; null where the workbook keeps none. */
export function restoreForPane(workbook: WorkbookGrid, options: PaneEvaluation): EvaluationOutcome | null {
  return restorePrevious(workbook, evaluateOptions(options));
}

function evaluateOptions({ paneLanguage, target }: PaneEvaluation): Omit<EvaluateOptions, "duplicates" | "answers"> {
  const today = new Date().toISOString().slice(0, 10);
  return { language: null, fallbackLanguage: paneLanguage, target, today };
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
