import type { Criterion } from "../criteria/criterion";
import type { Edition } from "../criteria/edition";
import type { TieRanking } from "../criteria/settings";
import { createOrderSpace } from "./order";
import { pointsOfColumn, type PointsColumn } from "./points";
import { rankColumn } from "./ranks";
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
  const space = createOrderSpace(organisations);
  const nothing = new Float64Array(organisations).fill(NaN);
  return plan.criteria.map(({ criterion, baseColumn }, index) => {
    const values = columns[index];
    if (!criterion.counted || values === undefined) return notCounted(organisations);
    const bases = baseColumn === null ? nothing : (columns[baseColumn] ?? nothing);
    const { units, computed } = pointsOfColumn(values, criterion, { bases, rated: organisations }, plan.decimals);
    const ranks = new Float64Array(organisations);
    rankColumn(units, plan.tieRanking, "higher", ranks, space);
    return { units, computed, ranks };
  });
}

function notCounted(organisations: number): ScoredColumn {
  return {
    units: new Float64Array(organisations),
    computed: new Uint8Array(organisations),
    ranks: new Float64Array(0),
  };
}
