import { sheetWidth, type CellArea } from "./grid";
import type { SheetPlan } from "./sheetPlan";

/**
 * What is printed of a sheet with columns or rows for the screen; null: all of it. It ends at a row, because there are readers that
 * take no area of whole columns (exceljs#1336).
 */
export function printedArea({ print, rows, charts }: SheetPlan): CellArea | null {
  if (print === null) return null;
  const { firstRow, lastRow, lastColumn } = print;
  if (lastColumn === undefined && firstRow === undefined && lastRow === undefined) return null;
  const end = charts.reduce((last, { over }) => Math.max(last, over.bottom), Math.max(0, rows.length - 1));
  return {
    top: firstRow ?? 0,
    left: 0,
    bottom: lastRow ?? end,
    right: lastColumn ?? Math.max(1, sheetWidth({ rows })) - 1,
  };
}
