import { shiftDecimal } from "../../tables/decimal";
import { farFactor } from "./columnCrowd";
import type { Doubt, PlausibleCell } from "./plausibleCell";

/** So far below the least usual value is a slip of the unit; small organisations fill the gap. */
const gapFactor = 5;

/**
 * Members in thousands, thousands in millions: a count or a sum that is below 1/20 of the median of the others, while a
 * thousand times as much lies among them, and between the values so far below and the usual ones a gap of 5 times.
 */
export function thousandTimesSmall({ value, unit, crowd }: PlausibleCell): Doubt | null {
  if (unit.family !== "count" && unit.family !== "money") return null;
  const others = value > 0 ? crowd.othersOfFar(value) : null;
  if (others === null || value * farFactor > others.median) return null;
  if (Math.max(value, others.farBelow) * gapFactor > others.least) return null;
  const suggested = shiftDecimal(value, 3);
  if (suggested < others.least || suggested > others.largest) return null;
  const code = unit.family === "count" ? "valueMaybeInThousands" : "sumMaybeInThousands";
  return { code, params: { median: others.median, suggested } };
}
