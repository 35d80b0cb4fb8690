import type { Direction } from "../criteria/criterion";
import type { TieRanking } from "../criteria/settings";
import { createOrderSpace, measureKeys, sortByKeys, type OrderSpace } from "./order";
import { sharedRank } from "./sharedRank";

/** Room for ranking columns of up to a number of values, used again for every column. */
export interface RankSpace {
  readonly order: OrderSpace;
  readonly countOfKey: Uint32Array;
  readonly rankOfKey: Float64Array;
}

/** Keys below this are counted instead of sorted: points of most criteria lie that near to each other. */
const countedKeys = 1024;

export function createRankSpace(size: number): RankSpace {
  return {
    order: createOrderSpace(size),
    countOfKey: new Uint32Array(countedKeys),
    rankOfKey: new Float64Array(countedKeys),
  };
}

/**
 * Rank of each value, 1 for the best; how equals share a rank is a setting.
 * @param direction which values are better
 * @example rankValues([9, 7, 7, 4], "best", "higher") // 1, 2, 2, 4
 * @example rankValues([9, 7, 7, 4], "dense", "higher") // 1, 2, 2, 3
 * @example rankValues([9, 7, 7, 4], "mean", "higher") // 1, 2.5, 2.5, 4
 */
export function rankValues(values: ArrayLike<number>, tieRanking: TieRanking, direction: Direction): Float64Array {
  const ranks = new Float64Array(values.length);
  rankColumn(Float64Array.from(values), tieRanking, direction, ranks, createRankSpace(values.length));
  return ranks;
}

/** The same into `ranks`. */
export function rankColumn(
  values: Float64Array,
  tieRanking: TieRanking,
  direction: Direction,
  ranks: Float64Array,
  space: RankSpace,
): void {
  const greatestKey = measureKeys(values, direction, space.order.keys);
  if (greatestKey !== null && greatestKey < countedKeys) {
    rankByCounting(greatestKey, tieRanking, ranks, space);
  } else {
    sortByKeys(values, direction, greatestKey, space.order);
    rankBySorting(values, tieRanking, ranks, space.order.order);
  }
}

function rankByCounting(
  greatestKey: number,
  tieRanking: TieRanking,
  ranks: Float64Array,
  { order: { keys }, countOfKey, rankOfKey }: RankSpace,
): void {
  countOfKey.fill(0, 0, greatestKey + 1);
  for (let index = 0; index < ranks.length; index++) {
    const key = keys[index] ?? 0;
    countOfKey[key] = (countOfKey[key] ?? 0) + 1;
  }
  let better = 0;
  let group = 0;
  for (let key = 0; key <= greatestKey; key++) {
    const count = countOfKey[key] ?? 0;
    if (count > 0) {
      group += 1;
      rankOfKey[key] = sharedRank(better + 1, better + count, group, tieRanking);
      better += count;
    }
  }
  for (let index = 0; index < ranks.length; index++) ranks[index] = rankOfKey[keys[index] ?? 0] ?? 0;
}

function rankBySorting(values: Float64Array, tieRanking: TieRanking, ranks: Float64Array, order: Uint32Array): void {
  if (tieRanking === "best") {
    rankByFirstPosition(values, ranks, order);
    return;
  }
  let first = 0;
  for (let group = 1; first < values.length; group++) {
    const value = values[order[first] ?? 0];
    let end = first + 1;
    while (end < values.length && values[order[end] ?? 0] === value) end++;
    const rank = sharedRank(first + 1, end, group, tieRanking);
    for (; first < end; first++) ranks[order[first] ?? 0] = rank;
  }
}

/** 1, 2, 2, 4 need no look ahead to the end of the equals. */
function rankByFirstPosition(values: Float64Array, ranks: Float64Array, order: Uint32Array): void {
  let best = NaN;
  let rank = 0;
  for (let position = 0; position < values.length; position++) {
    const index = order[position] ?? 0;
    const value = values[index] ?? 0;
    if (value !== best) {
      best = value;
      rank = position + 1;
    }
    ranks[index] = rank;
  }
}
