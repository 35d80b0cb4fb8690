import type { Method } from "./method";

/**
 * v × 100 × p ÷ base, the base being the value of another indicator. Without a base above 0 it is undefined: neither
 * 0 nor 100 (docs/method.md, Edge cases, 2). MAX of a single reference is 0 where a text is there.
 */
export const per100: Method = {
  raw(values, { points }, { bases }, raw) {
    const each = points ?? 0;
    for (let row = 0; row < values.length; row++) {
      const base = bases[row] ?? NaN;
      raw[row] = base > 0 ? ((values[row] ?? NaN) * 100 * each) / base : NaN;
    }
  },
  formula: ({ value, base, points }) => `${value}*100*${points}/${base}`,
  computable: ({ base }) => `MAX(${base})>0`,
};
