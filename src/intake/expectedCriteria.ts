import type { Edition } from "../criteria/edition";
import { givenIn, marksIn } from "../criteria/experts";
import { neededCriteria } from "../criteria/lines";

/** Positions of the criteria whose values points need, and an organisation reports. */
export function expectedPositions({ criteria }: Edition): readonly number[] {
  const needed = neededCriteria(criteria);
  const others = new Set([...marksIn(criteria), ...givenIn(criteria)]);
  return criteria.flatMap((criterion, position) => (needed.has(criterion) && !others.has(criterion) ? [position] : []));
}
