import type { Edition } from "../criteria/edition";
import { prizesByPlace, withEncouragement, type Prizes } from "./awards";
import { placeValues, tieBreakValues, type Reported } from "./comparison";
import type { Awards, Placed } from "./evaluation";
import { placeGroups } from "./places";
import { unitsPerPoint } from "./rounding";
import type { ScoredColumn } from "./scoreMatrix";
import { orderWithTies, type TieBreakValues } from "./ties";
import { addTotals, type Totals } from "./totals";

/**
 * The awards that points and ranks alone lead to, nothing being doubted: what `evaluate` recommends, without the rest of an
 * evaluation. Of organisations of whom none can come near an award the columns may hold nothing.
 */
export function recommended(
  edition: Edition,
  reported: Reported,
  scored: readonly ScoredColumn[],
  given: Prizes | null = null,
): Awards {
  const totals = addTotals(edition, scored, reported.names.length);
  return recommendedBy(edition, reported.names, totals, tieBreakValues(edition, scored, totals, reported), given);
}

/** The same from sums. @param rules may be none where nobody is equal, or none is in force @param given prizes that stand whatever the sums */
export function recommendedBy(
  edition: Edition,
  names: readonly string[],
  totals: Totals,
  rules: readonly TieBreakValues[],
  given: Prizes | null = null,
): Awards {
  const scale = unitsPerPoint(edition.settings.decimals);
  const { groups } = orderWithTies(placeValues(edition, totals), rules);
  const places = placeGroups(groups, edition.settings.tieRanking);
  const positions: number[] = [];
  for (const { rows, first } of places) rows.forEach((row, index) => (positions[row] = first + index));
  const organisations = names.map((name, row): Placed => ({
    name,
    total: (totals.total[row] ?? 0) / scale,
    mainTotal: (totals.main[row] ?? 0) / scale,
    blockTotals: totals.blocks.map((units) => (units[row] ?? 0) / scale),
    position: positions[row] ?? 0,
  }));
  const doubt = { resting: [], otherwise: [] };
  const prizes = given ?? prizesByPlace(edition, names, places, totals.total);
  return withEncouragement(edition, organisations, doubt, prizes);
}
