/**
 * Cell formulas of ranks, totals, order and places, the same as `ranks.ts`, `totals.ts` and `places.ts` compute. Arguments
 * are texts of A1 references; each formula comes with its leading "=", yields one value and is not entered as an array.
 */
import type { Direction } from "../criteria/criterion";
import type { TieRanking } from "../criteria/settings";

export interface RankReferences {
  /** The points of the organisation, and of all organisations. */
  readonly value: string;
  readonly values: string;
  /** The column that these rank formulas fill; only dense ranks look into it. */
  readonly ranks: string;
  readonly direction: Direction;
}

/**
 * Rank of one cell of a column of points.
 *
 * Points 9, 7, 7, 4 give 1, 2, 2, 4 (best), 1, 2.5, 2.5, 4 (mean: 2 + (2 − 1) ÷ 2) and 1, 2, 2, 3 (dense). A dense rank is
 * one more than that of the next better value: for 4, LARGE(…, 4 − 1) is 7, whose rank is 2. It looks only at strictly
 * better rows, so no cell depends on itself.
 */
export function rankFormula(tieRanking: TieRanking, { value, values, ranks, direction }: RankReferences): string {
  const ascending = direction === "lower";
  const rank = `RANK(${value},${values}${ascending ? ",1" : ""})`;
  switch (tieRanking) {
    case "best":
      return `=${rank}`;
    case "mean":
      return `=${rank}+(COUNTIF(${values},${value})-1)/2`;
    case "dense": {
      const nextBetter = `${ascending ? "SMALL" : "LARGE"}(${values},${rank}-1)`;
      return `=IF(${rank}=1,1,1+INDEX(${ranks},MATCH(${nextBetter},${values},0)))`;
    }
    default:
      return tieRanking satisfies never;
  }
}

/**
 * A sum of rounded points, or of totals: rounded again, because a sum of decimals carries binary noise.
 * @param summands references to cells or areas; none gives 0
 * @param decimals the defined name of the number of decimals
 * @param floorAtZero for block totals where the settings say so
 * @example 0.1 + 0.2 gives 0.30000000000000004, ROUND(…, 2) 0.3; −5 and 3 give −2, floored 0
 */
export function totalFormula(summands: readonly string[], decimals: string, floorAtZero = false): string {
  if (summands.length === 0) return "=0";
  const sum = `ROUND(SUM(${summands.join(",")}),${decimals})`;
  return floorAtZero ? `=MAX(${sum},0)` : `=${sum}`;
}

/** Something rows are ordered by: the row's own cell, and the column of all rows. */
export interface OrderKey {
  readonly cell: string;
  readonly column: string;
  /** The part of the column above the cell; null in the first row. */
  readonly above: string | null;
  readonly direction: Direction;
}

/**
 * Unique order of a row, 1…N: by the keys in turn (the total, then each tie-break), equals in the order of the rows. One
 * more than the rows that are better, and than the equal rows above.
 *
 * Totals 5, 9, 5, 7 give 3, 1, 4, 2. With the tie-break 1, 0, 8, 0 the first and third change places: 4, 1, 3, 2.
 */
export function orderFormula(keys: readonly OrderKey[]): string {
  const above = keys.flatMap((key) => (key.above === null ? [] : [`(${key.above}=${key.cell})`]));
  const equalAbove = above.length === 0 ? "" : `+SUMPRODUCT(${product(above)})`;
  return `=1+SUMPRODUCT(${better(keys)})${equalAbove}`;
}

/** What places by the keys need beside them: only dense places look at these columns. */
export interface PlaceReferences {
  /** The orders of all rows (`orderFormula`), and the column that these place formulas fill. */
  readonly orders: string;
  readonly places: string;
}

/**
 * Place of a row by the keys; rows that are equal by all of them share it.
 *
 * Totals 9, 7, 7, 4 give 1, 2, 2, 4 (best), 1, 2.5, 2.5, 4 (mean) and 1, 2, 2, 3 (dense). A dense place is one more than that
 * of the last better row, which the order finds: for 4, three rows are better, the third of them has place 2.
 */
export function placeFormula(
  tieRanking: TieRanking,
  keys: readonly OrderKey[],
  { orders, places }: PlaceReferences,
): string {
  const betterRows = `SUMPRODUCT(${better(keys)})`;
  switch (tieRanking) {
    case "best":
      return `=1+${betterRows}`;
    case "mean":
      return `=${betterRows}+(SUMPRODUCT(${product(keys.map(equalRows))})+1)/2`;
    case "dense":
      return `=IF(${betterRows}=0,1,1+INDEX(${places},MATCH(${betterRows},${orders},0)))`;
    default:
      return tieRanking satisfies never;
  }
}

/** For each row whether it is better: by the first key, or equal by it and better by the next ones. */
function better(keys: readonly OrderKey[]): string {
  return keys.reduceRight((later, key) => {
    const ahead = `(${key.column}${key.direction === "higher" ? ">" : "<"}${key.cell})`;
    return later === "" ? `--${ahead}` : `${ahead}+${equalRows(key)}*(${later})`;
  }, "");
}

function equalRows({ column, cell }: OrderKey): string {
  return `(${column}=${cell})`;
}

function product(conditions: readonly string[]): string {
  const [only = ""] = conditions;
  return conditions.length === 1 ? `--${only}` : conditions.join("*");
}
