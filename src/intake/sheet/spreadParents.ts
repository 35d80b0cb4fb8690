import type { CellArea } from "../../workbook/grid";
import { cellAt } from "../../workbook/grid";
import { headerSearchRows, labelText } from "../header/headerBlock";
import { partOf } from "../header/partWords";
import { isFilled } from "../table/rowKind";
import { parseUnit } from "../../tables/measuringUnit";
import type { SheetView } from "./sheetView";

const parent = /\p{L}|^20\d\d$/u;

/**
 * The view with the heads of several columns merged as their authors meant them: a text and empty cells behind it, below
 * all of which parts of an indicator stand. A .csv file has no merged cells, and "centre across selection" is none.
 */
export function withSpreadParents(view: SheetView, year: number): SheetView {
  const spread: CellArea[] = [];
  /** In the row below: the first column of the area that covers each. */
  let over = new Map<number, number>();
  for (let row = Math.min(view.rows.length, headerSearchRows) - 2; row >= 0; row--) {
    const below = view.rows[row + 1] ?? [];
    const firstOf = over;
    over = new Map();
    const isPart = (column: number): boolean => {
      const text = labelText(cellAt(view, row + 1, firstOf.get(column) ?? column));
      return partOf(text, year) !== null || parseUnit(text) !== null;
    };
    if (below.some(({ kind }, column) => kind === "number" && !isPart(column))) continue;
    const merged = view.merges.filter(({ top, bottom }) => top <= row && row <= bottom);
    const isMerged = (column: number) => merged.some(({ left, right }) => left <= column && column <= right);
    for (let left = 0; left < (view.rows[row]?.length ?? 0); left++) {
      if (!parent.test(labelText(cellAt(view, row, left))) || !isPart(left) || isMerged(left)) continue;
      let right = left;
      const goesOn = (column: number) =>
        column < below.length && !isFilled(cellAt(view, row, column)) && isPart(column) && !isMerged(column);
      while (goesOn(right + 1)) over.set(++right, left);
      if (right > left) spread.push({ top: row, bottom: row, left, right });
    }
  }
  return spread.length === 0 ? view : { ...view, merges: [...view.merges, ...spread] };
}
