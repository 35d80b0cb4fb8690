import { isRanked } from "../../criteria/lines";
import type { Evaluation, RatedOrganisation } from "../../scoring/evaluation";
import { blockRules, type BlockRule } from "../../scoring/blockSum";
import { weightedUnits } from "../../scoring/points";
import { unitsPerPoint } from "../../scoring/rounding";
import { boundedMatrix, planScoring } from "../../scoring/scoreMatrix";
import { valueMatrix } from "../../scoring/valueMatrix";
import type { Submission } from "../../intake/submission";

/** Everything that totals follow from once values have become bounded points: what changes of weights are judged by. */
export interface Weighing {
  readonly names: readonly string[];
  /** Units of a point. */
  readonly scale: number;
  /** By criterion, then by rated organisation: points before weight and rounding, 0 where there are none. */
  readonly bounded: readonly Float64Array[];
  /** The largest of them by size. */
  readonly largest: readonly number[];
  /** 0 where the criterion is not counted. */
  readonly weights: readonly number[];
  /** The same after weight and rounding, in units. */
  readonly units: readonly Float64Array[];
  readonly blocks: readonly WeighedBlock[];
}

interface WeighedBlock extends BlockRule {
  readonly code: string;
  readonly main: boolean;
  /** Positions of its counted criteria. */
  readonly criteria: readonly number[];
}

/** The rated organisations' submissions, as the results keep them. */
export function ratedSubmissions(organisations: readonly RatedOrganisation[]): readonly Submission[] {
  return organisations.map(({ name, source, scores }) => ({
    organisation: name,
    source,
    readings: scores.map(({ reading }) => reading),
  }));
}

/** A block whose sum is that of its points. */
export const freeBlock: BlockRule = { least: -Infinity, most: Infinity, weight: 1, scale: 1 };

export function weighing({ edition, organisations }: Evaluation): Weighing {
  const { criteria, blocks, settings } = edition;
  const scale = unitsPerPoint(settings.decimals);
  const values = valueMatrix(ratedSubmissions(organisations), criteria.length);
  const bounded = boundedMatrix(planScoring(edition), values).map((column) =>
    column.map((points) => (Number.isNaN(points) ? 0 : points)),
  );
  const rules = blockRules(edition);
  const weights = criteria.map((criterion) => (isRanked(criterion) ? criterion.weight : 0));
  return {
    names: organisations.map(({ name }) => name),
    scale,
    bounded,
    largest: bounded.map((column) => column.reduce((most, points) => Math.max(most, Math.abs(points)), 0)),
    weights,
    units: bounded.map((column, index) => column.map((points) => weightedUnits(points, weights[index] ?? 0, scale))),
    blocks: blocks.map(({ code, main }, at) => ({
      code,
      main,
      criteria: criteria.flatMap((criterion, index) =>
        isRanked(criterion) && criterion.block === code ? [index] : [],
      ),
      ...(rules[at] ?? freeBlock),
    })),
  };
}
