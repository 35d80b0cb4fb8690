import type { TieRanking } from "../criteria/settings";

/**
 * Rank or place of the equals on positions first…last, which are the group-th different value from the top.
 * @example sharedRank(2, 3, 2, "best") // 2, as in 1, 2, 2, 4
 * @example sharedRank(4, 4, 3, "dense") // 3, as in 1, 2, 2, 3
 * @example sharedRank(2, 3, 2, "mean") // 2.5, as in 1, 2.5, 2.5, 4
 */
export function sharedRank(first: number, last: number, group: number, tieRanking: TieRanking): number {
  switch (tieRanking) {
    case "best":
      return first;
    case "dense":
      return group;
    case "mean":
      return (first + last) / 2;
    default:
      return tieRanking satisfies never;
  }
}
