import type { Direction } from "../criteria/criterion";
import type { TieBreak } from "../criteria/settings";
import { createOrderSpace, sortBestFirst } from "./order";

/** What organisations are compared by: the total, or the sum of ranks; then the rules of the settings. */
export interface ComparedValues {
  readonly values: Float64Array;
  readonly direction: Direction;
}

/** A tie-break rule with its value for each organisation. */
export interface TieBreakValues extends ComparedValues {
  readonly rule: TieBreak;
}

/** Rows that are equal by all that was compared before, and the rule that split them (null: none did). */
export interface TieDecision {
  /** Best first under the rule, equals in the input's order. */
  readonly rows: readonly number[];
  /** 0-based position of the best of them. */
  readonly first: number;
  readonly decidedBy: TieBreak | null;
  /** In the order of the rows: of the rule, or the equal main values. */
  readonly values: readonly number[];
}

interface OrderedGroups {
  /** Best first; the rows of a group share their place. */
  readonly groups: readonly (readonly number[])[];
  readonly decisions: readonly TieDecision[];
}

/**
 * All rows in groups of equals, best first. Equals by the main value are compared by each rule in turn; a rule that
 * splits them is recorded, and the parts that are still equal go on with the rules after it. Points never change.
 * @example
 * // totals 5, 5, 5; rule 1 gives 2, 3, 3; rule 2 gives 1, 1, 1
 * // groups [1, 2], [0]; decisions: rule 1 between all three (values 3, 3, 2), then nothing between 1 and 2
 */
export function orderWithTies(main: ComparedValues, rules: readonly TieBreakValues[]): OrderedGroups {
  const groups: (readonly number[])[] = [];
  const decisions: TieDecision[] = [];
  let first = 0;
  const settle = (rows: readonly number[], left: readonly TieBreakValues[]): void => {
    const [rule, ...after] = left;
    if (rows.length === 1 || rule === undefined) {
      if (rows.length > 1) decisions.push({ rows, first, decidedBy: null, values: valuesOf(main.values, rows) });
      groups.push(rows);
      first += rows.length;
      return;
    }
    const parts = groupBestFirst(rows, rule);
    if (parts.length > 1) {
      const sorted = parts.flat();
      decisions.push({ rows: sorted, first, decidedBy: rule.rule, values: valuesOf(rule.values, sorted) });
    }
    for (const part of parts) settle(part, after);
  };
  const rows = Array.from(main.values.keys());
  for (const equals of groupBestFirst(rows, main)) settle(equals, rules);
  return { groups, decisions };
}

/** The rows in groups of equal value, best first; rows of a group keep their order. */
export function groupBestFirst(rows: readonly number[], { values, direction }: ComparedValues): number[][] {
  const own = Float64Array.from(valuesOf(values, rows));
  const space = createOrderSpace(own.length);
  sortBestFirst(own, direction, space);
  const groups: number[][] = [];
  let value = NaN;
  for (const index of space.order) {
    const row = rows[index] ?? 0;
    if (own[index] === value) groups.at(-1)?.push(row);
    else groups.push([row]);
    value = own[index] ?? NaN;
  }
  return groups;
}

function valuesOf(values: Float64Array, rows: readonly number[]): number[] {
  return rows.map((row) => values[row] ?? 0);
}
