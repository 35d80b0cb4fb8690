import type { RatedOrganisation } from "../../scoring/evaluation";
import { groupAt, type ReportContext } from "../reportContext";

/** How many organisations of its group are above each one; equals, which share a place, have the same number above them. */
export function betterCounts(
  context: Pick<ReportContext, "evaluation" | "groups">,
): (organisation: RatedOrganisation) => number {
  const fromOf = ({ position }: RatedOrganisation): number => groupAt(context, position - 1).from;
  const keyOf = (one: RatedOrganisation): string => `${fromOf(one)} ${one.place}`;
  const first = new Map<string, number>();
  for (const one of context.evaluation.organisations) {
    first.set(keyOf(one), Math.min(one.position, first.get(keyOf(one)) ?? one.position));
  }
  return (one) => (first.get(keyOf(one)) ?? one.position) - fromOf(one) - 1;
}
