import type { RatedOrganisation } from "../../scoring/evaluation";
import type { ReportContext } from "../reportContext";

/** How many organisations are above each one; equals, which share a place, have the same number above them. */
export function betterCounts({ evaluation }: ReportContext): (organisation: RatedOrganisation) => number {
  const first = new Map<number, number>();
  for (const { place, position } of evaluation.organisations) {
    first.set(place, Math.min(position, first.get(place) ?? position));
  }
  return ({ place, position }) => (first.get(place) ?? position) - 1;
}
