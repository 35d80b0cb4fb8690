import { fifteenDigits } from "../../tables/decimal";
import { medianWithout } from "./middle";
import type { Doubt } from "./slip";

/** Fewer positive values say nothing about what is usual. */
export const leastValues = 5;
const farFactor = 20;
/** Beside the smallest numbers there are, the quotient would be infinite. */
const mostTimes = 1e15;

/** A value, or value per member, at least 20 times the median of the other organisations. @param positive the column's, sorted */
export function farAboveOthers(
  value: number,
  positive: Float64Array,
  code: "valueFarAbove" | "valueFarAbovePerMember" = "valueFarAbove",
): Doubt | null {
  if (value <= 0 || positive.length < leastValues) return null;
  const median = fifteenDigits(medianWithout(positive, value));
  if (value < median * farFactor) return null;
  return { code, params: { median, count: Math.min(Math.round(value / median), mostTimes) } };
}
