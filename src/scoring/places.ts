import type { TieRanking } from "../criteria/settings";
import { sharedRank } from "./sharedRank";

/** Equals on one place, and the positions 1…N that they occupy. */
export interface PlaceGroup {
  readonly rows: readonly number[];
  readonly place: number;
  readonly first: number;
  readonly last: number;
}

/**
 * Places and positions of groups of equals, given best first.
 * @example [[4], [0, 2], [1]] // places 1, 2, 2, 4 · dense 1, 2, 2, 3 · mean 1, 2.5, 2.5, 4; positions 1, 2–3, 4
 */
export function placeGroups(groups: readonly (readonly number[])[], tieRanking: TieRanking): PlaceGroup[] {
  let last = 0;
  return groups.map((rows, index) => {
    const first = last + 1;
    last += rows.length;
    return { rows, place: sharedRank(first, last, index + 1, tieRanking), first, last };
  });
}
