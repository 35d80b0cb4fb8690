import type { Criterion, LinesMethodName } from "../criteria/criterion";
import type { CountedBy } from "../criteria/methodFacts";
import { methodOf } from "./methods";
import { linesMethods } from "./methods/lines";
import type { MethodContext, MethodReferences } from "./methods/method";
import { mostPoints } from "./mostPoints";
import { roundUnits, unitsPerPoint } from "./rounding";

/** A1 references of what all points are bounded, weighed and rounded by. */
interface PointsBounds extends Pick<MethodReferences, "cap" | "floor"> {
  readonly weight: string;
  /** The defined name (or cell) of the number of decimals. */
  readonly decimals: string;
}

/** A1 references of all that the points of one cell depend on. */
export interface PointsReferences extends MethodReferences, PointsBounds {}

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
  column: PointsColumn,
  values: Float64Array,
  criterion: Criterion,
  context: MethodContext,
  decimals: number,
): void {
  fillBounded(column.units, values, criterion, context);
  weigh(column, criterion, decimals);
}

/** The same of an indicator by the points of its lines. */
export function fillFromLines(
  column: PointsColumn,
  lines: readonly LineColumn[],
  criterion: LinesCriterion,
  decimals: number,
): void {
  fillBoundedFromLines(column.units, lines, criterion, decimals);
  weigh(column, criterion, decimals);
}

/** Bounded points to units under the weight. */
function weigh({ units, computed }: PointsColumn, criterion: Criterion, decimals: number): void {
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
  bound(bounded, criterion);
}

/** A line of an indicator: its values, and the units that its points are. */
interface LineColumn {
  readonly values: Float64Array;
  readonly units: Float64Array;
}
type LinesCriterion = Criterion & { readonly method: LinesMethodName };

/** The same of an indicator by the points of its lines; it has none where no line has a value. */
export function fillBoundedFromLines(
  bounded: Float64Array,
  lines: readonly LineColumn[],
  criterion: LinesCriterion,
  decimals: number,
): void {
  const scale = unitsPerPoint(decimals);
  const { raw } = linesMethods[criterion.method];
  for (let row = 0; row < bounded.length; row++) {
    const isReported = lines.some(({ values }) => !Number.isNaN(values[row] ?? NaN));
    bounded[row] = isReported ? raw(lines.map(({ units }) => units[row] ?? 0)) / scale : NaN;
  }
  bound(bounded, criterion);
}

function bound(bounded: Float64Array, criterion: Criterion): void {
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
  const { value } = references;
  const computable = method.computable(references);
  if (method.fromOthers === true) {
    const points = roundedFormula(computable ?? "1=1", method.formula(references), references);
    return `=IFERROR(${points.slice(1)},0)`;
  }
  const condition = computable === null ? `ISNUMBER(${value})` : `AND(ISNUMBER(${value}),${computable})`;
  return roundedFormula(condition, method.formula(references), references);
}

/**
 * The same of an indicator by the points of its lines.
 * @param area the points of its lines
 * @param values references to the values of its lines
 */
export function linesFormula(
  { method }: { readonly method: LinesMethodName },
  { area, lines, values }: { readonly area: string; readonly lines: number; readonly values: readonly string[] },
  bounds: PointsBounds,
): string {
  return roundedFormula(`COUNT(${values.join(",")})>0`, linesMethods[method].formula(area, lines), bounds);
}

function roundedFormula(condition: string, raw: string, { floor, cap, weight, decimals }: PointsBounds): string {
  return `=IF(${condition},ROUND(ROUND(MIN(MAX(${raw},${floor}),${cap})*${weight},6),${decimals}),0)`;
}
