import type { Evaluation, RatedOrganisation } from "../../scoring/evaluation";

/** How many organisations are above each one; equals, which share a place, have the same number above them. */
export function betterCounts({
  evaluation,
}: {
  readonly evaluation: Evaluation;
}): (organisation: RatedOrganisation) => number {
  const first = new Map<number, number>();
  for (const { place, position } of evaluation.organisations) {
    first.set(place, Math.min(position, first.get(place) ?? position));
  }
  return ({ place, position }) => (first.get(place) ?? position) - 1;
}
