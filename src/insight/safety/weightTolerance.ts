import { marginUnder, type Margin } from "./awardLines";
import { leastCombination, type Lowest } from "./leastDifference";
import { weightedUnits } from "../../scoring/points";
import { blockSum, isFreeBlock, type BlockRule } from "../../scoring/blockSum";
import { freeBlock, type Weighing } from "./weighing";

export interface Tolerance {
  /** No weights within ±value (0.3 is 30 %) let the challenger reach the award; 1 where it never gets ahead. */
  readonly value: number;
  /** false: "at least", bounds of blocks and rounding hide how much more. */
  readonly exact: boolean;
}

/** criterion: every weight by itself. block: every block as a whole, its sum times one weight. */
type Variation = "criterion" | "block";

/** One weight, and what it multiplies, of holder and challenger; in points. */
interface Item {
  readonly x: number;
  readonly y: number;
  readonly weight: number;
}

interface ItemsOfBlock {
  readonly block: BlockRule;
  readonly items: readonly Item[];
}

const precision = 1e-10;
const nearly = 1e-7;

/**
 * The largest r ≤ 1 such that no weights within w × (1 ± r) let the challenger reach the award. Where the holder has at
 * least as many points before weights on every criterion it is 1: equals are then made by rounding alone.
 * null where weights do not decide.
 */
export function weightTolerance(margin: Margin, weighed: Weighing, variation: Variation): Tolerance | null {
  if (margin.by === "ranks") return null;
  const blocks = itemsOf(margin, weighed, variation);
  const used = marginUnder(margin, weighed, asUsed(weighed));
  // A block without indicators may have a least sum.
  if (blocks.flatMap(({ items }) => items).length === 0) return { value: used > 0 ? 1 : 0, exact: true };
  const bound = (r: number): number => lowestMargin(margin, blocks, weighed.scale, r).value;
  if (bound(0) <= 0 && used <= 0) return { value: 0, exact: true };
  if (isNeverAhead(margin, blocks)) return { value: 1, exact: true };
  const value = largest(1, (r) => bound(r) > 0);
  const isFree = margin.holderFactor === margin.challengerFactor || margin.challenger === null;
  if (isFree && blocks.every(({ block }) => isFreeBlock(block))) {
    return { value, exact: true };
  }
  const reached = largest(1, (r) => !isReached(margin, blocks, weighed.scale, r));
  const isWeighed = blocks.some(({ block }) => block.weight !== 1);
  return { value, exact: value === 1 || (!isWeighed && reached - value <= nearly) };
}

/** The challenger is ahead on no criterion, so that no weights bring it ahead. */
export function isDominated(margin: Margin, weighed: Weighing): boolean {
  return isNeverAhead(margin, itemsOf(margin, weighed, "criterion"));
}

function isNeverAhead(margin: Margin, blocks: readonly ItemsOfBlock[]): boolean {
  const { challenger, holderFactor, challengerFactor, constant } = margin;
  if (challenger === null || holderFactor !== challengerFactor || constant !== 0) return false;
  return blocks.every(({ items }) => items.every(({ x, y, weight }) => x >= y || weight === 0));
}

/**
 * Whether a row in the challenger's stead could reach it within ±r by weights alone; a quick way to pass over those who cannot:
 * rounding takes off a unit a criterion at most, so only those within that are counted exactly.
 */
export function reachedBy(margin: Margin, weighed: Weighing): (row: number, r: number) => boolean {
  const { bounded, weights, scale, names } = weighed;
  const blocks = margin.blocks.flatMap((index) => weighed.blocks[index] ?? []);
  const isPlain =
    margin.holderFactor === 1 &&
    margin.challengerFactor === 1 &&
    blocks.every(({ least, most }) => least === -Infinity && most === Infinity);
  const [ahead, behind] = [new Float64Array(names.length), new Float64Array(names.length)];
  let rounding = margin.constant;
  for (const criterion of isPlain ? blocks.flatMap(({ criteria }) => criteria) : []) {
    const column = bounded[criterion] ?? new Float64Array();
    const [own, units] = [column[margin.holder] ?? 0, (weights[criterion] ?? 0) * scale];
    for (let row = 0; row < column.length; row++) {
      const apart = (own - (column[row] ?? 0)) * units;
      if (apart > 0) ahead[row] = (ahead[row] ?? 0) + apart;
      else behind[row] = (behind[row] ?? 0) - apart;
    }
    rounding += 1 + 1e-5 * scale;
  }
  return (row, r) => {
    const least = (ahead[row] ?? 0) * (1 - r) - (behind[row] ?? 0) * (1 + r) - rounding;
    if (isPlain && least > 0) return false;
    const other = { ...margin, challenger: row };
    return lowestMargin(other, itemsOf(other, weighed, "criterion"), scale, r).value <= 0;
  };
}

/** Weights, one for each criterion, that bring the challenger as near as it gets within ±r. */
export function worstWeights(margin: Margin, weighed: Weighing, r: number): readonly number[] {
  const worst = [...weighed.weights];
  const { at } = lowestMargin(margin, itemsOf(margin, weighed, "criterion"), weighed.scale, r);
  let next = 0;
  for (const index of margin.blocks) {
    for (const criterion of weighed.blocks[index]?.criteria ?? []) worst[criterion] = at[next++] ?? 0;
  }
  return worst;
}

function asUsed({ units }: Weighing): (criterion: number, row: number) => number {
  return (criterion, row) => units[criterion]?.[row] ?? 0;
}

function itemsOf(
  { holder, challenger, blocks }: Margin,
  weighed: Weighing,
  variation: Variation,
): readonly ItemsOfBlock[] {
  const { bounded, weights, scale } = weighed;
  const of = (column: Float64Array | undefined, row: number | null): number =>
    row === null ? 0 : (column?.[row] ?? 0);
  return blocks.flatMap((index): ItemsOfBlock[] => {
    const block = weighed.blocks[index];
    if (block === undefined) return [];
    if (variation === "criterion") {
      const items = block.criteria.map((criterion) => ({
        x: of(bounded[criterion], holder),
        y: of(bounded[criterion], challenger),
        weight: weights[criterion] ?? 0,
      }));
      return [{ block, items }];
    }
    const sum = (row: number | null): number =>
      blockSum(
        block,
        block.criteria.reduce((total, criterion) => total + of(weighed.units[criterion], row), 0),
      ) / scale;
    return [{ block: freeBlock, items: [{ x: sum(holder), y: sum(challenger), weight: 1 }] }];
  });
}

interface LowestMargin {
  /** A bound below the margin, exact where no bound of a block can come into force. */
  readonly value: number;
  /** Weights that come as near to it as one knows how, block after block. */
  readonly at: readonly number[];
}

function lowestMargin(margin: Margin, blocks: readonly ItemsOfBlock[], scale: number, r: number): LowestMargin {
  let value = -margin.constant;
  const at: number[] = [];
  for (const own of blocks) {
    const lowest = lowestOfBlock(margin, own, scale, r);
    value += lowest.value;
    at.push(...lowest.at);
  }
  return { value, at };
}

function lowestOfBlock(margin: Margin, { block, items }: ItemsOfBlock, scale: number, r: number): LowestMargin {
  const { holderFactor, challengerFactor } = margin;
  const sum = (alpha: number, beta: number): LowestMargin => {
    const each = items.map(({ x, y, weight }): Lowest =>
      leastCombination({ x, alpha, y, beta }, weight * (1 - r), weight * (1 + r), scale),
    );
    return { value: each.reduce((total, one) => total + one.value, 0), at: each.map((one) => one.at) };
  };
  const plain = sum(holderFactor, challengerFactor);
  if (isFreeBlock(block)) return plain;
  if (block.weight === 0) return { value: 0, at: plain.at };
  if (block.weight !== 1) {
    // Rounding the weighed sums moves each by half a unit at most, and by the millionth that the inner rounding lifts.
    const unweighed = { block: { ...block, weight: 1 }, items };
    const factors = {
      ...margin,
      holderFactor: holderFactor * block.weight,
      challengerFactor: challengerFactor * block.weight,
    };
    const { value, at } = lowestOfBlock(factors, unweighed, scale, r);
    return { value: value - (0.5 + 5e-7 * scale) * (holderFactor + challengerFactor), at };
  }
  const range = (alpha: 1 | -1, of: "x" | "y"): number =>
    items.reduce((total, item) => {
      const points = item[of];
      const ends = [item.weight * (1 - r), item.weight * (1 + r)].map((w) => alpha * weightedUnits(points, w, scale));
      return total + Math.min(...ends);
    }, 0);
  const [lowHolder, highHolder] = [range(1, "x"), -range(-1, "x")];
  const [lowChallenger, highChallenger] = [range(1, "y"), -range(-1, "y")];
  const isFree = (low: number, high: number): boolean => low >= block.least && high <= block.most;
  if (isFree(lowHolder, highHolder) && isFree(lowChallenger, highChallenger)) return plain;
  const apart = holderFactor * blockSum(block, lowHolder) - challengerFactor * blockSum(block, highChallenger);
  if (holderFactor !== challengerFactor) return { value: apart, at: plain.at };
  // Between sums and bounds: of min(a, b) the lowest is the lower of both lowest, of max(a, b) it is at least that of any mixture.
  const mixed = (alpha: boolean, bound: number): LowestMargin => {
    const of = (share: number): LowestMargin => {
      const one = alpha ? sum(share, 1) : sum(1, share);
      return { value: one.value + (1 - share) * (alpha ? bound : -bound), at: one.at };
    };
    return highest(of);
  };
  const known: LowestMargin[] = [{ value: apart / holderFactor, at: plain.at }];
  if (block.most === Infinity || (highHolder <= block.most && highChallenger <= block.most)) {
    const side = mixed(true, block.least);
    known.push({ value: Math.min(blockSum(block, lowHolder) - block.least, side.value), at: side.at });
  } else if (block.least === -Infinity || (lowHolder >= block.least && lowChallenger >= block.least)) {
    const side = mixed(false, block.most);
    known.push({ value: Math.min(Math.max(block.most - highChallenger, 0), side.value), at: side.at });
  } else known.push({ value: Math.min(0, plain.value / holderFactor), at: plain.at });
  const best = known.reduce((one, other) => (other.value > one.value ? other : one));
  return { value: holderFactor * best.value, at: best.at };
}

/** The highest of a concave function of a share 0…1. */
function highest(of: (share: number) => LowestMargin): LowestMargin {
  let [low, high] = [0, 1];
  for (let step = 0; step < 24; step++) {
    const [left, right] = [low + (high - low) / 3, high - (high - low) / 3];
    if (of(left).value < of(right).value) low = left;
    else high = right;
  }
  return [of(0), of(1), of((low + high) / 2)].reduce((one, other) => (other.value > one.value ? other : one));
}

/** Whether the weights that come nearest within ±r do reach it. */
function isReached(margin: Margin, blocks: readonly ItemsOfBlock[], scale: number, r: number): boolean {
  const { at } = lowestMargin(margin, blocks, scale, r);
  let next = 0;
  let left = -margin.constant;
  for (const { block, items } of blocks) {
    let [holder, challenger] = [0, 0];
    for (const { x, y } of items) {
      const weight = at[next++] ?? 0;
      holder += weightedUnits(x, weight, scale);
      challenger += weightedUnits(y, weight, scale);
    }
    left += margin.holderFactor * blockSum(block, holder) - margin.challengerFactor * blockSum(block, challenger);
  }
  return left <= 0;
}

/** The largest value up to `most` below which a condition holds that holds at 0 and, once broken, stays so. */
function largest(most: number, holds: (value: number) => boolean): number {
  if (holds(most)) return most;
  let [low, high] = [0, most];
  while (high - low > precision) {
    const middle = (low + high) / 2;
    if (holds(middle)) low = middle;
    else high = middle;
  }
  return low;
}
