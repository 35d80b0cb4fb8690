import { hasHeading } from "../table/headerRows";
import { isFilled } from "../table/rowKind";
import { type SheetView, columnsOf } from "./sheetView";

/** An upright sheet cut at its empty columns, where every part has organisations of its own: their headers need not begin in one row. */
export function apartSideBySide(sheet: SheetView): readonly SheetView[] {
  const filled: boolean[] = [];
  for (const cells of sheet.rows) {
    cells.forEach((cell, column) => {
      if (filled[column] !== true && isFilled(cell)) filled[column] = true;
    });
  }
  const starts = Array.from(filled.keys()).filter((column) => filled[column] === true && filled[column - 1] !== true);
  if (starts.length < 2) return [sheet];
  const parts = starts.map((from, part) => columnsOf(sheet, from, starts[part + 1] ?? Infinity));
  return parts.every((part) => hasHeading(part)) ? parts : [sheet];
}
