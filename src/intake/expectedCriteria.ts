import type { Edition } from "../criteria/edition";
import { neededCriteria } from "../criteria/lines";

/** Positions of the criteria whose values points need. */
export function expectedPositions({ criteria }: Edition): readonly number[] {
  const needed = neededCriteria(criteria);
  return criteria.flatMap((criterion, position) => (needed.has(criterion) ? [position] : []));
}
