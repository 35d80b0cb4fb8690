import type { Method } from "./method";

const yes = 1;

/** p if yes (1), else 0. */
export const yesNo: Method = {
  raw: (values, { points }) =>
    values.map((value) => {
      if (Number.isNaN(value)) return NaN;
      return value === yes ? (points ?? 0) : 0;
    }),
  formula: ({ value, points }) => `IF(${value}=${yes},${points},0)`,
  computable: () => null,
};
