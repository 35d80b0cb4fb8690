import type { Criterion } from "../criteria/criterion";
import type { CountedBy } from "../criteria/methodFacts";
import { methodOf } from "./methods";
import type { MethodContext, MethodReferences } from "./methods/method";
import { mostPoints } from "./mostPoints";
import { roundUnits, unitsPerPoint } from "./rounding";

/** A1 references of all that the points of one cell depend on. */
export interface PointsReferences extends MethodReferences {
  readonly weight: string;
  /** The defined name (or cell) of the number of decimals. */
  readonly decimals: string;
}

export interface PointsColumn {
  /** In units of 10^-decimals: whole numbers, 0 where there are no points. */
  readonly units: Float64Array;
  /** 1 where the points follow from a value; 0 where there is none, or they cannot be computed from it. */
  readonly computed: Uint8Array;
}

/**
 * ROUND(ROUND(clamp(raw, floor, cap) × weight, 6), decimals) of each value of a criterion (NaN is no value), written into
 * a column of zeros.
 */
export function fillPoints(
  { units, computed }: PointsColumn,
  values: Float64Array,
  criterion: Criterion,
  context: MethodContext,
  decimals: number,
): void {
  fillBounded(units, values, criterion, context);
  const scale = unitsPerPoint(decimals);
  const { weight } = criterion;
  for (let row = 0; row < units.length; row++) {
    const weighted = (units[row] ?? NaN) * weight;
    if (Math.abs(weighted) <= mostPoints) {
      units[row] = roundUnits(weighted, scale);
      computed[row] = 1;
    } else {
      units[row] = 0;
    }
  }
}

/** clamp(raw, floor, cap) of each value, in points before weight and rounding; NaN where there are no points. */
export function fillBounded(
  bounded: Float64Array,
  values: Float64Array,
  criterion: Criterion,
  context: MethodContext,
): void {
  methodOf(criterion).raw(values, criterion, context, bounded);
  const floor = criterion.floor ?? -Infinity;
  const cap = criterion.cap ?? Infinity;
  for (let row = 0; row < bounded.length; row++) {
    bounded[row] = Math.min(Math.max(bounded[row] ?? NaN, floor), cap);
  }
}

/** What bounded points come to under a weight, in units, as `fillPoints` counts. */
export function weightedUnits(bounded: number, weight: number, scale: number): number {
  const weighted = bounded * weight;
  return Math.abs(weighted) <= mostPoints ? roundUnits(weighted, scale) : 0;
}

/**
 * The same as the formula of a cell, with its leading "=". It gives 0 where the value is no number or the points cannot
 * be computed. MIN and MAX ignore texts in references, so a blank bound does not bound.
 * @example
 * pointsFormula({ method: "perUnit" }, references)
 * // =IF(ISNUMBER(v),ROUND(ROUND(MIN(MAX(v*p,floor),cap)*w,6),decimals),0)
 * // v 120, p 0.05, floor "", cap 5, w 1, decimals 0: MIN(MAX(6,""),5) × 1 = 5
 */
export function pointsFormula(criterion: CountedBy, references: PointsReferences): string {
  const method = methodOf(criterion);
  const { value, floor, cap, weight, decimals } = references;
  const computable = method.computable(references);
  const condition = computable === null ? `ISNUMBER(${value})` : `AND(ISNUMBER(${value}),${computable})`;
  const clamped = `MIN(MAX(${method.formula(references)},${floor}),${cap})`;
  return `=IF(${condition},ROUND(ROUND(${clamped}*${weight},6),${decimals}),0)`;
}
