import { printedPage } from "../../workbook/cellStyles";
import type { SheetPlan } from "../../workbook/sheetPlan";
import { totalsRows } from "./totalsLayout";

/** Sizes in points: A4 across, a row of the standard height, a character and the margins of a column (Calibri 11). */
const paper = { width: 841.9, height: 595.3 } as const;
const inch = 72;
const standardRow = 15;
const character = 5.25;
const columnMargin = 3.75;
/** Programs differ in the heights of rows; below this share of the page they agree that it is not full. */
const filled = 0.95;
/** Rows of the table that the signatures never stand without. */
const rowsWithSignatures = 3;

interface PrintedParts {
  /** First row of the signatures. */
  readonly signatures: number;
  /** First row below them, where the chart begins if there is one. */
  readonly chart: number;
}

/**
 * Rows of Totals that begin a page in print, so that signatures stand below rows that they sign and the chart is not cut. A page is
 * filled by estimate; where one row more would not fit, a page begins.
 */
export function totalsPages(sheet: SheetPlan, { signatures, chart }: PrintedParts): readonly number[] {
  const height = (from: number, to: number): number => {
    let sum = 0;
    for (let row = from; row < to; row++) sum += sheet.rowHeights.get(row) ?? standardRow;
    return sum;
  };
  const room = pageRoom(sheet);
  const repeated = height(totalsRows.heading, totalsRows.firstOrganisation);
  const end = Math.max(chart, ...sheet.charts.map(({ over }) => over.bottom + fingerprintRows));
  const lastPart = Math.max(totalsRows.firstOrganisation, signatures - rowsWithSignatures);
  const starts = [
    ...Array.from(
      { length: lastPart - totalsRows.firstOrganisation },
      (_row, index) => totalsRows.firstOrganisation + index,
    ),
    lastPart,
    // With the empty row above it: the frame is not drawn on the edge of a page.
    chart - 1,
  ];
  const breaks: number[] = [];
  let used = height(0, totalsRows.firstOrganisation);
  starts.forEach((from, index) => {
    const needed = height(from, starts[index + 1] ?? end);
    if (used + needed > room && index > 0) {
      breaks.push(from);
      used = repeated;
    }
    used += needed;
  });
  return breaks;
}

/** The line of the fingerprint below a chart, and the row between. */
const fingerprintRows = 3;

/** Height of a page in points of the sheet, which is scaled to the width of the page. */
function pageRoom({ columnWidths, hiddenColumns }: SheetPlan): number {
  const { left, right, top, bottom } = printedPage.margins;
  let width = 0;
  columnWidths.forEach((characters, column) => {
    if (!hiddenColumns.has(column)) width += characters * character + columnMargin;
  });
  const scale = Math.min(1, (paper.width - (left + right) * inch) / width);
  return ((paper.height - (top + bottom) * inch) / scale) * filled;
}
