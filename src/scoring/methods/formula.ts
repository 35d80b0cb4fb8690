import { cellExpression } from "../../formula/cellExpression";
import { indicatorsOf, type Expression } from "../../formula/expression";
import { formulaValue } from "../../formula/formulaValue";
import type { Method } from "./method";

interface FormulaMethod extends Method {
  /** The formula of a cell with the result before bounds and weight, or `otherwise`. */
  readonly result: (indicator: (code: string) => string, otherwise: string) => string;
}

/**
 * What a formula over indicators gives (docs/method.md, Formula). Any indicator in it without a number makes it undefined.
 * @param expression undefined where the formula has a fault: then it gives nothing
 */
export function formulaMethod(expression: Expression | undefined): FormulaMethod {
  const codes = expression === undefined ? [] : indicatorsOf(expression);
  const computable = (indicator: (code: string) => string): string =>
    codes.length === 0 ? "1=0" : `COUNT(${codes.map(indicator).join(",")})=${codes.length}`;
  const text = (indicator: (code: string) => string): string =>
    (expression === undefined ? null : cellExpression(expression, indicator)?.text) ?? "1/0";
  return {
    fromOthers: true,
    raw(_values, _criterion, { indicator }, raw) {
      const columns = new Map(codes.map((code) => [code, indicator(code)]));
      for (let row = 0; row < raw.length; row++) {
        raw[row] =
          expression === undefined ? NaN : valueOfFormula(expression, (code) => columns.get(code)?.[row], codes);
      }
    },
    formula: ({ indicator }) => text(indicator),
    computable: ({ indicator }) => computable(indicator),
    result: (indicator, otherwise) => `=IFERROR(IF(${computable(indicator)},${text(indicator)},1/0),${otherwise})`,
  };
}

/** NaN where an indicator has no number, or it cannot be computed. */
export function valueOfFormula(
  expression: Expression,
  valueOf: (code: string) => number | null | undefined,
  codes = indicatorsOf(expression),
): number {
  if (codes.some((code) => Number.isNaN(valueOf(code) ?? NaN))) return NaN;
  return formulaValue(expression, (code) => valueOf(code) ?? NaN);
}
