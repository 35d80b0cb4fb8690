import { cellAddress, columnName, parseCellAddress } from "./cellAddress";
import type { SheetGrid } from "./grid";

type Named = Pick<SheetGrid, "naming">;

/** How people find a cell of the sheet: "C5"; in a table of a document "строка 3, столбец 4", counted from 1. */
export function cellName({ naming }: Named, row: number, column: number): string {
  if (naming === undefined) return cellAddress(row, column);
  return row < naming.paragraphs
    ? naming.paragraph.replace("{row}", String(row + 1))
    : naming.cell.replace("{row}", String(row - naming.paragraphs + 1)).replace("{column}", String(column + 1));
}

/** Zero-based row of the cell with that name; null where it is none. */
export function rowOfCellName({ naming }: Named, name: string): number | null {
  if (naming === undefined) return parseCellAddress(name)?.row ?? null;
  const [row, column] = (name.match(/\d+/g) ?? []).map(Number);
  if (row === undefined) return null;
  return column === undefined ? row - 1 : row - 1 + naming.paragraphs;
}

/** "12": how people find a row of the sheet. */
export function rowName({ naming }: Named, row: number): string {
  return String(row + 1 - (naming?.paragraphs ?? 0));
}

/** "F"; in a table of a document "6". */
export function columnNameIn({ naming }: Named, column: number): string {
  return naming === undefined ? columnName(column) : String(column + 1);
}
