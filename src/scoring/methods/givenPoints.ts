import type { Method } from "./method";

/** The value is the points, within the bounds of the criterion: outside it is none, never the bound. */
export const givenPoints: Method = {
  raw(values, { floor, cap }, _context, raw) {
    for (let row = 0; row < values.length; row++) {
      const value = values[row] ?? NaN;
      raw[row] = value >= (floor ?? -Infinity) && value <= (cap ?? Infinity) ? value : NaN;
    }
  },
  formula: ({ value }) => value,
  computable: ({ value, floor, cap }) => `MIN(MAX(${value},${floor}),${cap})=${value}`,
};
