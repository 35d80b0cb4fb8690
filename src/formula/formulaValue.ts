import type { ArithmeticOperator, ComparisonOperator, Expression } from "./expression";
import { cleanDecimals, isExact, isZeroExact, roundedTo } from "./noise";

/**
 * What a formula gives, NaN where it cannot be computed: a division by 0, or a power that is no number. Of `IF` only the
 * branch that holds is computed. Comparisons give 1 and 0.
 * @param valueOf values of indicators; one without a number makes the whole undefined, which is for the caller to see
 */
export function formulaValue(expression: Expression, valueOf: (code: string) => number): number {
  const value = (one: Expression): number => formulaValue(one, valueOf);
  switch (expression.kind) {
    case "number":
      return expression.value;
    case "indicator":
      return valueOf(expression.code);
    case "negation":
      return 0 - value(expression.operand);
    case "percent":
      return value(expression.operand) / 100;
    case "arithmetic":
      return finite(arithmetic(expression, value(expression.left), value(expression.right)));
    case "comparison":
      return compared(expression.operator, signBetween(expression.left, expression.right, value));
    case "call":
      return finite(called(expression, value));
    default:
      return expression satisfies never;
  }
}

type Value = (expression: Expression) => number;

function finite(value: number): number {
  return Number.isFinite(value) ? value : NaN;
}

function arithmetic(expression: Expression & { readonly kind: "arithmetic" }, left: number, right: number): number {
  const operator: ArithmeticOperator = expression.operator;
  switch (operator) {
    case "+":
      return left + right;
    case "-":
      return left - right;
    case "*":
      return left * right;
    case "/":
      return (isZeroExact(expression.right) ? right : roundedTo(right, cleanDecimals)) === 0 ? NaN : left / right;
    case "^":
      return power(cleanSign(expression.left, left), left, cleanSign(expression.right, right), right);
    default:
      return operator satisfies never;
  }
}

/** Excel and LibreOffice differ on 0^0 and on roots of negative numbers: neither is a number here. */
function power(baseSign: number, base: number, exponentSign: number, exponent: number): number {
  if (Number.isNaN(base)) return NaN;
  if (baseSign > 0) return base ** exponent;
  if (baseSign === 0) return exponentSign > 0 ? 0 : NaN;
  const whole = roundedTo(exponent, 0);
  return roundedTo(exponent - whole, cleanDecimals) === 0 ? base ** whole : NaN;
}

/** −1, 0 or 1 as the left is smaller, equal or larger; NaN where one of them is no number. */
function signBetween(left: Expression, right: Expression, value: Value): number {
  const difference = value(left) - value(right);
  return Math.sign(isExact(left) && isExact(right) ? difference : roundedTo(difference, cleanDecimals));
}

function cleanSign(expression: Expression, value: number): number {
  return Math.sign(clean(expression, value));
}

function clean(expression: Expression, value: number): number {
  return isExact(expression) ? value : roundedTo(value, cleanDecimals);
}

function compared(operator: ComparisonOperator, sign: number): number {
  if (Number.isNaN(sign)) return NaN;
  switch (operator) {
    case "=":
      return Number(sign === 0);
    case "<>":
      return Number(sign !== 0);
    case "<":
      return Number(sign < 0);
    case "<=":
      return Number(sign <= 0);
    case ">":
      return Number(sign > 0);
    case ">=":
      return Number(sign >= 0);
    default:
      return operator satisfies never;
  }
}

function called({ name, operands }: Expression & { readonly kind: "call" }, value: Value): number {
  const [first, second, third] = operands;
  if (name === "IF") {
    const condition = first === undefined ? NaN : Math.abs(cleanSign(first, value(first)));
    const branch = condition === 1 ? second : third;
    return Number.isNaN(condition) || branch === undefined ? NaN : value(branch);
  }
  const values = operands.map(value);
  if (values.some(Number.isNaN)) return NaN;
  const truths = (): readonly boolean[] =>
    operands.map((operand, index) => cleanSign(operand, values[index] ?? NaN) !== 0);
  const sum = (): number => values.reduce((total, one) => total + one, 0);
  const only = (): number => (first === undefined ? NaN : clean(first, values[0] ?? NaN));
  switch (name) {
    case "AND":
      return Number(truths().every(Boolean));
    case "OR":
      return Number(truths().some(Boolean));
    case "NOT":
      return Number(!truths()[0]);
    case "MIN":
      return Math.min(...values);
    case "MAX":
      return Math.max(...values);
    case "SUM":
      return sum();
    case "AVERAGE":
      return sum() / values.length;
    case "ROUND":
      return roundedTo(only(), values[1] ?? 0);
    case "INT":
      return Math.floor(only());
    case "ABS":
      return Math.abs(values[0] ?? NaN);
    default:
      return name satisfies never;
  }
}
