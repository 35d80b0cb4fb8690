import type { CellArea } from "./grid";
import type { SheetPlan } from "./sheetPlan";

/**
 * What is printed of a sheet with columns for the screen; null: all of it. It ends at a row, because there are readers that
 * take no area of whole columns (exceljs#1336).
 */
export function printedArea({ print, rows, charts }: SheetPlan): CellArea | null {
  if (print?.lastColumn === undefined) return null;
  const bottom = charts.reduce((last, { over }) => Math.max(last, over.bottom), Math.max(0, rows.length - 1));
  return { top: 0, left: 0, bottom, right: print.lastColumn };
}
