import type { TieRanking } from "../criteria/settings";

/**
 * The prize that equals hold: the first of their positions, or their place under 1, 2, 2, 3.
 * @param place that they share
 * @param equals how many they are
 * @example prizeNumber(1.5, 2, "mean") // 1
 */
export function prizeNumber(place: number, equals: number, tieRanking: TieRanking): number {
  return tieRanking === "mean" ? place - (equals - 1) / 2 : place;
}
