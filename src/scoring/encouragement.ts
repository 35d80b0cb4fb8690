import type { Edition } from "../criteria/edition";
import { drawLine, type AwardLine } from "./awardLine";
import type { Encouraged } from "./evaluation";
import { placeGroups } from "./places";
import { unitsPerPoint } from "./rounding";
import { groupBestFirst } from "./ties";
import type { Totals } from "./totals";

interface EncouragementResult extends Pick<AwardLine, "undecided" | "slots"> {
  /** By main-block points, highest first; equals in the input's order. */
  readonly encouraged: readonly Encouraged[];
}

/**
 * Who is recommended for encouragement among `candidates` (rows outside the prizes, in the input's order), by points in
 * the main blocks whatever the scheme (clause 5.2).
 */
export function encourage(
  candidates: readonly number[],
  edition: Edition,
  totals: Totals,
  names: readonly string[],
): EncouragementResult {
  const { encouragement, tieRanking, decimals } = edition.settings;
  const groups = groupBestFirst(candidates, { values: totals.main, direction: "higher" });
  const encouraged = (rows: readonly number[], leadsOf: (row: number) => readonly string[] = () => []): Encouraged[] =>
    rows.map((row) => ({
      organisation: names[row] ?? "",
      mainTotal: (totals.main[row] ?? 0) / unitsPerPoint(decimals),
      leads: leadsOf(row),
    }));
  switch (encouragement.kind) {
    case "mainTotal": {
      const line = drawLine(placeGroups(groups, tieRanking), encouragement.count, tieRanking);
      return { ...line, encouraged: encouraged(line.winners.flatMap(({ rows }) => rows)) };
    }
    case "blockLeaders": {
      const leads = leadersOfMainBlocks(candidates, edition, totals);
      const leaders = groups.flat().filter((row) => leads.has(row));
      return { ...noLine, encouraged: encouraged(leaders, (row) => leads.get(row) ?? []) };
    }
    case "aboveShare": {
      const rows = groups.flat().filter((row) => isAboveShare(totals.main[row] ?? 0, encouragement.share, totals.main));
      return { ...noLine, encouraged: encouraged(rows) };
    }
    default:
      return encouragement satisfies never;
  }
}

/** Rules without a number of slots leave nothing undecided. */
const noLine = { undecided: [], slots: 0 } as const;

/** Codes of the main blocks that each row leads; equals lead together, and a block without points has no leader. */
function leadersOfMainBlocks(
  candidates: readonly number[],
  { blocks }: Edition,
  totals: Totals,
): Map<number, string[]> {
  const leads = new Map<number, string[]>();
  blocks.forEach(({ code, main }, index) => {
    const values = totals.blocks[index];
    if (!main || values === undefined) return;
    const [leaders = []] = groupBestFirst(candidates, { values, direction: "higher" });
    for (const row of leaders) {
      if ((values[row] ?? 0) > 0) leads.set(row, [...(leads.get(row) ?? []), code]);
    }
  });
  return leads;
}

/** Strictly above `share` percent of the best main-block sum of all rated organisations, if that is above 0. */
function isAboveShare(units: number, share: number, main: Float64Array): boolean {
  const best = main.reduce((highest, value) => Math.max(highest, value), 0);
  // The share is a decimal: 15 digits take the binary noise off the product, so that "equal" is not "above".
  return best > 0 && units * 100 > Number((best * share).toPrecision(15));
}
