import type { AwardSafety, Safety } from "./awardSafety";
import type { AwardsAsDecided } from "../../committee/awardsAsDecided";
import type { SafetyThresholds } from "../../criteria/settings";
import type { Submission } from "../../intake/submission";
import type { Evaluation, GroupEvaluation } from "../../scoring/evaluation";
import { withEncouragement } from "../../scoring/awards";
import { concerns } from "./awardDifferences";
import { liftsOf } from "../lift";
import { fairnessOf } from "../fairness/fairness";
import { awardLines, marginOf, type AwardLine, type Margin } from "./awardLines";
import { otherReadings } from "./otherReadings";
import { singleCells, type CellChange } from "./singleCell";
import { singleWeights, type WeightChange } from "./singleWeight";
import { finished, usualDraws, weightDraws, type DrawOptions, type WeightDraws } from "./draws/weightDraws";
import { coveringCells } from "./slips/coveringCells";
import { linesAsDecided, prizesOtherwise } from "./decidedLines";
import { possibleSlips } from "./slips/possibleSlips";
import { strikeOut, type StrikeOut } from "./strikeOuts";
import { verdictOf } from "./verdict";
import { weighing, type Weighing } from "./weighing";
import { reachedBy, weightTolerance, type Tolerance } from "./weightTolerance";
import { withRowsFrom } from "./rowsOfGroup";
import { WhatIf } from "./whatIf";

/** So many changes of figures, and of weights, are told of each award. */
const mostChanges = 3;

/**
 * How safe each award is, as the Committee gives it. Awards stand in the order of prizes and encouragement.
 * @param submissions all that were sent, also of organisations that are not rated
 * @param decided null where nobody has decided anything
 */
export function safetyOf(
  evaluation: Evaluation,
  submissions: readonly Submission[],
  decided: AwardsAsDecided | null = null,
  drawOptions = usualDraws,
): Safety {
  const thresholds = evaluation.edition.settings.safety;
  const { groups } = evaluation;
  if (groups !== undefined) return safetyOfGroups({ ...evaluation, groups }, submissions, decided, drawOptions);
  const whatIf = new WhatIf(evaluation);
  const calculated = awardSafety(evaluation, thresholds, whatIf);
  const awards = decided === null ? calculated.awards : asDecided(calculated.awards, evaluation, decided);
  return {
    awards,
    slips: calculated.slips,
    covering: coveringCells(calculated.slips),
    readings: otherReadings(evaluation, submissions),
    draws: finished(
      weightDraws(
        evaluation,
        weighing(evaluation),
        awards.map(({ line }) => line),
        drawOptions,
      ),
    ),
    fairness: fairnessOf(evaluation),
    lifts: liftsOf(evaluation, whatIf),
    thresholds,
  };
}

/** Encouragement is judged beside the prizes as they are given. */
function asDecided(
  calculated: readonly AwardSafety[],
  evaluation: Evaluation,
  decided: AwardsAsDecided,
): readonly AwardSafety[] {
  const { edition, organisations, doubt } = evaluation;
  const rowOf = (name: string): number => organisations.findIndex((one) => one.name === name);
  const prizes = prizesOtherwise(evaluation, decided);
  if (prizes === null) return linesAsDecided(calculated, decided, rowOf);
  const beside = { ...evaluation, awards: withEncouragement(edition, organisations, doubt, prizes) };
  const { awards } = awardSafety(beside, edition.settings.safety, new WhatIf(beside, prizes));
  const isPrize = ({ line }: AwardSafety): boolean => line.award.what === "prize";
  return linesAsDecided([...calculated.filter(isPrize), ...awards.filter((one) => !isPrize(one))], decided, rowOf);
}

/** Each group by itself, with the rows that it has among all. */
function safetyOfGroups(
  together: Evaluation & { readonly groups: readonly GroupEvaluation[] },
  submissions: readonly Submission[],
  decided: AwardsAsDecided | null,
  drawOptions: DrawOptions,
): Safety {
  let from = 0;
  const all = together.groups.map(({ name, evaluation }) => {
    const own = decided === null ? null : { ...decided, awards: decided.awards.filter(({ group }) => group === name) };
    const safety = safetyOf(evaluation, submissions.filter(isIn(evaluation)), own, drawOptions);
    const moved = withRowsFrom(safety, from, name);
    from += evaluation.organisations.length;
    return moved;
  });
  const [first] = all;
  return {
    awards: all.flatMap(({ awards }) => awards),
    slips: all.flatMap(({ slips }) => slips),
    covering: all.flatMap(({ covering }) => covering),
    readings: (first?.readings ?? []).map(({ reading }, index) => ({
      reading,
      differences: all.flatMap(({ readings }) => readings[index]?.differences ?? []),
    })),
    draws: drawsTogether(all.flatMap(({ draws }) => draws ?? [])),
    fairness: fairnessOf(together),
    lifts: all.flatMap(({ lifts }) => lifts),
    thresholds: together.edition.settings.safety,
  };
}

function drawsTogether(all: readonly WeightDraws[]): WeightDraws | null {
  const [first] = all;
  if (first === undefined) return null;
  return {
    ...first,
    kept: all.flatMap(({ kept }) => kept),
    first: all.flatMap((draws) => draws.first),
    alone: all.flatMap(({ alone }) => alone),
  };
}

function isIn({ organisations, notRated }: Evaluation): (submission: Submission) => boolean {
  const names = new Set([...organisations, ...notRated].map(({ name }) => name));
  return ({ organisation }) => names.has(organisation);
}

/** Every award with its line, its changes and its slips. */
export function awardSafety(
  evaluation: Evaluation,
  thresholds: SafetyThresholds,
  whatIf = new WhatIf(evaluation),
): Pick<Safety, "awards" | "slips"> {
  const weighed = weighing(evaluation);
  const slips = possibleSlips(evaluation, whatIf);
  const ofPrizes: CellChange[] = [];
  const weightsOfPrizes: WeightChange[] = [];
  const awards = awardLines(evaluation, weighed).map((drawn): AwardSafety => {
    const line = amongEquals(drawn, evaluation, weighed);
    const organisation = weighed.names[line.holder] ?? "";
    const own = slips.filter(({ differences }) => differences.some((one) => concerns(one, line.award, organisation)));
    const { changes, isOneStep } = singleCells(line, weighed, whatIf, {
      most: mostChanges,
      ofPrizes: line.award.what === "prize" ? [] : ofPrizes,
    });
    if (line.award.what === "prize") ofPrizes.push(...changes);
    const weights = singleWeights(line, weighed, whatIf, {
      most: mostChanges,
      ofPrizes: line.award.what === "prize" ? [] : weightsOfPrizes,
    });
    if (line.award.what === "prize") weightsOfPrizes.push(...weights);
    const facts = lineFacts(line, evaluation, weighed);
    const { tolerance, nearer, relativeGap } = facts;
    const least = nearer === null ? tolerance : nearer.tolerance;
    return {
      line,
      organisation,
      ...facts,
      weights,
      cells: changes,
      slips: own,
      verdict: verdictOf(
        {
          state: line.state,
          hasRival: line.margins.length > 0 || line.threshold !== undefined,
          tolerance: least === null ? null : least.value,
          relativeGap,
          isOneStep,
          slips: own.length,
        },
        thresholds,
      ),
    };
  });
  return { awards, slips };
}

/** Where several equals have to pass the holder, the last of them by weights is its challenger. */
function amongEquals(line: AwardLine, { organisations }: Evaluation, weighed: Weighing): AwardLine {
  const [margin] = line.margins;
  if (line.passes < 2 || margin?.challenger == null) return line;
  const sumOf = (row: number): number => organisations[row]?.mainTotal ?? 0;
  const own = sumOf(margin.challenger);
  const before = line.rivals.filter((row) => sumOf(row) > own).length;
  const equals = line.rivals.filter((row) => sumOf(row) === own);
  if (equals.length < 2) return line;
  const tolerance = (challenger: number): number =>
    weightTolerance({ ...margin, challenger }, weighed, "criterion")?.value ?? 0;
  const challenger = equals
    .map((row) => ({ row, value: tolerance(row) }))
    .sort((one, other) => one.value - other.value)[line.passes - 1 - before]?.row;
  return challenger === undefined ? line : { ...line, margins: [{ ...margin, challenger }] };
}

type LineFacts = Pick<
  AwardSafety,
  "challenger" | "gap" | "relativeGap" | "tolerance" | "blockTolerance" | "nearer" | "strikeOut" | "blockStrikeOut"
>;

/** What follows from points and weights alone. The award holds as long as its strongest margin does, and its threshold. */
export function lineFacts(line: AwardLine, { organisations }: Evaluation, weighed: Weighing): LineFacts {
  const strongest = line.margins
    .map((margin) => ({ margin, tolerance: weightTolerance(margin, weighed, "criterion") }))
    .reduce<{ margin: Margin; tolerance: Tolerance | null } | null>(
      (best, one) => (best === null || (one.tolerance?.value ?? 0) > (best.tolerance?.value ?? 0) ? one : best),
      null,
    );
  const out = (what: "criteria" | "blocks"): StrikeOut | null => {
    const found = strikeOut(line, weighed, organisations, what);
    const below =
      line.threshold === undefined
        ? null
        : strikeOut({ ...line, margins: [line.threshold] }, weighed, organisations, what);
    return found === null || (below !== null && below.removed.length < found.removed.length) ? below : found;
  };
  const outs = { strikeOut: out("criteria"), blockStrikeOut: out("blocks") };
  const threshold = line.threshold === undefined ? null : gapOf(line.threshold, organisations, weighed);
  if (strongest === null) {
    const none = { challenger: null, gap: null, tolerance: null, blockTolerance: null };
    return { ...none, relativeGap: threshold?.relative ?? null, nearer: belowThreshold(line, weighed, null), ...outs };
  }
  const { margin, tolerance } = strongest;
  const { gap, relative } = gapOf(margin, organisations, weighed);
  const rival = tolerance === null || line.margins.length > 1 ? null : nearerRival(line, weighed, tolerance);
  return {
    challenger: margin.challenger === null ? null : (weighed.names[margin.challenger] ?? ""),
    gap,
    relativeGap:
      threshold === null || relative === null ? relative : Math.min(relative, threshold.relative ?? relative),
    tolerance,
    blockTolerance: weightTolerance(margin, weighed, "block"),
    nearer: belowThreshold(line, weighed, rival?.tolerance ?? tolerance) ?? rival,
    ...outs,
  };
}

/** By how much the holder is ahead: points, or ranks; and as a part of its sum. */
function gapOf(margin: Margin, organisations: Evaluation["organisations"], weighed: Weighing) {
  const units = marginOf(margin, weighed, organisations);
  const isRanks = margin.by === "ranks";
  const holder = organisations[margin.holder];
  const sum = isRanks
    ? (holder?.sumOfRanks ?? 0)
    : margin.blocks.reduce((total, index) => total + (holder?.blockTotals[index] ?? 0), 0);
  const gap = isRanks ? units : units / margin.holderFactor / weighed.scale;
  return { gap, relative: sum === 0 ? null : gap / Math.abs(sum) };
}

/** Where weights take the holder below the least total before anybody reaches it. */
function belowThreshold({ threshold }: AwardLine, weighed: Weighing, than: Tolerance | null): AwardSafety["nearer"] {
  const tolerance = threshold === undefined ? null : weightTolerance(threshold, weighed, "criterion");
  return tolerance === null || tolerance.value >= (than?.value ?? Infinity) ? null : { organisation: null, tolerance };
}

/** Whoever takes the award under the smallest weights where that is nearer than the challenger. */
function nearerRival(
  { margins: [margin], rivals, holder, passes }: AwardLine,
  weighed: Weighing,
  than: Tolerance,
): AwardSafety["nearer"] {
  if (margin?.challenger == null) return null;
  const nearest: NonNullable<AwardSafety["nearer"]>[] = [];
  const isReachedBy = reachedBy(margin, weighed);
  for (const rival of rivals) {
    if (rival === margin.challenger || rival === holder) continue;
    const bound = nearest[passes - 1]?.tolerance.value ?? than.value;
    if (bound <= 0 || !isReachedBy(rival, bound * (1 - 1e-9))) continue;
    const tolerance = weightTolerance({ ...margin, challenger: rival }, weighed, "criterion");
    if (tolerance === null || tolerance.value >= bound) continue;
    nearest.push({ organisation: weighed.names[rival] ?? "", tolerance });
    nearest.sort((one, other) => one.tolerance.value - other.tolerance.value).splice(passes);
  }
  // Each of them by itself; all at once it may take more.
  const last = nearest[passes - 1];
  if (last === undefined || passes === 1) return last ?? null;
  return { ...last, tolerance: { ...last.tolerance, exact: false } };
}
