import type { SheetShade } from "../../workbook/sheetPlan";
import { ranksRows, type RanksLayout } from "./ranksLayout";

/**
 * The heat map of the ranks on criteria. One scale from 1 to the number of organisations over the whole table: a rank has one shade on
 * every criterion, so that an organisation's row shows at a glance where it is strong, and a column of many equals is as dark
 * as their rank. (A scale for each column would paint the last of three equals like the last of 21.) Nothing to tell apart below two.
 */
export function rankShades({ firstRank, lastRank, organisations }: RanksLayout): readonly SheetShade[] {
  if (organisations < 2 || lastRank < firstRank) return [];
  const top = ranksRows.firstOrganisation;
  const area = { top, left: firstRank, bottom: top + organisations - 1, right: lastRank };
  return [{ kind: "ranks", area, best: 1, worst: organisations }];
}
