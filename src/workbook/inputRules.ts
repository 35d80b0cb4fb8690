import type { InputRule } from "./sheetPlan";

/** A drop-down's values in one formula; Excel takes no more characters, commas included. */
const longestList = 255;
/** Excel's limits of the message shown when an input is refused. */
export const longestInputMessage = 255;

/**
 * Whether the values fit a drop-down of their own. Others need a "listArea" rule that points at cells: a comma always
 * separates, "=" begins a formula, and Excel repairs the file (drops the rule) beyond 255 characters.
 */
export function fitsInlineList(values: readonly string[]): boolean {
  return values.join(",").length <= longestList && values.every((value) => value !== "" && !/^=|[,"\n]/.test(value));
}

/** Bounds of a number rule as both adapters state them; without any bound every number passes. */
export function numberBounds(rule: Extract<InputRule, { kind: "number" }>): {
  readonly operator: "between" | "greaterThanOrEqual" | "lessThanOrEqual";
  readonly first: number;
  readonly second: number | null;
} {
  const { min, max } = rule;
  if (min !== null && max === null) return { operator: "greaterThanOrEqual", first: min, second: null };
  if (min === null && max !== null) return { operator: "lessThanOrEqual", first: max, second: null };
  return { operator: "between", first: min ?? -anyNumber, second: max ?? anyNumber };
}

const anyNumber = 1e15;
