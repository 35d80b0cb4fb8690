import type { Method } from "./method";

const yes = 1;

/** p if yes (1), else 0. */
export const yesNo: Method = {
  raw(values, { points }, _context, raw) {
    for (let row = 0; row < values.length; row++) raw[row] = yesPoints(values[row] ?? NaN, points ?? 0);
  },
  formula: ({ value, points }) => `IF(${value}=${yes},${points},0)`,
  computable: () => null,
};

function yesPoints(value: number, points: number): number {
  if (Number.isNaN(value)) return NaN;
  return value === yes ? points : 0;
}
