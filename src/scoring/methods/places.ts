import { rankValues } from "../ranks";
import type { Method } from "./method";

/**
 * (N − place + 1) × p: the place among the organisations that have a value, in the criterion's direction, equals
 * sharing the best; N counts all rated organisations.
 */
export const places: Method = {
  raw(values, { points, betterIs }, { rated }, raw) {
    raw.fill(NaN);
    const present = Array.from(values.keys()).filter((row) => !Number.isNaN(values[row]));
    const places = rankValues(
      present.map((row) => values[row] ?? NaN),
      "best",
      betterIs,
    );
    present.forEach((row, index) => {
      raw[row] = (rated - (places[index] ?? NaN) + 1) * (points ?? 0);
    });
  },
  formula: ({ value, values, rated, points, betterIs }) =>
    `(${rated}-RANK(${value},${values}${betterIs === "lower" ? ",1" : ""})+1)*${points}`,
  computable: () => null,
};
