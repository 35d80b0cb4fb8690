import type { Edition } from "../../criteria/edition";
import type { GroupRows } from "../../scoring/groups";
import { warningRows } from "../kit/staleWarning";
import { areaAddress } from "../../workbook/cellAddress";

/** Rows of Totals (zero-based). */
export const totalsRows = {
  title: 0,
  edition: 1,
  warning: warningRows.totals,
  annex: 3,
  heading: 4,
  firstOrganisation: 5,
} as const;

export type TotalsKey =
  /** With groups. */
  | "group"
  | "place"
  | "organisation"
  /** Totals of the blocks, in the edition's order. */
  | `block${number}`
  | "mainTotal"
  | "total"
  | "sumOfRanks"
  | "prize"
  /** Share of the total that the largest single criterion gives. */
  | "largestShare"
  /** Number of the organisation in the input's order: by it every other cell of the row is found. */
  | "inputNumber"
  /** Short name for the chart; hidden. */
  | "label";

/** Zero-based columns of Totals. */
export type TotalsLayout = Readonly<Record<TotalsKey, number>> & { readonly organisations: number };

/** A column of Totals over all organisations, or those of a group, rows fixed. */
export function totalsColumn(
  { organisations }: TotalsLayout,
  column: number,
  anchor: "row" | "$" = "row",
  { from, count }: Pick<GroupRows, "from" | "count"> = { from: 0, count: organisations },
): string {
  const top = totalsRows.firstOrganisation + from;
  return areaAddress({ top, left: column, bottom: top + count - 1, right: column }, anchor);
}

/** Rows of a group in the table, whose first is 0. */
export function rowsInTotals(
  { from, count }: GroupRows,
  { organisations }: TotalsLayout,
  { settings }: Edition,
): Pick<GroupRows, "from" | "count"> {
  return { from: settings.listing === "place" ? from : organisations - from - count, count };
}

/** Row of the organisation on a position (1…N): from the top by place, or from the bottom where sums grow. */
export function totalsRow({ organisations }: TotalsLayout, position: number, { settings }: Edition): number {
  const fromTop = settings.listing === "place" ? position - 1 : organisations - position;
  return totalsRows.firstOrganisation + fromTop;
}
