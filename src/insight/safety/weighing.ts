import { isRanked } from "../../criteria/lines";
import type { Evaluation, RatedOrganisation } from "../../scoring/evaluation";
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
  /** 0 where the criterion is not counted. */
  readonly weights: readonly number[];
  /** The same after weight and rounding, in units. */
  readonly units: readonly Float64Array[];
  readonly blocks: readonly WeighedBlock[];
}

export interface WeighedBlock {
  readonly code: string;
  readonly main: boolean;
  /** Positions of its counted criteria. */
  readonly criteria: readonly number[];
  /** Bounds of its sum, in units. */
  readonly least: number;
  readonly most: number;
}

/** The rated organisations' submissions, as the results keep them. */
export function ratedSubmissions(organisations: readonly RatedOrganisation[]): readonly Submission[] {
  return organisations.map(({ name, source, scores }) => ({
    organisation: name,
    source,
    readings: scores.map(({ reading }) => reading),
  }));
}

export function weighing({ edition, organisations }: Evaluation): Weighing {
  const { criteria, blocks, settings } = edition;
  const scale = unitsPerPoint(settings.decimals);
  const values = valueMatrix(ratedSubmissions(organisations), criteria.length);
  const bounded = boundedMatrix(planScoring(edition), values).map((column) =>
    column.map((points) => (Number.isNaN(points) ? 0 : points)),
  );
  const weights = criteria.map((criterion) => (isRanked(criterion) ? criterion.weight : 0));
  return {
    names: organisations.map(({ name }) => name),
    scale,
    bounded,
    weights,
    units: bounded.map((column, index) => column.map((points) => weightedUnits(points, weights[index] ?? 0, scale))),
    blocks: blocks.map(({ code, main }) => ({
      code,
      main,
      criteria: criteria.flatMap((criterion, index) =>
        isRanked(criterion) && criterion.block === code ? [index] : [],
      ),
      least: settings.floorBlocksAtZero ? 0 : -Infinity,
      most: Infinity,
    })),
  };
}

/** The sum of a block as it counts. */
export function blockSum({ least, most }: Pick<WeighedBlock, "least" | "most">, sum: number): number {
  return Math.min(Math.max(sum, least), most);
}
