import type { Criterion } from "../../criteria/criterion";
import { formulaMethod, valueOfFormula } from "../../scoring/methods/formula";
import type { RatedOrganisation } from "../../scoring/evaluation";
import { cellAddress } from "../../workbook/cellAddress";
import type { PlanCell } from "../../workbook/sheetPlan";
import { liveCell } from "../kit/planCell";
import { quotedText } from "../kit/quotedText";
import type { ReportContext } from "../reportContext";

/**
 * What a criterion's formula gives, live in Data.
 * @param otherwise a sign or word where it cannot be computed
 */
export function formulaResultCell(
  context: ReportContext,
  { expression }: Criterion,
  { scores }: RatedOrganisation,
  organisation: number,
  otherwise: string,
  format: string | null,
): PlanCell {
  const { data, evaluation } = context;
  const at = (code: string): number => evaluation.edition.criteria.findIndex((one) => one.code === code);
  const formula = (): string => {
    const row = data.firstOrganisation + organisation;
    return formulaMethod(expression).result(
      (code) => cellAddress(row, data.firstCriterion + at(code)),
      quotedText(otherwise),
    );
  };
  const value = expression === undefined ? NaN : valueOfFormula(expression, (code) => scores[at(code)]?.reading.value);
  const isNumber = !Number.isNaN(value);
  return liveCell(context, formula, isNumber ? value : otherwise, isNumber ? "number" : "warning", format);
}
