import type { SheetPlan } from "../../workbook/sheetPlan";
import { fingerprintRows } from "../kit/fingerprintFoot";
import { heightOf, pageRoom, standardRow } from "../kit/pageFit";
import { totalsRows } from "./totalsLayout";

/** Rows that the signatures never are without: an empty one, and two of the table. */
const rowsWithSignatures = 3;

interface PrintedParts {
  readonly signatures: number;
  /** First row below them, where the chart begins if there is one. */
  readonly chart: number;
}

/**
 * Rows of Totals that begin a page in print, so that signatures are below rows that they sign and the chart is not cut. A page is
 * filled by estimate; where one row more would not fit, a page begins.
 */
export function totalsPages(sheet: SheetPlan, { signatures, chart }: PrintedParts): readonly number[] {
  const height = (from: number, to: number): number => heightOf(sheet, from, to);
  const room = pageRoom(sheet);
  const end = Math.max(chart, ...sheet.charts.map(({ over }) => over.bottom + 1 + fingerprintRows));
  const lastPart = Math.max(totalsRows.firstOrganisation, signatures - rowsWithSignatures);
  const starts = [
    ...Array.from(
      { length: lastPart - totalsRows.firstOrganisation },
      (_row, index) => totalsRows.firstOrganisation + index,
    ),
    lastPart,
    chart - emptyRow,
  ];
  const breaks: number[] = [];
  let used = height(0, totalsRows.firstOrganisation);
  starts.forEach((from, index) => {
    const needed = height(from, starts[index + 1] ?? end);
    if (used + needed > room && index > 0) {
      breaks.push(from);
      used = repeatedHeight(sheet);
    }
    used += needed;
  });
  return breaks;
}

/** How many rows of the standard height a page has for a chart, beside what is above and below it. */
export function chartRoom(sheet: SheetPlan): number {
  const rows = Math.floor((pageRoom(sheet) - repeatedHeight(sheet)) / standardRow);
  return rows - emptyRow - fingerprintRows;
}

/** Above a chart, so that its frame is not drawn on the edge of a page. */
const emptyRow = 1;

/** The heading of the table, which each page repeats. */
function repeatedHeight(sheet: SheetPlan): number {
  return heightOf(sheet, totalsRows.heading, totalsRows.firstOrganisation);
}
