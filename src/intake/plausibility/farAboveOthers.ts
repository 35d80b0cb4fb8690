import { farFactor } from "./columnCrowd";
import type { Doubt, PlausibleCell } from "./plausibleCell";

/** Beside the smallest numbers there are, the quotient would be infinite. */
const mostTimes = 1e15;

/** A value at least 20 times the median of the other organisations. */
export function farAboveOthers({ value, crowd }: PlausibleCell): Doubt | null {
  const others = crowd.othersOfFar(value);
  if (others === null || value < others.median * farFactor) return null;
  const times = Math.min(Math.round(value / others.median), mostTimes);
  return { code: "valueFarAbove", params: { median: others.median, count: times } };
}
