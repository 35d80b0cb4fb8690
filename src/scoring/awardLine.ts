import type { TieRanking } from "../criteria/settings";
import type { PlaceGroup } from "./places";

/** Who is above the line of the last slot, and who is across it. */
interface AwardLine {
  readonly winners: readonly PlaceGroup[];
  /** At most one group: the one across the line. */
  readonly undecided: readonly PlaceGroup[];
  readonly slots: number;
}

/**
 * Awards go by positions: equals on positions first…last win if last ≤ slots, and are undecided if first ≤ slots < last.
 * Under dense places (1, 2, 2, 3) a place ≤ slots wins.
 */
export function drawLine(groups: readonly PlaceGroup[], slots: number, tieRanking: TieRanking): AwardLine {
  if (tieRanking === "dense") return { winners: groups.filter(({ place }) => place <= slots), undecided: [], slots };
  return {
    winners: groups.filter(({ last }) => last <= slots),
    undecided: groups.filter(({ first, last }) => first <= slots && slots < last),
    slots,
  };
}
