import type { SheetGrid } from "../../workbook/grid";
import { cleanText } from "../../tables/text/cleanText";
import { isRowNumberLabel } from "./organisationLabel";

const highestFirst = 3;
/** Numbers behind the gap in "1 2 7 8 9", of a table that goes on below. */
const leastBehindGap = 3;

/** A row of column numbers: 1, 2, 3 … from left to right, once with a gap, perhaps with letters ("А", "Б") or "№" before them. */
export function isNumberingRow(sheet: SheetGrid, row: number): boolean {
  let last: number | null = null;
  let count = 0;
  let behindGap: number | null = null;
  for (const cell of sheet.rows[row] ?? []) {
    if (cell.kind === "empty") continue;
    if (cell.kind !== "text" && cell.kind !== "number") return false;
    const text = cleanText(String(cell.value));
    if (text === "") continue;
    if (last === null && (/^\p{L}$/u.test(text) || isRowNumberLabel(text))) continue;
    const number = /^\(?\d{1,4}\)?$/.test(text) ? Number(text.replace(/[()]/g, "")) : Number.NaN;
    const isNext = last === null ? number <= highestFirst : number === last + 1;
    if (!isNext && (last === null || behindGap !== null || !(number > last))) return false;
    if (!isNext || behindGap !== null) behindGap = (behindGap ?? 0) + 1;
    last = number;
    count++;
  }
  return count > 1 && (behindGap ?? leastBehindGap) >= leastBehindGap;
}
