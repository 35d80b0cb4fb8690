import type { ChangeInParts } from "./comparison";

/** Points have at most four decimals: in these units every sum is one of whole numbers, and exact up to 2^53. */
const unitsPerPoint = 10_000;

/** The exact sum of rounded points. */
export function sumOfPoints(points: readonly number[]): number {
  return inPoints(points.reduce((sum, one) => sum + inUnits(one), 0));
}

/** From the old points over those of the new values under the old rules to the new ones. */
export function inParts(before: number, between: number, after: number): ChangeInParts {
  return {
    change: inPoints(inUnits(after) - inUnits(before)),
    fromValues: inPoints(inUnits(between) - inUnits(before)),
    fromRules: inPoints(inUnits(after) - inUnits(between)),
  };
}

export function sumOfParts(parts: readonly ChangeInParts[]): ChangeInParts {
  return {
    change: sumOfPoints(parts.map(({ change }) => change)),
    fromValues: sumOfPoints(parts.map(({ fromValues }) => fromValues)),
    fromRules: sumOfPoints(parts.map(({ fromRules }) => fromRules)),
  };
}

function inUnits(points: number): number {
  return Math.round(points * unitsPerPoint);
}

/** Never −0, which would read as a change. */
function inPoints(units: number): number {
  return units === 0 ? 0 : units / unitsPerPoint;
}
