import { indicatorsOf } from "../formula/expression";
import { linesMethodNames, type Criterion } from "./criterion";

/** Codes of the indicators whose values the points of a criterion need beside its own. */
export function otherIndicators({ code, base, expression }: Criterion): readonly string[] {
  const counted = expression === undefined ? [] : indicatorsOf(expression);
  return [...counted.filter((other) => other !== code), ...(base === null ? [] : [base])];
}

/** Its formula counts with other indicators alone. */
export function isComputed({ code, method, expression }: Criterion): boolean {
  return method === "formula" && expression !== undefined && !indicatorsOf(expression).includes(code);
}

/** false: it counts by its lines or from other indicators alone, and no region reports a value of it. */
export function isReported(criterion: Criterion): boolean {
  return !linesMethodNames.some((method) => method === criterion.method) && !isComputed(criterion);
}
