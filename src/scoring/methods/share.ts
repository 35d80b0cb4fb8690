import type { Measure } from "./measure";

/** v × 100 ÷ base: the share of the base in percent, and what falls to 100 of it. */
export const share: Measure = {
  of: (value, base) => (value * 100) / base,
  perUnit: (value, base, points) => (value * 100 * points) / base,
  formula: ({ value, base }) => `${value}*100/${base}`,
  perUnitFormula: ({ value, base, points }) => `${value}*100*${points}/${base}`,
};
