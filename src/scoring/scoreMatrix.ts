import type { Criterion } from "../criteria/criterion";
import type { Edition } from "../criteria/edition";
import type { TieRanking } from "../criteria/settings";
import { fillBounded, fillPoints, type PointsColumn } from "./points";
import { createRankSpace, rankColumn } from "./ranks";
import type { ValueMatrix } from "./valueMatrix";

/** The parts of an edition that points and ranks depend on, looked up once. */
interface ScoringPlan {
  readonly criteria: readonly PlannedCriterion[];
  readonly decimals: number;
  readonly tieRanking: TieRanking;
}

interface PlannedCriterion {
  readonly criterion: Criterion;
  /** Index of the column that holds the base indicator; null where the criterion has none. */
  readonly baseColumn: number | null;
}

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
export function scoreMatrix(plan: ScoringPlan, { organisations, columns }: ValueMatrix): ScoredColumn[] {
  const { criteria, decimals, tieRanking } = plan;
  const space = createRankSpace(organisations);
  const noBases = new Float64Array(organisations).fill(NaN);
  const scored = emptyColumns(plan, organisations);
  criteria.forEach(({ criterion, baseColumn }, index) => {
    const column = scored[index];
    const values = columns[index];
    if (column === undefined || values === undefined || !criterion.counted) return;
    const bases = baseColumn === null ? noBases : (columns[baseColumn] ?? noBases);
    fillPoints(column, values, criterion, { bases, rated: organisations }, decimals);
    rankColumn(column.units, tieRanking, "higher", column.ranks, space);
  });
  return scored;
}

/** Points of every counted criterion before weight and rounding; NaN where there are none. */
export function boundedMatrix({ criteria }: ScoringPlan, { organisations, columns }: ValueMatrix): Float64Array[] {
  const noBases = new Float64Array(organisations).fill(NaN);
  return criteria.map(({ criterion, baseColumn }, index) => {
    const bounded = new Float64Array(organisations).fill(NaN);
    const values = columns[index];
    if (values === undefined || !criterion.counted) return bounded;
    const bases = baseColumn === null ? noBases : (columns[baseColumn] ?? noBases);
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
