import type { Band } from "../../criteria/criterion";
import type { Method } from "./method";

/**
 * The points of the highest band with v ≥ from; below the lowest band 0. Bands have lower bounds only, so nothing
 * lies between "81–90" and "91–100" (docs/method.md, Edge cases, 1).
 *
 * In the formula the number of bounds at or below v is the row of the band; ISNUMBER keeps unused bounds out, because
 * an empty cell would count as 0.
 */
export const bands: Method = {
  raw(values, { bands: ascending }, _context, raw) {
    for (let row = 0; row < values.length; row++) raw[row] = bandPoints(ascending, values[row] ?? NaN);
  },
  formula: ({ value, bandsFrom, bandsPoints }) =>
    `IF(${value}<MIN(${bandsFrom}),0,INDEX(${bandsPoints},SUMPRODUCT(ISNUMBER(${bandsFrom})*(${bandsFrom}<=${value}))))`,
  computable: () => null,
};

function bandPoints(ascending: readonly Band[], value: number): number {
  if (Number.isNaN(value)) return NaN;
  let points = 0;
  for (const band of ascending) {
    if (value < band.from) break;
    points = band.points;
  }
  return points;
}
