import type { Direction } from "../criteria/criterion";
import type { TieRanking } from "../criteria/settings";
import { createOrderSpace, sortBestFirst, type OrderSpace } from "./order";

/**
 * Rank of each value, 1 for the best; how equals share a rank is a setting.
 * @param direction which values are better
 * @example rankValues([9, 7, 7, 4], "best", "higher") // 1, 2, 2, 4
 * @example rankValues([9, 7, 7, 4], "dense", "higher") // 1, 2, 2, 3
 * @example rankValues([9, 7, 7, 4], "mean", "higher") // 1, 2.5, 2.5, 4
 */
export function rankValues(values: ArrayLike<number>, tieRanking: TieRanking, direction: Direction): Float64Array {
  const ranks = new Float64Array(values.length);
  rankColumn(Float64Array.from(values), tieRanking, direction, ranks, createOrderSpace(values.length));
  return ranks;
}

/** The same into `ranks`, with room for sorting that serves many columns. */
export function rankColumn(
  values: Float64Array,
  tieRanking: TieRanking,
  direction: Direction,
  ranks: Float64Array,
  space: OrderSpace,
): void {
  sortBestFirst(values, direction, space);
  const { order } = space;
  const dense = tieRanking === "dense";
  let best = NaN;
  let rank = 0;
  for (let position = 0; position < values.length; position++) {
    const index = order[position] ?? 0;
    const value = values[index] ?? 0;
    if (value !== best) {
      best = value;
      rank = dense ? rank + 1 : position + 1;
    }
    ranks[index] = rank;
  }
  if (tieRanking === "mean") moveToMean(values, ranks, order);
}

/** From the first position of equals to the mean of their positions. */
function moveToMean(values: Float64Array, ranks: Float64Array, order: Uint32Array): void {
  let worst = NaN;
  let last = values.length;
  for (let position = values.length; position > 0; position--) {
    const index = order[position - 1] ?? 0;
    const value = values[index] ?? 0;
    if (value !== worst) {
      worst = value;
      last = position;
    }
    ranks[index] = ((ranks[index] ?? 0) + last) / 2;
  }
}

/**
 * Rank of the equals on positions first…last, which are the group-th different value from the top.
 * @example sharedRank(2, 3, 2, "mean") // 2.5
 */
export function sharedRank(first: number, last: number, group: number, tieRanking: TieRanking): number {
  switch (tieRanking) {
    case "best":
      return first;
    case "dense":
      return group;
    case "mean":
      return (first + last) / 2;
    default:
      return tieRanking satisfies never;
  }
}
