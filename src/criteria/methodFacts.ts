import type { Direction, MethodName } from "./criterion";

/** What a method counts with, and what a row of the criteria sheet must hold for it. */
interface MethodFacts {
  /** notAboveZero: points that are taken off. */
  readonly points: "any" | "notAboveZero" | "unused";
  readonly bands: boolean;
  /** What the other indicator is that values are set against; null: none. */
  readonly base: "divisor" | "previous" | null;
  /** Its values are percentages: without "%" as the unit, a cell that shows 93 % would be read as 0.93. */
  readonly percentages: boolean;
  /** Where the sheet does not say which value is better. */
  readonly usuallyBetter: Direction;
}

const plain: MethodFacts = { points: "any", bands: false, base: null, percentages: false, usuallyBetter: "higher" };

export const methodFacts: Readonly<Record<MethodName, MethodFacts>> = {
  perUnit: plain,
  percent: { ...plain, percentages: true },
  bands: { ...plain, points: "unused", bands: true },
  yesNo: plain,
  penalty: { ...plain, points: "notAboveZero", usuallyBetter: "lower" },
  per100: { ...plain, base: "divisor" },
  growth: { ...plain, base: "previous" },
  places: plain,
};
