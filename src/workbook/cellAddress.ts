import type { CellArea } from "./grid";

/** Where a cell is (zero-based). */
export interface CellPosition {
  readonly row: number;
  readonly column: number;
}

/** "A" for 0, "AA" for 26. */
export function columnName(column: number): string {
  let name = "";
  for (let rest = column; rest >= 0; rest = Math.floor(rest / 26) - 1) {
    name = String.fromCharCode(65 + (rest % 26)) + name;
  }
  return name;
}

export type Anchor = "" | "$" | "row" | "column";

/**
 * Address of a zero-based cell: "C5".
 * @param anchor "$" fixes both ("$C$5"), "row" the row ("C$5"), "column" the column ("$C5").
 */
export function cellAddress(row: number, column: number, anchor: Anchor = ""): string {
  const columnMark = anchor === "$" || anchor === "column" ? "$" : "";
  const rowMark = anchor === "$" || anchor === "row" ? "$" : "";
  return `${columnMark}${columnName(column)}${rowMark}${row + 1}`;
}

export function positionAddress({ row, column }: CellPosition): string {
  return cellAddress(row, column);
}

/** "A1:C5", or "A1" for a single cell. */
export function areaAddress(area: CellArea, anchor: Anchor = ""): string {
  const first = cellAddress(area.top, area.left, anchor);
  const single = area.top === area.bottom && area.left === area.right;
  return single ? first : `${first}:${cellAddress(area.bottom, area.right, anchor)}`;
}

/** The zero-based row and column of "C5" or "$C$5"; null where the text is no address. */
export function parseCellAddress(address: string): CellPosition | null {
  const match = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/i.exec(address);
  if (!match) return null;
  const [, letters = "", digits = ""] = match;
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return { row: Number(digits) - 1, column: column - 1 };
}
