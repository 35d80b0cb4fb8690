/**
 * Rows that grow with wrapped text (VBA reference, Range.WrapText: the row is fitted at the width that the column has at
 * that moment). A row never shrinks by itself, one whose height was stated stays, and texts of merged cells do not count.
 */
import { cellStyles } from "../../src/workbook/cellStyles";
import { wrappedLines } from "../../src/workbook/wrappedLines";
import type { Area } from "./area";
import { isInside } from "./area";
import type { SheetModel } from "./sheetModel";

/** Points of a line of Calibri 11, of a column and of the tallest row. */
const line = 15;
const standardWidth = 48;
const tallest = 409;

export function fitRows(sheet: SheetModel, area: Area): void {
  for (const [row, column, { kind, value }] of sheet.contents.within(area)) {
    if (kind !== "text" || typeof value !== "string") continue;
    if (sheet.formatAt(row, column).get("wrapText") !== true) continue;
    if (sheet.merges.some((merge) => isInside(merge, row, column))) continue;
    grow(sheet, row, wrappedLines(value, charactersAcross(sheet, column), cellStyles.plain) * line);
  }
}

/** As a file states a width: with what Excel leaves free beside a text. */
function charactersAcross(sheet: SheetModel, column: number): number {
  const points = sheet.columns.get(column)?.size ?? standardWidth;
  return (points * 4) / 3 / 7;
}

function grow(sheet: SheetModel, row: number, height: number): void {
  const { size, fitted } = sheet.rows.get(row) ?? { size: null };
  if (size !== null && fitted !== true) return;
  if (height <= (size ?? line)) return;
  const model = sheet.line(sheet.rows, row);
  model.size = Math.min(tallest, height);
  model.fitted = true;
}
