import type { LinesMethodName } from "../../criteria/criterion";

/** What an indicator takes from the points of its lines, a line that has none being 0. */
interface LinesMethod {
  /** @param points of the lines of one organisation */
  readonly raw: (points: readonly number[]) => number;
  /** @param area the points of the lines, `lines` of them */
  readonly formula: (area: string, lines: number) => string;
}

/** Exact where the points are whole units: they are added before anything is divided. */
function sum(points: readonly number[]): number {
  return points.reduce((total, one) => total + one, 0);
}

export const linesMethods: Readonly<Record<LinesMethodName, LinesMethod>> = {
  sumOfLines: { raw: sum, formula: (area) => `SUM(${area})` },
  meanOfLines: {
    raw: (points) => sum(points) / points.length,
    formula: (area, lines) => `SUM(${area})/${lines}`,
  },
  largestOfLines: { raw: (points) => Math.max(...points), formula: (area) => `MAX(${area})` },
};
