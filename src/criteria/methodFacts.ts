import type { Criterion, Direction, MeasureName, MethodName } from "./criterion";

/** How what is measured becomes points. points: it is the points. formula: they are what it gives. lines: nothing is, the points of the lines are counted. */
export type ScaleName = "perUnit" | "bands" | "yesNo" | "places" | "points" | "formula" | "lines";

/** What a method counts with, and what a row of the criteria sheet must hold for it. */
interface MethodFacts {
  readonly scale: ScaleName;
  /** What it can count, first what it counts where the sheet does not say. */
  readonly measures: readonly [MeasureName, ...MeasureName[]];
  /** notAboveZero: points that are taken off. */
  readonly points: "any" | "notAboveZero" | "unused";
  /** Its values are percentages: without "%" as the unit, a cell that shows 93 % would be read as 0.93. */
  readonly percentages: boolean;
  /** Where the sheet does not say which value is better. */
  readonly usuallyBetter: Direction;
}

const plain: MethodFacts = {
  scale: "perUnit",
  measures: ["value", "share", "growth", "per100"],
  points: "any",
  percentages: false,
  usuallyBetter: "higher",
};

const lines: MethodFacts = { ...plain, scale: "lines", measures: ["value"], points: "unused" };

export const methodFacts: Readonly<Record<MethodName, MethodFacts>> = {
  perUnit: plain,
  percent: { ...plain, measures: ["value", "share", "growth"], percentages: true },
  bands: { ...plain, scale: "bands", points: "unused" },
  yesNo: { ...plain, scale: "yesNo", measures: ["value"] },
  penalty: { ...plain, points: "notAboveZero", usuallyBetter: "lower" },
  per100: { ...plain, measures: ["per100"] },
  growth: { ...plain, measures: ["growth"] },
  places: { ...plain, scale: "places" },
  points: { ...plain, scale: "points", measures: ["value"], points: "unused" },
  formula: { ...plain, scale: "formula", measures: ["value"], points: "unused" },
  sumOfLines: lines,
  meanOfLines: lines,
  largestOfLines: lines,
};

/** What decides how a criterion counts. */
export type CountedBy = Pick<Criterion, "method" | "measure" | "expression">;

export function measureOf({ method, measure }: CountedBy): MeasureName {
  return measure ?? methodFacts[method].measures[0];
}

export function scaleOf({ method }: CountedBy): ScaleName {
  return methodFacts[method].scale;
}

/** What is scored has to be computed before a band or a place is looked up; a share per unit is one product. */
export function isComputedFirst(criterion: CountedBy): boolean {
  return measureOf(criterion) !== "value" && scaleOf(criterion) !== "perUnit";
}
