import type { Method } from "./method";

/** v × p, the arithmetic that three methods share; they differ in what v and p may be. */
export const proportional: Method = {
  raw(values, { points }, _context, raw) {
    const each = points ?? 0;
    for (let row = 0; row < values.length; row++) raw[row] = (values[row] ?? NaN) * each;
  },
  formula: ({ value, points }) => `${value}*${points}`,
  computable: () => null,
};
