export type ArithmeticOperator = "+" | "-" | "*" | "/" | "^";
export type ComparisonOperator = "=" | "<>" | "<" | "<=" | ">" | ">=";
export type FunctionName = "IF" | "AND" | "OR" | "NOT" | "MIN" | "MAX" | "SUM" | "AVERAGE" | "ROUND" | "INT" | "ABS";

/** The syntax tree of a formula; what it means is in docs/method.md, Formula. */
export type Expression =
  | { readonly kind: "number"; readonly value: number }
  | { readonly kind: "indicator"; readonly code: string }
  | { readonly kind: "negation" | "percent"; readonly operand: Expression }
  | {
      readonly kind: "arithmetic";
      readonly operator: ArithmeticOperator;
      readonly left: Expression;
      readonly right: Expression;
    }
  | {
      readonly kind: "comparison";
      readonly operator: ComparisonOperator;
      readonly left: Expression;
      readonly right: Expression;
    }
  | { readonly kind: "call"; readonly name: FunctionName; readonly operands: readonly Expression[] };

export const zero: Expression = { kind: "number", value: 0 };

export function operandsOf(expression: Expression): readonly Expression[] {
  switch (expression.kind) {
    case "number":
    case "indicator":
      return [];
    case "negation":
    case "percent":
      return [expression.operand];
    case "arithmetic":
    case "comparison":
      return [expression.left, expression.right];
    case "call":
      return expression.operands;
    default:
      return expression satisfies never;
  }
}

/** The same tree with other expressions for its indicators. */
export function mapIndicators(
  expression: Expression,
  map: (indicator: Expression & { readonly kind: "indicator" }) => Expression,
): Expression {
  const mapped = (one: Expression): Expression => mapIndicators(one, map);
  switch (expression.kind) {
    case "number":
      return expression;
    case "indicator":
      return map(expression);
    case "negation":
    case "percent":
      return { kind: expression.kind, operand: mapped(expression.operand) };
    case "arithmetic":
    case "comparison":
      return { ...expression, left: mapped(expression.left), right: mapped(expression.right) };
    case "call":
      return { ...expression, operands: expression.operands.map(mapped) };
    default:
      return expression satisfies never;
  }
}

/** Codes of the indicators that a formula counts with, each once. */
export function indicatorsOf(expression: Expression): readonly string[] {
  const codes = new Set<string>();
  const waiting = [expression];
  for (let one = waiting.pop(); one !== undefined; one = waiting.pop()) {
    if (one.kind === "indicator") codes.add(one.code);
    waiting.push(...[...operandsOf(one)].reverse());
  }
  return [...codes];
}
