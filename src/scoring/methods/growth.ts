import type { Method } from "./method";

/**
 * (v − previous) ÷ previous × 100 × p, the previous value being that of another indicator. Without a previous value
 * above 0 it is undefined. MAX of a single reference is 0 where a text is there.
 */
export const growth: Method = {
  raw(values, { points }, { bases }, raw) {
    const each = points ?? 0;
    for (let row = 0; row < values.length; row++) {
      const previous = bases[row] ?? NaN;
      raw[row] = previous > 0 ? (((values[row] ?? NaN) - previous) / previous) * 100 * each : NaN;
    }
  },
  formula: ({ value, base, points }) => `(${value}-${base})/${base}*100*${points}`,
  computable: ({ base }) => `MAX(${base})>0`,
};
