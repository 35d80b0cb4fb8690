import type { Edition } from "../criteria/edition";
import { drawLine } from "./awardLine";
import type { Encouraged, Standing, Undecided } from "./evaluation";
import { exact, reaches } from "./threshold";
import { placeGroups } from "./places";
import { unitsPerPoint } from "./rounding";
import { groupBestFirst } from "./ties";

/** Who would be encouraged, were the prizes known. */
export interface EncouragementResult {
  /** By main-block points, highest first; equals in the input's order. */
  readonly encouraged: readonly Encouraged[];
  /** At most one tie: the one across the line. */
  readonly undecided: readonly Undecided[];
}

/** Sums of all rated organisations, in units, in the input's order. */
interface Sums {
  readonly standings: readonly Standing[];
  readonly main: Float64Array;
  readonly blocks: readonly Float64Array[];
}

/**
 * Recommends for encouragement by points in the main blocks, whatever the scheme (clause 5.2), among all but the winners
 * of prizes. A count is one of positions under every ranking of ties, and who has nothing in the main blocks has no part in it.
 */
export function encouragement(
  edition: Edition,
  standings: readonly Standing[],
): (winners: ReadonlySet<string>) => EncouragementResult {
  const { settings, blocks } = edition;
  const scale = unitsPerPoint(settings.decimals);
  const column = (of: (one: Standing) => number): Float64Array =>
    Float64Array.from(standings, (one) => Math.round(of(one) * scale));
  const sums: Sums = {
    standings,
    main: column(({ mainTotal }) => mainTotal),
    blocks: blocks.map((_block, index) => column(({ blockTotals }) => blockTotals[index] ?? 0)),
  };
  const total = column((one) => one.total);
  return (winners) => {
    const outside = standings.flatMap(({ name }, row) =>
      winners.has(name) || !reaches(settings.encouragementLeastTotal, total[row] ?? 0, scale) ? [] : [row],
    );
    return among(outside, edition, sums);
  };
}

function among(outside: readonly number[], edition: Edition, sums: Sums): EncouragementResult {
  const rule = edition.settings.encouragement;
  const scale = unitsPerPoint(edition.settings.decimals);
  const { standings, main } = sums;
  const above = outside.filter((row) => (main[row] ?? 0) > 0);
  const ordered = (rows: readonly number[]): number[][] => groupBestFirst(rows, { values: main, direction: "higher" });
  const encouraged = (rows: readonly number[], leadsOf: (row: number) => readonly string[] = () => []): Encouraged[] =>
    rows.map((row) => ({
      organisation: standings[row]?.name ?? "",
      mainTotal: standings[row]?.mainTotal ?? 0,
      leads: leadsOf(row),
    }));
  switch (rule.kind) {
    case "mainTotal": {
      const { winners, undecided } = drawLine(placeGroups(ordered(above), "best"), rule.count, "best");
      return {
        encouraged: encouraged(winners.flatMap(({ rows }) => rows)),
        undecided: undecided.map(({ first, rows }) => ({
          what: "encouragement",
          because: "tie",
          slots: rule.count - first + 1,
          between: rows.map((row) => standings[row]?.name ?? ""),
        })),
      };
    }
    case "blockLeaders": {
      const leads = leadersOfMainBlocks(outside, edition, sums);
      const leaders = ordered(outside.filter((row) => leads.has(row))).flat();
      return { undecided: [], encouraged: encouraged(leaders, (row) => leads.get(row) ?? []) };
    }
    case "aboveShare": {
      const best = main.reduce((highest, value) => Math.max(highest, value), 0);
      // The share is a decimal: 15 digits take the binary noise off the product, so that "equal" is not "above".
      const line = exact(best * rule.share);
      const rows = above.filter((row) => (main[row] ?? 0) * 100 > line);
      return { undecided: [], encouraged: encouraged(ordered(rows).flat()) };
    }
    case "leastSum": {
      const line = exact(rule.least * scale);
      const rows = above.filter((row) => (main[row] ?? 0) >= line);
      return { undecided: [], encouraged: encouraged(ordered(rows).flat()) };
    }
    default:
      return rule satisfies never;
  }
}

/** Codes of the main blocks that each row leads; equals lead together, and a block without points has no leader. */
function leadersOfMainBlocks(
  candidates: readonly number[],
  { blocks }: Edition,
  totals: Pick<Sums, "blocks">,
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
