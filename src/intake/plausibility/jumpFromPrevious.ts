import type { Doubt } from "./slip";

/** A value more than three times the previous one, or less than a third of it, is a jump. */
const jumpFactor = 3;

/** Small numbers jump by nature (one seminar, then four): a change of less than this, in any unit, is none. */
const leastChange = 10;

/** A jump against the year before, either way; a fall to 0 is one. Nothing is said where the previous value is not above 0. */
export function jumpFromPrevious(value: number, previous: number | null): Doubt | null {
  if (previous === null || previous <= 0 || Math.abs(value - previous) < leastChange) return null;
  if (value > previous * jumpFactor) return { code: "valueRose", params: { previous } };
  return value * jumpFactor < previous ? { code: "valueFell", params: { previous } } : null;
}
