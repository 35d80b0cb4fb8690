import type { Edition } from "../../criteria/edition";
import type { TieBreak } from "../../criteria/settings";
import type { GroupRows } from "../../scoring/groups";
import { areaAddress, cellAddress } from "../../workbook/cellAddress";
import { areBlocksLive } from "../liveLimit";
import {
  criterionGroups,
  firstColumn,
  isLine,
  leadingColumns,
  type CriterionColumn,
  type CriterionGroup,
  type LeadingColumns,
} from "../criterionGroups";

/** Rows of Ranks (zero-based). */
export const ranksRows = { title: 0, hint: 1, block: 2, code: 3, name: 4, firstOrganisation: 5 } as const;

interface RankBlock {
  readonly group: CriterionGroup;
  readonly criteria: readonly CriterionColumn[];
  /** Place by the sum of the block. */
  readonly place: number;
  /** Hidden: 1…N by that sum, equals in the input's order: the order of the sheet by blocks; null where that is values. */
  readonly order: number | null;
}

export interface TieBreakColumn {
  readonly rule: TieBreak;
  readonly column: number;
}

/** Where things are in Ranks (zero-based columns). */
export interface RanksLayout extends LeadingColumns {
  readonly blocks: readonly RankBlock[];
  readonly firstRank: number;
  readonly lastRank: number;
  readonly sumOfRanks: number;
  readonly firstRanks: number;
  readonly total: number;
  readonly tieBreaks: readonly TieBreakColumn[];
  /** How many organisations are better by all that decides. */
  readonly better: number;
  readonly place: number;
  /** 1…N by place, equals in the input's order: the order of Totals. */
  readonly order: number;
  readonly label: number;
  /**
   * Under 1, 2, 2, 3 only: a hidden column for each rank, one for each block and one for `better`, 1 for the first of equals,
   * else 0.
   */
  readonly firstOfEquals: { readonly from: number; readonly blocks: number; readonly better: number } | null;
  readonly organisations: number;
}

export function ranksLayout(edition: Edition, organisations: number): RanksLayout {
  const firstRank = firstColumn;
  let column = firstRank;
  const ranked = criterionGroups(edition)
    .map((group) => ({ ...group, criteria: group.criteria.filter((one) => !isLine(one)) }))
    .filter(({ criteria }) => criteria.length > 0)
    .map((group) => ({ group, criteria: group.criteria.map((one) => ({ ...one, column: column++ })) }));
  const lastRank = column - 1;
  const isLive = areBlocksLive(edition, organisations);
  const firstPlace = column;
  column += ranked.length;
  const sumOfRanks = column++;
  const firstRanks = column++;
  const total = column++;
  const tieBreaks = edition.settings.tieBreaks.map((rule) => ({ rule, column: column++ }));
  const better = column;
  const label = better + 3;
  const blocks = ranked.map((block, index): RankBlock => ({
    ...block,
    place: firstPlace + index,
    order: isLive ? label + 1 + index : null,
  }));
  const from = label + 1 + (isLive ? ranked.length : 0);
  const marks = from + lastRank - firstRank + 1;
  return {
    ...leadingColumns,
    blocks,
    firstRank,
    lastRank,
    sumOfRanks,
    firstRanks,
    total,
    tieBreaks,
    better,
    place: better + 1,
    order: better + 2,
    label,
    firstOfEquals:
      edition.settings.tieRanking === "dense" ? { from, blocks: marks, better: marks + ranked.length } : null,
    organisations,
  };
}

export function rankColumns({ blocks }: RanksLayout): readonly CriterionColumn[] {
  return blocks.flatMap(({ criteria }) => criteria);
}

/** A cell of an organisation's row, seen from Ranks itself. */
export function ranksCell(organisation: number, column: number): string {
  return cellAddress(ranksRows.firstOrganisation + organisation, column);
}

/** A column of Ranks over all organisations, or those of a group, rows fixed. */
export function ranksColumn(
  { organisations }: RanksLayout,
  column: number,
  anchor: "row" | "$" = "row",
  { from, count }: Pick<GroupRows, "from" | "count"> = { from: 0, count: organisations },
): string {
  const top = ranksRows.firstOrganisation + from;
  return areaAddress({ top, left: column, bottom: top + count - 1, right: column }, anchor);
}
