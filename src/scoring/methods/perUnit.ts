import type { Method } from "./method";

/** v × p: points for every unit of a count, for every percent (93 % is 93), or taken off for each (p ≤ 0). */
export const perUnit: Method = {
  raw(values, { points }, _context, raw) {
    const each = points ?? 0;
    for (let row = 0; row < values.length; row++) raw[row] = (values[row] ?? NaN) * each;
  },
  formula: ({ value, points }) => `${value}*${points}`,
  computable: () => null,
};
