import type { RatedOrganisation, Score } from "../../scoring/evaluation";
import { roundPoints } from "../../scoring/rounding";
import { betterCounts } from "../ranks/betterCounts";
import { groupAt, type ReportContext } from "../reportContext";
import type { RankedRow, ScorecardLayout, ScorecardRow } from "./scorecardLayout";

type Evaluated = Pick<ReportContext, "evaluation" | "groups">;

/** Points have no more decimals: a difference of two is exact so. */
const mostDecimals = 4;

/** Points of all organisations, as one of them is compared with. */
export interface Yardstick {
  readonly best: number;
  /** Rounded as points are. */
  readonly median: number;
}

/** The organisations as a whole; made once for all scorecards. */
export interface Field {
  readonly criteria: ReadonlyMap<number, Yardstick>;
  readonly blocks: readonly Yardstick[];
  readonly total: Yardstick;
  readonly better: (organisation: RatedOrganisation) => number;
  /** By position, 1…N. */
  readonly byPosition: ReadonlyMap<number, RatedOrganisation>;
  /** Position whose total the nearest prize of its group takes; null where there is none. */
  readonly prizePosition: (organisation: RatedOrganisation) => number | null;
}

/** What one organisation has in a row of the table. */
export interface ScoredRow {
  readonly at: ScorecardRow;
  readonly score: Score;
}

/** One criterion of one organisation against the others. */
export interface CriterionFigures extends Yardstick, ScoredRow {
  readonly at: RankedRow;
  /** Points above the median; negative below it. */
  readonly toMedian: number;
  /** Points that the best one has more. */
  readonly toBest: number;
  /** 1 for the strongest: most above the median, among equals nearest to the best, then in the order of the criteria. */
  readonly order: number;
}

/** In points, or in the sum of ranks under that scheme. null: nobody is above, or there is no prize to reach. */
interface Distances {
  readonly next: number | null;
  readonly prize: number | null;
}

export function fieldOf(context: Evaluated, { criteria }: Pick<ScorecardLayout, "criteria">): Field {
  const { evaluation } = context;
  const { organisations, edition } = evaluation;
  const { decimals, tieRanking, prizes } = edition.settings;
  const yardstick = (points: (one: RatedOrganisation) => number): Yardstick => {
    const values = Float64Array.from(organisations, points).sort();
    const middle = values.length / 2;
    const median = ((values[Math.ceil(middle) - 1] ?? 0) + (values[Math.floor(middle)] ?? 0)) / 2;
    return { best: values.at(-1) ?? 0, median: roundPoints(median, decimals) };
  };
  const prizePosition = ({ position: own }: RatedOrganisation): number | null => {
    const { from, count } = groupAt(context, own - 1);
    const withPrize = organisations
      .slice(from, from + count)
      .filter(({ place, position }) => (tieRanking === "dense" ? place : position - from) <= prizes);
    return withPrize.length === 0 ? null : Math.max(...withPrize.map(({ position }) => position));
  };
  return {
    criteria: new Map(criteria.map(({ index }) => [index, yardstick(({ scores }) => scores[index]?.points ?? 0)])),
    blocks: edition.blocks.map((_block, index) => {
      const points = ({ blockTotals }: RatedOrganisation): number => blockTotals[index] ?? 0;
      return yardstick(points);
    }),
    total: yardstick(({ total }) => total),
    better: betterCounts(context),
    byPosition: new Map(organisations.map((one) => [one.position, one])),
    prizePosition,
  };
}

/** In the order of the table. */
export function criterionFigures(
  organisation: RatedOrganisation,
  field: Field,
  { criteria }: Pick<ScorecardLayout, "criteria">,
): readonly CriterionFigures[] {
  const figures = criteria.flatMap((at) => {
    const score = organisation.scores[at.index];
    const yardstick = field.criteria.get(at.index);
    if (score === undefined || yardstick === undefined) return [];
    const { best, median } = yardstick;
    const difference = (one: number, other: number): number => roundPoints(one - other, mostDecimals);
    return [
      { at, score, best, median, toMedian: difference(score.points, median), toBest: difference(best, score.points) },
    ];
  });
  const sorted = [...figures].sort(
    (one, other) => other.toMedian - one.toMedian || one.toBest - other.toBest || one.at.ordinal - other.at.ordinal,
  );
  const order = new Map(sorted.map(({ at }, index) => [at.ordinal, index + 1]));
  return figures.map((one) => ({ ...one, order: order.get(one.at.ordinal) ?? 0 }));
}

/** What is missing to the organisation just above, and to the last one that takes a prize position. */
export function distances(context: Evaluated, organisation: RatedOrganisation, field: Field): Distances {
  const { evaluation } = context;
  const { scheme } = evaluation.edition.settings;
  const measure = ({ total, sumOfRanks }: RatedOrganisation): number => (scheme === "points" ? total : sumOfRanks);
  const sign = scheme === "points" ? 1 : -1;
  const distanceTo = (position: number): number | null => {
    const other = field.byPosition.get(position);
    return other === undefined ? null : sign * roundPoints(measure(other) - measure(organisation), mostDecimals);
  };
  const prizePosition = field.prizePosition(organisation);
  const above = field.better(organisation);
  return {
    next: above === 0 ? null : distanceTo(above + groupAt(context, organisation.position - 1).from),
    prize: prizePosition === null ? null : distanceTo(prizePosition),
  };
}
