import type { Settings } from "../criteria/settings";
import type { Undecided } from "../scoring/evaluation";

export interface AwardAmounts {
  readonly what: Undecided["what"];
  /** Numbers of prize places, best first. */
  readonly places: readonly number[];
  /** The positions that those who receive it take, best first: under 1, 2, 2, 3 not the places. */
  readonly positions: readonly number[];
}

/**
 * Tenge that each of so many receives who share an award, in whole tenge rounded down; null where the settings do not
 * give it. Positions below all prizes, which 1, 2, 2, 3 reaches, have no amount.
 * @example // amounts 500, 300, 200; two on place I: 400 each · 250 each where the amount of the place is divided · 500 each
 */
export function amountEach(
  { what, places, positions }: AwardAmounts,
  winners: number,
  { prizes, prizeAmounts, encouragementAmount, sharedPrize }: Settings,
): number | null {
  if (what === "encouragement") return encouragementAmount;
  if (winners === 0) return null;
  const ofPlace = prizeAmounts[(places[0] ?? 0) - 1] ?? null;
  switch (sharedPrize) {
    case "each":
      return ofPlace;
    case "place":
      return ofPlace === null ? null : Math.floor(ofPlace / winners);
    case "positions": {
      const paid = positions.slice(0, winners).filter((number) => number <= prizes);
      if (paid.length === 0) return null;
      const amounts = paid.map((number) => prizeAmounts[number - 1] ?? null);
      const sum = amounts.reduce<number | null>(
        (total, one) => (total === null || one === null ? null : total + one),
        0,
      );
      return sum === null ? null : Math.floor(sum / winners);
    }
    default:
      return sharedPrize satisfies never;
  }
}

/** Under 1, 2, 2, 3: all amounts of prize places are shared by those above, so that none is left for this one. */
export function isBeyondAmounts({ what, positions }: AwardAmounts, { prizes, sharedPrize }: Settings): boolean {
  return what === "prize" && sharedPrize === "positions" && positions.every((number) => number > prizes);
}
