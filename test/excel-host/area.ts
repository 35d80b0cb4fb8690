/** Rectangles of cells and their addresses, zero-based, both ends included (the shape of CellArea). */
import { columnName } from "../../src/workbook/cellAddress";
import type { CellArea } from "../../src/workbook/grid";
import { invalidArgument } from "./hostError";

export type Area = CellArea;

/** Excel specifications and limits: 1,048,576 rows by 16,384 columns. */
export const rowLimit = 1048576;
export const columnLimit = 16384;

export function areaOf(top: number, left: number, rows: number, columns: number): Area {
  const area = { top, left, bottom: top + rows - 1, right: left + columns - 1 };
  const inside = top >= 0 && left >= 0 && area.bottom < rowLimit && area.right < columnLimit;
  if (!inside || rows < 1 || columns < 1)
    throw invalidArgument(`no such range: ${[top, left, rows, columns].join(",")}`);
  return area;
}

export const wholeSheet: Area = { top: 0, left: 0, bottom: rowLimit - 1, right: columnLimit - 1 };

export function rowCount(area: Area): number {
  return area.bottom - area.top + 1;
}

export function columnCount(area: Area): number {
  return area.right - area.left + 1;
}

export function isWholeRows(area: Area): boolean {
  return area.left === 0 && area.right === columnLimit - 1;
}

export function isWholeColumns(area: Area): boolean {
  return area.top === 0 && area.bottom === rowLimit - 1;
}

export function intersection(one: Area, other: Area): Area | null {
  const area = {
    top: Math.max(one.top, other.top),
    left: Math.max(one.left, other.left),
    bottom: Math.min(one.bottom, other.bottom),
    right: Math.min(one.right, other.right),
  };
  return area.top > area.bottom || area.left > area.right ? null : area;
}

export function boundingArea(one: Area, other: Area): Area {
  return {
    top: Math.min(one.top, other.top),
    left: Math.min(one.left, other.left),
    bottom: Math.max(one.bottom, other.bottom),
    right: Math.max(one.right, other.right),
  };
}

export function isInside(area: Area, row: number, column: number): boolean {
  return row >= area.top && row <= area.bottom && column >= area.left && column <= area.right;
}

/** "A1:B2", "A:B" for whole columns, "1:2" for whole rows; `mark` "$" makes it absolute. */
export function addressOf(area: Area, mark: "" | "$" = ""): string {
  const row = (index: number) => `${mark}${index + 1}`;
  const column = (index: number) => `${mark}${columnName(index)}`;
  if (isWholeColumns(area)) return `${column(area.left)}:${column(area.right)}`;
  if (isWholeRows(area)) return `${row(area.top)}:${row(area.bottom)}`;
  const first = column(area.left) + row(area.top);
  const last = column(area.right) + row(area.bottom);
  return first === last ? first : `${first}:${last}`;
}

const part = /^\$?([A-Za-z]{1,3})?\$?(\d{1,7})?$/;

interface Corner {
  readonly row: number | null;
  readonly column: number | null;
}

function corner(text: string): Corner | null {
  const match = part.exec(text);
  if (!match || text === "" || text === "$") return null;
  const [, letters, digits] = match;
  let column = 0;
  for (const letter of (letters ?? "").toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  const row = digits === undefined ? null : Number(digits) - 1;
  if (column > columnLimit || (row !== null && (row < 0 || row >= rowLimit))) return null;
  return { row, column: letters === undefined ? null : column - 1 };
}

/** The area of "B2", "$A$1:C3", "A:C" or "2:5"; null where the text is no A1 address. */
export function parseArea(address: string): Area | null {
  const [from = "", to = from, ...rest] = address.split(":");
  const start = corner(from);
  const end = corner(to);
  if (rest.length > 0 || !start || !end) return null;
  const single = !address.includes(":");
  if (single && (start.row === null || start.column === null)) return null;
  if ((start.row === null) !== (end.row === null) || (start.column === null) !== (end.column === null)) return null;
  const [top, bottom] = [start.row ?? 0, end.row ?? rowLimit - 1].sort((a, b) => a - b);
  const [left, right] = [start.column ?? 0, end.column ?? columnLimit - 1].sort((a, b) => a - b);
  if (top === undefined || bottom === undefined || left === undefined || right === undefined) return null;
  return { top, left, bottom, right };
}
