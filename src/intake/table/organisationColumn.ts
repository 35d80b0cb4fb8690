import { type SheetGrid, cellAt } from "../../workbook/grid";
import { isOrganisationLabel, isPlaceLabel, isRowNumberLabel } from "../header/organisationLabel";
import { cleanText } from "../../tables/text/cleanText";
import { isNoData } from "../value/words";
import { parseWrittenNumber } from "../../tables/writtenNumber";
import type { TableHeader } from "./findHeader";

/** Rows that are looked at to tell names from numbers and remarks. */
const sampleRows = 200;

/**
 * The column of the organisations: headed as such, else as a region or a name, else the first column that is mostly
 * words; never one that a criterion claims. null where there is no such column.
 */
export function findOrganisationColumn(sheet: SheetGrid, header: TableHeader, firstRow: number): number | null {
  const claimed = new Set(header.columns.filter(({ claim }) => claim !== null).map(({ column }) => column));
  const free = header.columns.filter(({ column }) => !claimed.has(column));
  const words = new Map(free.map(({ column }) => [column, countWords(sheet, column, firstRow)]));
  const most = Array.from(words.values()).reduce((best, count) => Math.max(best, count), 0);
  const labelled = (test: (text: string) => boolean) =>
    free.filter(({ column, header: text, cell }) => {
      const fits = test(cell?.text ?? "") || test(text);
      return fits && ((words.get(column) ?? 0) > 0 || most === 0);
    });
  const wordy = free.filter(({ column, header: text }) => {
    const count = words.get(column) ?? 0;
    return count > 0 && count * 2 >= most && !isRowNumberLabel(text);
  });
  const [first] = [...labelled(isOrganisationLabel), ...labelled(isPlaceLabel), ...wordy];
  return first?.column ?? null;
}

function countWords(sheet: SheetGrid, column: number, firstRow: number): number {
  let count = 0;
  const end = Math.min(sheet.rows.length, firstRow + sampleRows);
  for (let row = firstRow; row < end; row++) {
    const cell = cellAt(sheet, row, column);
    if (cell.kind === "text" && isWord(cleanText(String(cell.value)))) count++;
  }
  return count;
}

function isWord(text: string): boolean {
  return text !== "" && !isNoData(text) && parseWrittenNumber(text) === null && /[^\d\s.,:;()-]/.test(text);
}
