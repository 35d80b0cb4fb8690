import { shiftDecimal } from "../../tables/decimal";
import { farFactor } from "./columnCrowd";
import type { Doubt, PlausibleCell } from "./plausibleCell";

/** Tenge in a column of thousand tenge: a sum at least 20 times the median of the others that, in thousands, lies among them. */
export function thousandTimesLarge({ value, unit, crowd }: PlausibleCell): Doubt | null {
  const others = unit.family === "money" ? crowd.othersOfFar(value) : null;
  if (others === null || value < others.median * farFactor) return null;
  const suggested = shiftDecimal(value, -3);
  if (suggested < others.least || suggested > others.largest) return null;
  return { code: "sumMaybeInTenge", params: { median: others.median, suggested } };
}
