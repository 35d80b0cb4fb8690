import type { Measure } from "./measure";

/** (v − previous) ÷ previous × 100, the previous value being that of another indicator. */
export const growth: Measure = {
  of: (value, previous) => ((value - previous) / previous) * 100,
  perUnit: (value, previous, points) => ((value - previous) / previous) * 100 * points,
  formula: ({ value, base }) => `(${value}-${base})/${base}*100`,
  perUnitFormula: ({ value, base, points }) => `(${value}-${base})/${base}*100*${points}`,
};
