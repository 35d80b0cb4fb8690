import type { Direction } from "../criteria/criterion";
import type { TieRanking } from "../criteria/settings";
import { createOrderSpace, measureKeys, sortByKeys, type OrderSpace } from "./order";
import { sharedRank } from "./sharedRank";

/** Room for ranking columns of up to a number of values, used again for every column. */
interface RankSpace {
  readonly order: OrderSpace;
  readonly countOfKey: Uint32Array;
}

/** Keys below this are counted instead of sorted: points of most criteria lie that near to each other. */
const countedKeys = 1024;

export function createRankSpace(size: number): RankSpace {
  return { order: createOrderSpace(size), countOfKey: new Uint32Array(countedKeys) };
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
  if (greatestKey !== null && greatestKey < Math.min(countedKeys, 4 * values.length)) {
    rankByCounting(greatestKey, ranks, space);
  } else {
    sortByKeys(values, direction, greatestKey, space.order);
    rankInOrder(values, space.order.order, ranks);
  }
  if (tieRanking !== "best") shareRanks(ranks, tieRanking);
}

/** Ranks 1, 2, 2, 4: one more than the number of smaller keys. */
function rankByCounting(greatestKey: number, ranks: Float64Array, { order: { keys }, countOfKey }: RankSpace): void {
  countOfKey.fill(0, 0, greatestKey + 1);
  for (let index = 0; index < ranks.length; index++) {
    const key = keys[index] ?? 0;
    countOfKey[key] = (countOfKey[key] ?? 0) + 1;
  }
  let rank = 1;
  for (let key = 0; key <= greatestKey; key++) {
    const count = countOfKey[key] ?? 0;
    countOfKey[key] = rank;
    rank += count;
  }
  for (let index = 0; index < ranks.length; index++) ranks[index] = countOfKey[keys[index] ?? 0] ?? 0;
}

/** Ranks 1, 2, 2, 4: the position of the first of the equals. */
function rankInOrder(values: Float64Array, order: Uint32Array, ranks: Float64Array): void {
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

/** From ranks 1, 2, 2, 4 to those of another setting. */
function shareRanks(ranks: Float64Array, tieRanking: TieRanking): void {
  const equals = new Uint32Array(ranks.length + 1);
  for (const first of ranks) equals[first] = (equals[first] ?? 0) + 1;
  const shared = new Float64Array(ranks.length + 1);
  let group = 0;
  equals.forEach((count, first) => {
    if (count > 0) shared[first] = sharedRank(first, first + count - 1, ++group, tieRanking);
  });
  ranks.forEach((first, index) => (ranks[index] = shared[first] ?? 0));
}
