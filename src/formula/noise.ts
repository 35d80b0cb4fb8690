import { shiftDecimal } from "../tables/decimal";
import { operandsOf, type Expression } from "./expression";

/**
 * What is computed carries binary noise: 0.3 ÷ 0.1 is 2.9999999999999996, and programs differ in what they hide. So it is
 * rounded to 6 decimals before it is compared, or made whole (docs/method.md, Formula); a value or a written number is not.
 */
export const cleanDecimals = 6;

/** From here on a number has no digits behind the point that a spreadsheet shows. */
const wholeFrom = 1e15;

/** Half away from zero, of the decimal with 15 digits that a number stands for. */
export function roundedTo(value: number, decimals: number): number {
  if (decimals >= 0 && Math.abs(value) >= wholeFrom) return value;
  const shifted = shiftDecimal(value, decimals);
  const whole = Math.floor(Math.abs(shifted) + 0.5);
  return shiftDecimal(shifted < 0 ? 0 - whole : whole, -decimals);
}

/** true: without binary noise, being a value, a written number, or rounded. */
export function isExact(expression: Expression): boolean {
  switch (expression.kind) {
    case "number":
    case "indicator":
    case "comparison":
      return true;
    case "negation":
      return isExact(expression.operand);
    case "percent":
    case "arithmetic":
      return false;
    case "call":
      return isExactCall(expression);
    default:
      return expression satisfies never;
  }
}

function isExactCall({ name, operands }: Expression & { readonly kind: "call" }): boolean {
  switch (name) {
    case "AND":
    case "OR":
    case "NOT":
    case "ROUND":
    case "INT":
      return true;
    case "IF":
      return operands.slice(1).every(isExact);
    case "MIN":
    case "MAX":
    case "ABS":
      return operands.every(isExact);
    case "SUM":
    case "AVERAGE":
      return false;
    default:
      return name satisfies never;
  }
}

/** true: it is 0 where it should be, because at most one sum of two exact numbers is in it. */
export function isZeroExact(expression: Expression): boolean {
  if (isExact(expression)) return true;
  if (expression.kind === "arithmetic") {
    const { operator, left, right } = expression;
    if (operator === "+" || operator === "-") return isExact(left) && isExact(right);
    return isZeroExact(left) && (operator === "^" || isZeroExact(right));
  }
  if (expression.kind === "call" && (expression.name === "SUM" || expression.name === "AVERAGE")) {
    return expression.operands.length <= 2 && expression.operands.every(isExact);
  }
  return operandsOf(expression).every(isZeroExact);
}
