import { printedPage } from "../../workbook/cellStyles";
import type { SheetPlan } from "../../workbook/sheetPlan";

/** Sizes in points: A4, a character and the margins of a column (Calibri 11). */
const paper = { long: 841.9, short: 595.3 } as const;
const inch = 72;
export const pointsPerCharacter = 5.25;
const columnMargin = 3.75;
/** Programs differ in the heights of rows; below this share of a page they agree that it is not full. */
const filled = 0.95;

/** Height in points of a row of which nothing else is said. */
export const standardRow = 15;

/** What an A4 page leaves between its margins, in points. */
export function printedSize(landscape: boolean): { readonly width: number; readonly height: number } {
  const { left, right, top, bottom } = printedPage.margins;
  const [width, height] = landscape ? [paper.long, paper.short] : [paper.short, paper.long];
  return { width: width - (left + right) * inch, height: height - (top + bottom) * inch };
}

/** Height in points from one row to before another. */
export function heightOf({ rowHeights }: SheetPlan, from: number, to: number): number {
  let sum = 0;
  for (let row = from; row < to; row++) sum += rowHeights.get(row) ?? standardRow;
  return sum;
}

/**
 * Height of a landscape page in points of the sheet, which is scaled so that its columns fit on so many pages side by side.
 * @param repeated columns at the left that each of these pages repeats
 */
export function pageRoom({ columnWidths, hiddenColumns, print }: SheetPlan, pagesAcross = 1, repeated = 0): number {
  const lastColumn = print?.lastColumn ?? columnWidths.length - 1;
  const printed = printedSize(true);
  let width = 0;
  columnWidths.forEach((characters, column) => {
    const pages = column < repeated ? pagesAcross : 1;
    if (!hiddenColumns.has(column) && column <= lastColumn)
      width += pages * (characters * pointsPerCharacter + columnMargin);
  });
  const scale = Math.min(1, (printed.width * pagesAcross) / width);
  return (printed.height / scale) * filled;
}

/**
 * Where pages begin, so that no part of a sheet is cut that a page holds.
 * @param parts the row with which each begins, and the one after the last
 */
export function pageBreaks(sheet: SheetPlan, parts: readonly number[]): readonly number[] {
  const room = pageRoom(sheet);
  const breaks: number[] = [];
  let top = 0;
  parts.slice(0, -1).forEach((from, index) => {
    const end = parts[index + 1] ?? from;
    const isCut = heightOf(sheet, top, end) > room;
    if (isCut && end > from && from > top && heightOf(sheet, from, end) <= room) breaks.push((top = from));
    while (heightOf(sheet, top, end) > room && top < end - 1) top = lastFitting(sheet, top, room);
  });
  return breaks;
}

/** The row that the next page begins with where nothing says so. */
function lastFitting(sheet: SheetPlan, top: number, room: number): number {
  let row = top + 1;
  while (heightOf(sheet, top, row + 1) <= room) row++;
  return row;
}

/** A sheet that is higher than a page by no more than this is made a little smaller rather than cut. */
const littleSmaller = 1.2;

/** Pages one below the other: one, where the sheet fits or nearly does; absent, as many as needed. */
export function pagesDown(height: number, room: number): { readonly pagesDown?: number } {
  return height <= room * littleSmaller ? { pagesDown: 1 } : {};
}
