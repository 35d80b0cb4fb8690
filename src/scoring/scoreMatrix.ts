import type { Criterion } from "../criteria/criterion";
import type { Edition } from "../criteria/edition";
import type { TieRanking } from "../criteria/settings";
import { fillBounded, fillPoints, type PointsColumn } from "./points";
import { createRankSpace, rankColumn } from "./ranks";
import type { ValueMatrix } from "./valueMatrix";

/** The parts of an edition that points and ranks depend on, looked up once. */
export interface ScoringPlan {
  readonly criteria: readonly PlannedCriterion[];
  readonly decimals: number;
  readonly tieRanking: TieRanking;
}

interface PlannedCriterion {
  readonly criterion: Criterion;
  /** Index of the column that holds the base indicator; null where the criterion has none. */
  readonly baseColumn: number | null;
}

/** Nothing at any row. */
const noBases = new Float64Array();

export interface ScoredColumn extends PointsColumn {
  /** Rank by points; empty where the criterion is not counted. */
  readonly ranks: Float64Array;
}

export function planScoring({ criteria, settings }: Edition): ScoringPlan {
  const columnOf = new Map(criteria.map((criterion, index) => [criterion.code, index]));
  return {
    criteria: criteria.map((criterion) => ({
      criterion,
      baseColumn: criterion.base === null ? null : (columnOf.get(criterion.base) ?? null),
    })),
    decimals: settings.decimals,
    tieRanking: settings.tieRanking,
  };
}

/** Points and ranks of every criterion; the values stay as they are. */
export function scoreMatrix(plan: ScoringPlan, values: ValueMatrix): ScoredColumn[] {
  const space = createRankSpace(values.organisations);
  const scored = emptyColumns(plan, values.organisations);
  scored.forEach((column, index) => {
    if (!fillColumn(column, plan, values, index)) return;
    rankColumn(column.units, plan.tieRanking, "higher", column.ranks, space);
  });
  return scored;
}

/** Points and ranks of some criteria alone, by their positions. */
export function scoreSome(plan: ScoringPlan, values: ValueMatrix, some: readonly number[]): ScoredColumn[] {
  const space = createRankSpace(values.organisations);
  return some.map((index) => {
    const column = {
      units: new Float64Array(values.organisations),
      computed: new Uint8Array(values.organisations),
      ranks: new Float64Array(plan.criteria[index]?.criterion.counted === true ? values.organisations : 0),
    };
    if (fillColumn(column, plan, values, index)) {
      rankColumn(column.units, plan.tieRanking, "higher", column.ranks, space);
    }
    return column;
  });
}

/** Points of every criterion, each row by itself and without ranks. */
export function pointsMatrix(plan: ScoringPlan, values: ValueMatrix): ScoredColumn[] {
  const ranks = new Float64Array();
  return emptyColumns(plan, values.organisations).map(({ units, computed }, index) => {
    fillColumn({ units, computed }, plan, values, index);
    return { units, computed, ranks };
  });
}

/** false: the criterion is not counted, and its column stays empty. */
function fillColumn(
  column: PointsColumn,
  { criteria, decimals }: ScoringPlan,
  { organisations, columns }: ValueMatrix,
  index: number,
): boolean {
  const planned = criteria[index];
  const values = columns[index];
  if (planned === undefined || values === undefined || !planned.criterion.counted) return false;
  const bases = columns[planned.baseColumn ?? -1] ?? noBases;
  fillPoints(column, values, planned.criterion, { bases, rated: organisations }, decimals);
  return true;
}

/** Points of every counted criterion before weight and rounding; NaN where there are none. */
export function boundedMatrix({ criteria }: ScoringPlan, { organisations, columns }: ValueMatrix): Float64Array[] {
  return criteria.map(({ criterion, baseColumn }, index) => {
    const bounded = new Float64Array(organisations).fill(NaN);
    const values = columns[index];
    if (values === undefined || !criterion.counted) return bounded;
    const bases = columns[baseColumn ?? -1] ?? noBases;
    fillBounded(bounded, values, criterion, { bases, rated: organisations });
    return bounded;
  });
}

/** All columns in one block of memory: reserving each by itself takes a good part of the time of ranking it. */
function emptyColumns({ criteria }: ScoringPlan, organisations: number): ScoredColumn[] {
  const units = new Float64Array(organisations * criteria.length);
  const computed = new Uint8Array(organisations * criteria.length);
  const ranks = new Float64Array(organisations * criteria.length);
  return criteria.map(({ criterion }, index) => {
    const [start, end] = [index * organisations, (index + 1) * organisations];
    return {
      units: units.subarray(start, end),
      computed: computed.subarray(start, end),
      ranks: ranks.subarray(start, criterion.counted ? end : start),
    };
  });
}
