import type { Criterion } from "../criteria/criterion";
import type { Edition } from "../criteria/edition";
import type { TieRanking } from "../criteria/settings";
import { pointsOfColumn } from "./points";
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

/** Points and ranks of one criterion, a row for each organisation. */
export interface ScoredColumn {
  /** Points in units of 10^-decimals: whole numbers, 0 where there are none. */
  readonly units: Float64Array;
  /** 1 where the points follow from a value; 0 where there is none, or they cannot be computed from it. */
  readonly computed: Uint8Array;
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
  // One block for all columns: reserving memory for each is a good part of the time of ranking it.
  const allComputed = new Uint8Array(organisations * criteria.length);
  const allRanks = new Float64Array(organisations * criteria.length);
  return criteria.map(({ criterion, baseColumn }, index) => {
    const [start, end] = [index * organisations, (index + 1) * organisations];
    const computed = allComputed.subarray(start, end);
    const values = columns[index];
    if (!criterion.counted || values === undefined) {
      return { units: new Float64Array(organisations), computed, ranks: new Float64Array(0) };
    }
    const bases = baseColumn === null ? noBases : (columns[baseColumn] ?? noBases);
    const units = pointsOfColumn(values, criterion, { bases, rated: organisations }, decimals, computed);
    const ranks = allRanks.subarray(start, end);
    rankColumn(units, tieRanking, "higher", ranks, space);
    return { units, computed, ranks };
  });
}
