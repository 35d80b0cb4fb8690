import type { Edition } from "../../criteria/edition";
import { areaAddress } from "../../workbook/cellAddress";

/** Rows of Totals (zero-based). */
export const totalsRows = { title: 0, edition: 1, warning: 2, annex: 3, heading: 4, firstOrganisation: 5 } as const;

/** Where things stand in Totals (zero-based columns). */
export interface TotalsLayout {
  readonly place: number;
  readonly organisation: number;
  /** First of the block totals, which stand in the edition's order. */
  readonly firstBlock: number;
  readonly blocks: number;
  readonly mainTotal: number;
  readonly total: number;
  /** null unless places follow the sum of ranks. */
  readonly sumOfRanks: number | null;
  readonly prize: number;
  readonly largestShare: number;
  /** Number of the organisation in the input's order: by it every other cell of the row is found. */
  readonly inputNumber: number;
  /** Short name for the chart; hidden. */
  readonly label: number;
  readonly organisations: number;
}

export function totalsLayout({ blocks, settings }: Edition, organisations: number): TotalsLayout {
  const mainTotal = 2 + blocks.length;
  const total = mainTotal + 1;
  const sumOfRanks = settings.scheme === "sumOfPlaces" ? total + 1 : null;
  const prize = (sumOfRanks ?? total) + 1;
  return {
    place: 0,
    organisation: 1,
    firstBlock: 2,
    blocks: blocks.length,
    mainTotal,
    total,
    sumOfRanks,
    prize,
    largestShare: prize + 1,
    inputNumber: prize + 2,
    label: prize + 3,
    organisations,
  };
}

/** A column of Totals over all organisations, rows fixed. */
export function totalsColumn({ organisations }: TotalsLayout, column: number, anchor: "row" | "$" = "row"): string {
  const top = totalsRows.firstOrganisation;
  return areaAddress({ top, left: column, bottom: top + organisations - 1, right: column }, anchor);
}

/** Row of the organisation on a position (1…N): from the top by place, or from the bottom where sums grow. */
export function totalsRow({ organisations }: TotalsLayout, position: number, { settings }: Edition): number {
  const fromTop = settings.listing === "place" ? position - 1 : organisations - position;
  return totalsRows.firstOrganisation + fromTop;
}
