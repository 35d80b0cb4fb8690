import { marginUnder, type Margin } from "./awardLines";
import { leastDifference } from "./leastDifference";
import { weightedUnits } from "../../scoring/points";
import { isFreeBlock } from "../../scoring/blockSum";
import type { Weighing } from "./weighing";

/** One weight alone that lets the challenger reach the award. */
export interface WeightChange {
  readonly criterion: number;
  /** Times the weight in force, 0…3; just where the line turns. */
  readonly factor: number;
}

/** No weight is shown beyond three times itself: nobody proposes that. */
const mostFactor = 3;
const precision = 1e-12;
/** Where a bound of the block is in force, factors are tried in steps of one hundredth. */
const tried = 0.01;

/** For every criterion the change of its weight nearest to none, smallest first. */
export function singleWeights(margin: Margin, weighed: Weighing): readonly WeightChange[] {
  if (margin.by === "ranks" || margin.holderFactor !== margin.challengerFactor) return [];
  const inForce = (criterion: number, row: number): number => weighed.units[criterion]?.[row] ?? 0;
  const gap = marginUnder(margin, weighed, inForce);
  if (gap <= 0) return [];
  const found = margin.blocks.flatMap((index) => {
    const block = weighed.blocks[index];
    const isBounded = block !== undefined && !isFreeBlock(block);
    return (block?.criteria ?? []).flatMap((criterion): WeightChange[] => {
      const reach = isBounded ? reachTried(margin, weighed, criterion) : reachFree(margin, weighed, criterion, gap);
      const factors = [reach(-1), reach(1)].filter((factor) => factor !== null);
      const [factor] = factors.sort((one, other) => Math.abs(one - 1) - Math.abs(other - 1));
      return factor === undefined ? [] : [{ criterion, factor }];
    });
  });
  return found.sort((one, other) => Math.abs(one.factor - 1) - Math.abs(other.factor - 1));
}

type Reach = (direction: -1 | 1) => number | null;

/** The margin without this criterion is fixed: how far until the lowest difference of it takes that away. */
function reachFree({ holder, challenger }: Margin, weighed: Weighing, criterion: number, gap: number): Reach {
  const weight = weighed.weights[criterion] ?? 0;
  const x = weighed.bounded[criterion]?.[holder] ?? 0;
  const y = challenger === null ? 0 : (weighed.bounded[criterion]?.[challenger] ?? 0);
  const rest = gap - weightedUnits(x, weight, weighed.scale) + weightedUnits(y, weight, weighed.scale);
  return (direction) => {
    const lowest = (change: number): { readonly value: number; readonly at: number } => {
      const ends = [weight, weight * (1 + direction * change)].sort((one, other) => one - other);
      return leastDifference(x, y, ends[0] ?? 0, ends[1] ?? 0, weighed.scale);
    };
    const most = direction === 1 ? mostFactor - 1 : 1;
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
  return (direction) => {
    const steps = Math.round((direction === 1 ? mostFactor - 1 : 1) / tried);
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
