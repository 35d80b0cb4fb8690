import { awardDifferences, losses } from "./awardDifferences";
import { marginUnder, type AwardLine, type Margin } from "./awardLines";
import { leastDifference } from "./leastDifference";
import { weightedUnits } from "../../scoring/points";
import { isFreeBlock } from "../../scoring/blockSum";
import type { Weighing } from "./weighing";
import { isDominated } from "./weightTolerance";
import type { WhatIf } from "./whatIf";

/** One weight alone by which the award is lost. */
export interface WeightChange {
  readonly criterion: number;
  /** Times the weight in force, 0…3; just where the award turns. */
  readonly factor: number;
  /** The same in as few decimals as still turn it, 2 or more. */
  readonly shown: number;
}

/** No weight is shown beyond three times itself: nobody proposes that. */
const mostFactor = 3;
const precision = 1e-12;
/** Where a bound of the block is in force, factors are tried in steps of one hundredth. */
const tried = 0.01;
/** And only with so many more than have to pass the holder. */
const rivalsTried = 3;
const mostDecimals = 9;

/**
 * The smallest changes of one weight by which the award is lost, and those by which a prize changes hands. Rounding alone is no loss where
 * the holder is ahead on every criterion, as in the tolerance.
 * @param ofPrizes changes of weights by which a prize is lost
 */
export function singleWeights(
  line: AwardLine,
  weighed: Weighing,
  whatIf: WhatIf,
  { most, ofPrizes }: { readonly most: number; readonly ofPrizes: readonly WeightChange[] },
): readonly WeightChange[] {
  if (line.state === "open" || line.margins.length > 1 || line.margins.some(({ by }) => by === "ranks")) return [];
  const name = weighed.names[line.holder] ?? "";
  const isLost = (criterion: number, factor: number): boolean =>
    losses(awardDifferences(whatIf.awards, whatIf.awardsWithWeight(criterion, factor)), line.award, name).length > 0;
  const found: WeightChange[] = [];
  const further = ofPrizes.filter(({ criterion, factor }) => isLost(criterion, factor));
  const below =
    line.threshold === undefined
      ? []
      : weightsThatReach({ margins: [line.threshold], rivals: [], sharedWith: [], passes: 1 }, weighed);
  const left = [...further, ...below, ...weightsThatReach(line, weighed)].sort(
    (one, other) => sizeOf(one) - sizeOf(other),
  );
  for (const { criterion, factor } of left) {
    if (found.length >= most && sizeOf({ factor }) >= Math.max(...nearest(found, most).map(sizeOf))) break;
    const at = lostFrom(factor, (other) => isLost(criterion, other));
    if (at === null) continue;
    found.push({ criterion, factor: at, shown: shownFactor(at, (other) => isLost(criterion, other)) });
  }
  return nearest(found, most);
}

function nearest(found: readonly WeightChange[], most: number): readonly WeightChange[] {
  const sorted = [...found].sort((one, other) => sizeOf(one) - sizeOf(other));
  const isFirst = ({ criterion }: WeightChange, index: number): boolean =>
    sorted.findIndex((one) => one.criterion === criterion) === index;
  return sorted.filter(isFirst).slice(0, most);
}

function sizeOf({ factor }: Pick<WeightChange, "factor">): number {
  return Math.abs(factor - 1);
}

/** Where the award itself is lost, at a factor at which by sums it should be, or near it; null: not even at the end. */
function lostFrom(factor: number, isLost: (factor: number) => boolean): number | null {
  const direction = factor < 1 ? -1 : 1;
  const end = direction === 1 ? mostFactor : 0;
  const before = 1 + (factor - 1) * (1 - 1e-9);
  if (isLost(before)) return between(1, before);
  if (isLost(factor)) return factor;
  let still = factor;
  for (const part of [1e-9, 1e-6, 1e-4, 1e-2, 0.1, 0.3, 1]) {
    const next = factor + (end - factor) * part;
    if (isLost(next)) return between(still, next);
    still = next;
  }
  return null;

  function between(kept: number, lost: number): number {
    let [near, far] = [kept, lost];
    for (let halving = 0; halving < 40; halving++) {
      const middle = (near + far) / 2;
      if (isLost(middle)) far = middle;
      else near = middle;
    }
    return far;
  }
}

/** Rounded to the side that turns the award. */
function shownFactor(factor: number, isLost: (factor: number) => boolean): number {
  for (let decimals = 2; decimals <= mostDecimals; decimals++) {
    const scale = 10 ** decimals;
    const rounded = (factor < 1 ? Math.floor(factor * scale) : Math.ceil(factor * scale)) / scale;
    if (isLost(rounded)) return rounded;
  }
  return factor;
}

/** For every criterion the change of its weight nearest to none by which as many rivals reach the holder as have to, smallest first. */
export function weightsThatReach(
  { margins: [margin], rivals, sharedWith, passes }: Pick<AwardLine, "margins" | "rivals" | "sharedWith" | "passes">,
  weighed: Weighing,
): readonly Pick<WeightChange, "criterion" | "factor">[] {
  if (margin === undefined || margin.by === "ranks") return [];
  if (margin.challenger !== null && margin.holderFactor !== margin.challengerFactor) return [];
  const pairs = (margin.challenger === null ? [null] : rivals).map((challenger) => ({ ...margin, challenger }));
  const inForce = (criterion: number, row: number): number => weighed.units[criterion]?.[row] ?? 0;
  // Who shares a prize takes it from the other by the least that it is ahead.
  const equal = sharedWith.map((challenger) => ({ pair: { ...margin, challenger, constant: -1 }, gap: 1 }));
  const apart = [...equal, ...pairs.map((pair) => ({ pair, gap: marginUnder(pair, weighed, inForce) }))]
    .filter(({ pair, gap }) => gap > 0 && !isDominated(pair, weighed))
    .sort((one, other) => one.gap - other.gap);
  const found = margin.blocks.flatMap((index) => {
    const block = weighed.blocks[index];
    const isBounded = block !== undefined && !isFreeBlock(block);
    const some = isBounded ? apart.slice(0, passes + rivalsTried) : apart;
    return (block?.criteria ?? []).flatMap((criterion) => {
      const changes = ([-1, 1] as const).flatMap((direction) => {
        const all: number[] = [];
        for (const { pair, gap } of some) {
          const bound = all[passes - 1] ?? (direction === 1 ? mostFactor - 1 : 1);
          const reach = isBounded ? reachTried(pair, weighed, criterion) : reachFree(pair, weighed, criterion, gap);
          const factor = reach(direction, bound);
          if (factor === null) continue;
          all.push(Math.abs(factor - 1));
          all.sort((one, other) => one - other);
        }
        const change = all[passes - 1];
        return change === undefined ? [] : [1 + direction * change];
      });
      const [factor] = changes.sort((one, other) => Math.abs(one - 1) - Math.abs(other - 1));
      return factor === undefined ? [] : [{ criterion, factor }];
    });
  });
  return found.sort((one, other) => sizeOf(one) - sizeOf(other));
}

/** The nearest factor within a change of so much; null where there is none. */
type Reach = (direction: -1 | 1, most: number) => number | null;

/** The margin without this criterion is fixed: how far until the lowest difference of it takes that away. */
function reachFree({ holder, challenger }: Margin, weighed: Weighing, criterion: number, gap: number): Reach {
  const weight = weighed.weights[criterion] ?? 0;
  const x = weighed.bounded[criterion]?.[holder] ?? 0;
  const y = challenger === null ? 0 : (weighed.bounded[criterion]?.[challenger] ?? 0);
  const rest = gap - weightedUnits(x, weight, weighed.scale) + weightedUnits(y, weight, weighed.scale);
  return (direction, most) => {
    const lowest = (change: number): { readonly value: number; readonly at: number } => {
      const ends = [weight, weight * (1 + direction * change)].sort((one, other) => one - other);
      return leastDifference(x, y, ends[0] ?? 0, ends[1] ?? 0, weighed.scale);
    };
    if (weight === 0 || rest + lowest(most).value > 0) return null;
    let [low, high] = [0, most];
    while (high - low > precision) {
      const middle = (low + high) / 2;
      if (rest + lowest(middle).value > 0) low = middle;
      else high = middle;
    }
    return lowest(high).at / weight;
  };
}

function reachTried(margin: Margin, weighed: Weighing, criterion: number): Reach {
  const weight = weighed.weights[criterion] ?? 0;
  const bounded = weighed.bounded[criterion];
  const isReached = (factor: number): boolean =>
    marginUnder(margin, weighed, (index, row) =>
      index === criterion
        ? weightedUnits(bounded?.[row] ?? 0, weight * factor, weighed.scale)
        : (weighed.units[index]?.[row] ?? 0),
    ) <= 0;
  return (direction, most) => {
    const steps = Math.ceil(most / tried - 1e-9);
    for (let step = 1; step <= steps; step++) {
      const at = 1 + direction * step * tried;
      if (!isReached(at)) continue;
      let [near, far] = [at - direction * tried, at];
      for (let halving = 0; halving < 30; halving++) {
        const middle = (near + far) / 2;
        if (isReached(middle)) far = middle;
        else near = middle;
      }
      return far;
    }
    return null;
  };
}
