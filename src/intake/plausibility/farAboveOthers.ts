import { farFactor } from "./columnCrowd";
import type { Doubt, PlausibleCell } from "./plausibleCell";

/** A value at least 20 times the median of the other organisations. */
export function farAboveOthers({ value, crowd }: PlausibleCell): Doubt | null {
  const others = crowd.othersOfFar(value);
  if (others === null || value < others.median * farFactor) return null;
  return { code: "valueFarAbove", params: { median: others.median, count: Math.round(value / others.median) } };
}
