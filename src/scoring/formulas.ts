/**
 * Cell formulas of ranks and totals, the same as `ranks.ts` and `totals.ts` compute. Arguments are texts of A1 references;
 * each formula comes with its leading "=", yields one value and is not entered as an array.
 */
import type { Direction } from "../criteria/criterion";
import type { TieRanking } from "../criteria/settings";

interface RankReferences {
  /** The points of the organisation, and of all organisations. */
  readonly value: string;
  readonly values: string;
  readonly direction: Direction;
}

/**
 * Rank of one cell of a column of points; points 9, 7, 7, 4 give 1, 2, 2, 4 (best) and 1, 2.5, 2.5, 4 (mean: 2 + (2 − 1) ÷ 2).
 * Dense ranks need to know which rows are the first of their equals: the report keeps that beside the points.
 */
export function rankFormula(
  tieRanking: Exclude<TieRanking, "dense">,
  { value, values, direction }: RankReferences,
): string {
  const rank = `RANK(${value},${values}${direction === "lower" ? ",1" : ""})`;
  return tieRanking === "mean" ? `=${rank}+(COUNTIF(${values},${value})-1)/2` : `=${rank}`;
}

/**
 * A sum of rounded points, or of totals: rounded again, because a sum of decimals carries binary noise.
 * @param summands references to cells or areas; none gives 0
 * @param decimals the defined name of the number of decimals
 * @param floorAtZero for block totals where the settings say so
 * @param limits of a block: cells whose bounds may be blank, as in `pointsFormula`
 * @example 0.1 + 0.2 gives 0.30000000000000004, ROUND(…, 2) 0.3; −5 and 3 give −2, floored 0
 */
export function totalFormula(
  summands: readonly string[],
  decimals: string,
  floorAtZero = false,
  limits: { readonly floor: string; readonly cap: string; readonly weight: string } | null = null,
): string {
  if (summands.length === 0 && limits === null) return "=0";
  const added = summands.length === 0 ? "0" : `SUM(${summands.join(",")})`;
  const counted =
    limits === null ? added : `ROUND(MIN(MAX(${added},${limits.floor}),${limits.cap})*${limits.weight},6)`;
  const sum = `ROUND(${counted},${decimals})`;
  return floorAtZero ? `=MAX(${sum},0)` : `=${sum}`;
}
