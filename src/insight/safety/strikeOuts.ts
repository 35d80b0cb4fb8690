import type { RatedOrganisation } from "../../scoring/evaluation";
import { marginOf, type AwardLine, type Margin } from "./awardLines";
import { blockSum, type BlockRule } from "../../scoring/blockSum";
import type { Weighing } from "./weighing";

/** The least number of criteria, or of whole blocks, without which the challenger would reach the award. */
export interface StrikeOut {
  /** Positions in the edition, those that matter most first. */
  readonly removed: readonly number[];
  /** false: no fewer were found, but not every choice was tried. */
  readonly exact: boolean;
}

/** Blocks with a bound in force are searched through up to so many criteria. */
const mostSearched = 16;

/** What leaving out k criteria of a block takes off the margin at most, for k = 0, 1 … */
interface Reductions {
  readonly best: readonly { readonly by: number; readonly removed: readonly number[] }[];
  readonly exact: boolean;
}

/** null where no number of them does it. A criterion that is left out counts for nothing, but may stay a base. */
export function strikeOut(
  line: AwardLine,
  weighed: Weighing,
  organisations: readonly RatedOrganisation[],
  what: "criteria" | "blocks",
): StrikeOut | null {
  if (line.margins.length === 0) return null;
  const removed: number[] = [];
  let exact = true;
  for (const margin of line.margins) {
    const left = marginOf(margin, weighed, organisations);
    const of = what === "criteria" ? ofCriteria : ofBlocks;
    const reductions = margin.blocks.map((index) => of(index, margin, weighed, organisations));
    const fewest = joined(reductions, left);
    if (fewest === null) return null;
    removed.push(...fewest);
    exact = exact && reductions.every((one) => one.exact);
  }
  return { removed, exact };
}

/** What each criterion adds to the margin, in its units. */
function gains(margin: Margin, weighed: Weighing, organisations: readonly RatedOrganisation[]) {
  const { holder, challenger, holderFactor, challengerFactor, by } = margin;
  const of = (criterion: number, row: number | null): number => {
    if (row === null) return 0;
    if (by === "ranks") return -(organisations[row]?.scores[criterion]?.rank ?? 0);
    return weighed.units[criterion]?.[row] ?? 0;
  };
  return (criterion: number) => ({
    holder: of(criterion, holder),
    challenger: of(criterion, challenger),
    gain: holderFactor * of(criterion, holder) - challengerFactor * of(criterion, challenger),
  });
}

function ofBlocks(
  index: number,
  margin: Margin,
  weighed: Weighing,
  organisations: readonly RatedOrganisation[],
): Reductions {
  const block = weighed.blocks[index];
  const by = block === undefined ? 0 : marginOfBlock(block, block.criteria, margin, weighed, organisations);
  const best = [{ by: 0, removed: [] }, ...(by > 0 ? [{ by, removed: [index] }] : [])];
  return { best, exact: true };
}

function ofCriteria(
  index: number,
  margin: Margin,
  weighed: Weighing,
  organisations: readonly RatedOrganisation[],
): Reductions {
  const block = weighed.blocks[index];
  if (block === undefined) return { best: [{ by: 0, removed: [] }], exact: true };
  const gain = gains(margin, weighed, organisations);
  const ordered = [...block.criteria].sort((one, other) => gain(other).gain - gain(one).gain);
  const bounded = margin.by === "points" && isBounded(block, block.criteria, margin, gain);
  if (!bounded) {
    const best: { by: number; removed: readonly number[] }[] = [{ by: 0, removed: [] }];
    let by = 0;
    for (const criterion of ordered) {
      const own = gain(criterion).gain;
      if (own <= 0) break;
      by += own;
      best.push({ by, removed: ordered.slice(0, best.length) });
    }
    return { best, exact: true };
  }
  const whole = marginOfBlock(block, block.criteria, margin, weighed, organisations);
  const by = (removed: readonly number[]): number =>
    whole -
    marginOfBlock(
      block,
      block.criteria.filter((one) => !removed.includes(one)),
      margin,
      weighed,
      organisations,
    );
  if (block.criteria.length > mostSearched) {
    return {
      best: [[], ...ordered.map((_one, at) => ordered.slice(0, at + 1))].map((removed) => ({
        by: by(removed),
        removed,
      })),
      exact: false,
    };
  }
  return { best: searched(block.criteria, gain, block, margin, whole), exact: true };
}

/** Every choice: of each size the one that takes most off. */
function searched(
  criteria: readonly number[],
  gain: ReturnType<typeof gains>,
  bounds: BlockRule,
  { holderFactor, challengerFactor }: Margin,
  whole: number,
): Reductions["best"] {
  const own = criteria.map(gain);
  const best = Array.from({ length: criteria.length + 1 }, () => ({ by: -Infinity, choice: 0 }));
  const count = 2 ** criteria.length;
  for (let choice = 0; choice < count; choice++) {
    let [holder, challenger, size] = [0, 0, 0];
    for (let at = 0; at < own.length; at++) {
      if ((choice >> at) & 1) size++;
      else {
        holder += own[at]?.holder ?? 0;
        challenger += own[at]?.challenger ?? 0;
      }
    }
    const by = whole - (holderFactor * blockSum(bounds, holder) - challengerFactor * blockSum(bounds, challenger));
    const top = best[size];
    if (top !== undefined && by > top.by) best[size] = { by, choice };
  }
  return best.map(({ by, choice }) => ({ by, removed: criteria.filter((_one, at) => ((choice >> at) & 1) === 1) }));
}

/** Whether leaving some out could bring a bound of the block into force, or already has; a weighed sum is rounded once more. */
function isBounded(
  rule: BlockRule,
  criteria: readonly number[],
  { challenger }: Margin,
  gain: ReturnType<typeof gains>,
): boolean {
  if (rule.weight !== 1) return true;
  const { least, most } = rule;
  const sides = challenger === null ? (["holder"] as const) : (["holder", "challenger"] as const);
  return sides.some((side) => {
    const units = criteria.map((one) => gain(one)[side]);
    const sum = (of: (value: number) => number): number => units.reduce((total, value) => total + of(value), 0);
    return sum((value) => Math.min(value, 0)) < least || sum((value) => Math.max(value, 0)) > most;
  });
}

function marginOfBlock(
  block: BlockRule,
  criteria: readonly number[],
  margin: Margin,
  weighed: Weighing,
  organisations: readonly RatedOrganisation[],
): number {
  const gain = gains(margin, weighed, organisations);
  const sum = (side: "holder" | "challenger"): number =>
    criteria.reduce((total, criterion) => total + gain(criterion)[side], 0);
  const counts = (total: number): number => (margin.by === "ranks" ? total : blockSum(block, total));
  return margin.holderFactor * counts(sum("holder")) - margin.challengerFactor * counts(sum("challenger"));
}

/** The fewest over all blocks that take off what is left; each block may give any number of its own. */
function joined(blocks: readonly Reductions[], left: number): readonly number[] | null {
  let best: readonly { readonly by: number; readonly removed: readonly number[] }[] = [{ by: 0, removed: [] }];
  for (const block of blocks) {
    const next: { by: number; removed: readonly number[] }[] = [];
    for (const [size, one] of best.entries()) {
      for (const [more, other] of block.best.entries()) {
        const by = one.by + other.by;
        const known = next[size + more];
        if (known === undefined || by > known.by)
          next[size + more] = { by, removed: [...one.removed, ...other.removed] };
      }
    }
    best = next;
  }
  return best.find(({ by }) => by >= left)?.removed ?? null;
}
