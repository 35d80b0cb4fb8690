import { isComputed } from "../criteria/computedCriteria";
import type { Criterion } from "../criteria/criterion";
import type { Edition } from "../criteria/edition";
import { countsByLines, isRanked, linePositions, scoredCriteria } from "../criteria/lines";
import type { TieRanking } from "../criteria/settings";
import { methodOf } from "./methods";
import type { MethodContext } from "./methods/method";
import { fillBounded, fillBoundedFromLines, fillFromLines, fillPoints, type PointsColumn } from "./points";
import { createRankSpace, rankColumn } from "./ranks";
import type { ValueMatrix } from "./valueMatrix";

/** The parts of an edition that points and ranks depend on, looked up once. */
export interface ScoringPlan {
  readonly criteria: readonly PlannedCriterion[];
  readonly columnOf: ReadonlyMap<string, number>;
  readonly decimals: number;
  readonly tieRanking: TieRanking;
}

interface PlannedCriterion {
  readonly criterion: Criterion;
  readonly isScored: boolean;
  /** Scored, and no line. */
  readonly isRanked: boolean;
  /** Columns of its lines; empty where it has none. */
  readonly lines: readonly number[];
  /** Index of the column that holds the base indicator; null where the criterion has none. */
  readonly baseColumn: number | null;
}

/** Nothing at any row. */
const noBases = new Float64Array();

export interface ScoredColumn extends PointsColumn {
  /** Rank by points; empty where the criterion is not counted, or is a line. */
  readonly ranks: Float64Array;
}

export function planScoring({ criteria, settings }: Edition): ScoringPlan {
  const scored = scoredCriteria(criteria);
  const lines = linePositions(criteria);
  const columnOf = new Map(criteria.map((criterion, index) => [criterion.code, index]));
  return {
    criteria: criteria.map((criterion) => ({
      criterion,
      isScored: scored.has(criterion),
      isRanked: isRanked(criterion),
      lines: lines.get(criterion.code) ?? [],
      baseColumn: criterion.base === null ? null : (columnOf.get(criterion.base) ?? null),
    })),
    columnOf,
    decimals: settings.decimals,
    tieRanking: settings.tieRanking,
  };
}

/** Points and ranks of every criterion; the values stay as they are. */
export function scoreMatrix(plan: ScoringPlan, values: ValueMatrix): ScoredColumn[] {
  const space = createRankSpace(values.organisations);
  const scored = emptyColumns(plan, values.organisations);
  scored.forEach((column, index) => {
    scoreColumn(column, plan, values, index, space);
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
      ranks: new Float64Array(plan.criteria[index]?.isRanked === true ? values.organisations : 0),
    };
    scoreColumn(column, plan, values, index, space);
    return column;
  });
}

function scoreColumn(
  column: ScoredColumn,
  plan: ScoringPlan,
  values: ValueMatrix,
  index: number,
  space: ReturnType<typeof createRankSpace>,
): void {
  if (!fillColumn(column, plan, values, index) || column.ranks.length === 0) return;
  rankColumn(column.units, plan.tieRanking, "higher", column.ranks, space);
}

/** Points of some criteria, each row by itself and without ranks. */
export function pointsSome(plan: ScoringPlan, values: ValueMatrix, some: readonly number[]): ScoredColumn[] {
  const ranks = new Float64Array();
  return some.map((index) => {
    const units = new Float64Array(values.organisations);
    const computed = new Uint8Array(values.organisations);
    fillColumn({ units, computed }, plan, values, index);
    return { units, computed, ranks };
  });
}

/** false: the criterion gives no points, and its column stays empty. */
function fillColumn(column: PointsColumn, plan: ScoringPlan, values: ValueMatrix, index: number): boolean {
  const planned = plan.criteria[index];
  const own = values.columns[index];
  if (planned === undefined || own === undefined || !planned.isScored) return false;
  const { criterion } = planned;
  if (countsByLines(criterion)) fillFromLines(column, lineColumns(plan, values, planned), criterion, plan.decimals);
  else fillPoints(column, own, criterion, methodContext(plan, planned, values), plan.decimals);
  return true;
}

/** Points of every counted criterion before weight and rounding; NaN where there are none, and for lines. */
export function boundedMatrix(plan: ScoringPlan, values: ValueMatrix): Float64Array[] {
  return plan.criteria.map((planned, index) => {
    const bounded = new Float64Array(values.organisations).fill(NaN);
    const own = values.columns[index];
    const { criterion } = planned;
    if (own === undefined || !planned.isRanked) return bounded;
    if (countsByLines(criterion)) {
      fillBoundedFromLines(bounded, lineColumns(plan, values, planned), criterion, plan.decimals);
    } else fillBounded(bounded, own, criterion, methodContext(plan, planned, values));
    return bounded;
  });
}

/** What a criterion counts with beside its own values. */
export function methodContext(
  { columnOf }: ScoringPlan,
  { baseColumn }: PlannedCriterion,
  { organisations, columns }: ValueMatrix,
): MethodContext {
  return {
    bases: columns[baseColumn ?? -1] ?? noBases,
    rated: organisations,
    indicator: (code) => columns[columnOf.get(code) ?? -1] ?? noBases,
  };
}

/** The values of a criterion, of one that is computed from others what its formula gives. */
export function ownValues(plan: ScoringPlan, values: ValueMatrix, index: number): Float64Array {
  const planned = plan.criteria[index];
  const own = values.columns[index] ?? noBases;
  if (planned === undefined || !isComputed(planned.criterion)) return own;
  const computed = new Float64Array(values.organisations);
  methodOf(planned.criterion).raw(own, planned.criterion, methodContext(plan, planned, values), computed);
  return computed;
}

/** The values of an indicator's lines and the points that they give. */
function lineColumns(plan: ScoringPlan, values: ValueMatrix, { lines }: PlannedCriterion) {
  return lines.map((line) => {
    const units = new Float64Array(values.organisations);
    fillColumn({ units, computed: new Uint8Array(values.organisations) }, plan, values, line);
    return { units, values: ownValues(plan, values, line) };
  });
}

/** All columns in one block of memory: reserving each by itself takes a good part of the time of ranking it. */
function emptyColumns({ criteria }: ScoringPlan, organisations: number): ScoredColumn[] {
  const units = new Float64Array(organisations * criteria.length);
  const computed = new Uint8Array(organisations * criteria.length);
  const ranks = new Float64Array(organisations * criteria.length);
  return criteria.map(({ isRanked }, index) => {
    const [start, end] = [index * organisations, (index + 1) * organisations];
    return {
      units: units.subarray(start, end),
      computed: computed.subarray(start, end),
      ranks: ranks.subarray(start, isRanked ? end : start),
    };
  });
}
