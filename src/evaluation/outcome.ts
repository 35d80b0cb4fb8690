import type { Issue } from "../issues/issue";
import type { Language } from "../locales/language";
import type { Evaluation } from "../scoring/evaluation";
import type { WorkbookPlan } from "../workbook/sheetPlan";

/** What an evaluation of a workbook comes to: everything, or the reasons why there is nothing. */
export type EvaluationOutcome =
  | {
      readonly kind: "evaluated";
      readonly language: Language;
      readonly evaluation: Evaluation;
      readonly issues: readonly Issue[];
      readonly plan: WorkbookPlan;
    }
  | { readonly kind: "refused"; readonly language: Language; readonly issues: readonly Issue[] };
