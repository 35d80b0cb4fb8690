import type { Evaluation } from "../../../scoring/evaluation";
import type { AwardLine } from "../awardLines";
import { goBySums } from "../orderOfSums";
import type { Weighing } from "../weighing";
import { AwardTally } from "./awardTally";
import { drawRules, drawSpread, weightDrawer, type DrawRule } from "./drawnWeights";
import { firstAlone, type FirstAlone } from "./firstAlone";
import { seededRandom } from "./seededRandom";

/** In how many of the draws the holder of an award receives it or a better one; null where that is not counted. */
type DrawsKept = Readonly<Record<DrawRule | "withoutOne", number | null>>;

/** What random weights would do: beside the guarantees, never a ground of a verdict. */
export interface WeightDraws {
  readonly seed: number;
  /** Of each rule. */
  readonly draws: number;
  /** Counted criteria: each left out in turn. */
  readonly criteria: number;
  readonly spread: number;
  /** One for each award line. */
  readonly kept: readonly DrawsKept[];
  /** Who has the first place alone in draws of any weights, how often, most often first; others may have it under some that were not drawn. */
  readonly first: readonly { readonly organisation: string; readonly times: number }[];
  readonly alone: readonly FirstAlone[];
}

export interface DrawOptions {
  readonly draws: number;
  readonly seed: number;
}

export const usualDraws: DrawOptions = { draws: 10_000, seed: 2025 };

/** So many draws are made in one step. */
const ofStep = 250;

/**
 * Draws weights and gives the awards under them, step by step: each step yields the part that is done, 0…1, and the caller may stop
 * there. null where more than the order of sums decides (places, least sums, a place kept small), or there is nobody.
 */
export function* weightDraws(
  evaluation: Evaluation,
  weighed: Weighing,
  lines: readonly AwardLine[],
  { draws, seed }: DrawOptions = usualDraws,
): Generator<number, WeightDraws | null> {
  const { settings } = evaluation.edition;
  if (!goBySums(settings) || lines.length === 0) return null;
  const drawn = new Float64Array(weighed.weights.length);
  const tallies: { readonly rule: DrawRule; readonly tally: AwardTally }[] = [];
  for (const [index, rule] of drawRules.entries()) {
    const tally = new AwardTally(weighed, settings);
    const draw = weightDrawer(weighed, rule, seededRandom(seed + index));
    for (let count = 0; count < draws; count++) {
      draw(drawn);
      tally.add(drawn);
      if ((count + 1) % ofStep === 0) yield (index + (count + 1) / draws) / drawRules.length;
    }
    tallies.push({ rule, tally });
  }
  const without = withoutOne(evaluation, weighed);
  const timesOf = (rule: DrawRule, line: AwardLine): number | null => {
    const found = tallies.find((one) => one.rule === rule);
    return found === undefined ? null : timesKept(found.tally, line, settings.prizes);
  };
  const any = tallies.find(({ rule }) => rule === "any")?.tally;
  const first = weighed.names.map((organisation, row) => ({
    organisation,
    times: any?.prizes[row * settings.prizes] ?? 0,
  }));
  return {
    seed,
    draws,
    criteria: weighed.blocks.flatMap(({ criteria }) => criteria).length,
    spread: drawSpread,
    kept: lines.map((line) => ({
      criterion: timesOf("criterion", line),
      block: timesOf("block", line),
      any: timesOf("any", line),
      withoutOne: timesKept(without, line, settings.prizes),
    })),
    alone: firstAlone(weighed),
    first: first.filter(({ times }) => times > 0).sort((one, other) => other.times - one.times),
  };
}

/** Awards with each counted criterion left out in turn. */
export function withoutOne({ edition }: Evaluation, weighed: Weighing): AwardTally {
  const tally = new AwardTally(weighed, edition.settings);
  for (const criterion of weighed.blocks.flatMap(({ criteria }) => criteria)) {
    tally.add(Float64Array.from(weighed.weights, (weight, index) => (index === criterion ? 0 : weight)));
  }
  return tally;
}

function timesKept(
  { prizes, encouraged }: AwardTally,
  { award, holder, state }: AwardLine,
  places: number,
): number | null {
  if (state === "decided") return null;
  const upTo = award.place === null ? places : Math.min(places, Math.floor(award.place));
  let times = 0;
  for (let place = 0; place < upTo; place++) times += prizes[holder * places + place] ?? 0;
  if (award.what === "prize") return times;
  return encouraged === null ? null : times + (encouraged[holder] ?? 0);
}

/** All steps at once. */
export function finished<Result>(steps: Generator<number, Result>): Result {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}
