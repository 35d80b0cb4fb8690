import type { SheetGrid } from "../../workbook/grid";
import { cleanText } from "../../tables/text/cleanText";
import { isRowNumberLabel } from "./organisationLabel";

const highestFirst = 3;

/** A row of column numbers: 1, 2, 3 … from left to right, perhaps with letters ("А", "Б") or "№" before them. */
export function isNumberingRow(sheet: SheetGrid, row: number): boolean {
  let last: number | null = null;
  let count = 0;
  for (const cell of sheet.rows[row] ?? []) {
    if (cell.kind === "empty") continue;
    if (cell.kind !== "text" && cell.kind !== "number") return false;
    const text = cleanText(String(cell.value));
    if (text === "") continue;
    if (last === null && (/^\p{L}$/u.test(text) || isRowNumberLabel(text))) continue;
    const number = /^\(?\d{1,4}\)?$/.test(text) ? Number(text.replace(/[()]/g, "")) : Number.NaN;
    if (last === null ? !(number <= highestFirst) : number !== last + 1) return false;
    last = number;
    count++;
  }
  return count > 1;
}
