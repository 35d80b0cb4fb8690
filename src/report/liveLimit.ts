import type { Evaluation } from "../scoring/evaluation";

/** Above this many organisations Points and Ranks are values: formulas would take minutes (design: Live formulas). */
const mostLiveOrganisations = 1000;

export function isLive({ organisations }: Evaluation): boolean {
  return organisations.length <= mostLiveOrganisations;
}
