import type { Edition } from "../criteria/edition";
import type { Evaluation } from "../scoring/evaluation";

/** Above this many organisations Points and Ranks are values: formulas would take minutes (design: Live formulas). */
const mostLiveOrganisations = 1000;

export function isLive({ organisations }: Evaluation): boolean {
  return organisations.length <= mostLiveOrganisations;
}

/** Lines of the sheet by blocks that follow the points; longer lists are values, so that a request to Excel stays small. */
const mostLiveLines = 1000;

export function areBlocksLive({ blocks }: Edition, organisations: number): boolean {
  return organisations * blocks.length <= mostLiveLines;
}
