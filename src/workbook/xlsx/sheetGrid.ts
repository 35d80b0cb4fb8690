import type { CellObject, WorkSheet } from "@e965/xlsx";
import type { CellArea, GridCell, SheetGrid } from "../grid";
import { emptyCell } from "../grid";
import { isDateFormat } from "../numberFormat";
import { noValueCode } from "./sheetXml";

interface SheetFacts {
  readonly title: string;
  readonly hidden: boolean;
  /** Added to dates, for a workbook of the 1904 date system. */
  readonly serialShift: number;
}

type SparseRow = readonly (CellObject | undefined)[];

/** ECMA-376 part 1, 18.18.11; a name unknown to the library comes without a code. */
const errorNames: ReadonlyMap<unknown, string> = new Map([
  [0x00, "#NULL!"],
  [0x07, "#DIV/0!"],
  [0x0f, "#VALUE!"],
  [0x17, "#REF!"],
  [0x1d, "#NAME?"],
  [0x24, "#NUM!"],
  [0x2a, "#N/A"],
  [0x2b, "#GETTING_DATA"],
]);

/** One empty row for all of them: a stray cell in the last row of a sheet costs a million references, not rows. */
const emptyRow: readonly GridCell[] = [];

/** A worksheet of the reader library as a grid. Empty cells are all `emptyCell`: their formats are not kept. */
export function sheetGrid(sheet: WorkSheet, facts: SheetFacts): SheetGrid {
  const data: readonly (SparseRow | undefined)[] = sheet["!data"] ?? [];
  const rows: (readonly GridCell[])[] = [];
  data.forEach((row, index) => {
    if (!row) return;
    const cells = gridRow(row, facts.serialShift);
    if (cells.length === 0) return;
    while (rows.length < index) rows.push(emptyRow);
    rows.push(cells);
  });
  const width = rows.reduce((widest, row) => Math.max(widest, row.length), 0);
  return {
    title: facts.title,
    hidden: facts.hidden,
    rows,
    merges: merges(sheet),
    ...layout(sheet, rows.length, width),
  };
}

function gridRow(row: SparseRow, serialShift: number): readonly GridCell[] {
  const cells: GridCell[] = [];
  row.forEach((cell, column) => {
    if (!cell) return;
    const read = gridCell(cell, serialShift);
    if (read === emptyCell) return;
    while (cells.length < column) cells.push(emptyCell);
    cells.push(read);
  });
  return cells;
}

function gridCell(cell: CellObject, serialShift: number): GridCell {
  const formula = cell.f === undefined ? null : `=${cell.f}`;
  const format = typeof cell.z === "string" && cell.z !== "" ? cell.z : "General";
  const { v: value } = cell;
  if (cell.t === "e") {
    if (value === noValueCode) return { kind: "empty", value: null, formula, format };
    return { kind: "error", value: errorNames.get(value) ?? "#VALUE!", formula, format };
  }
  if (typeof value === "boolean") return { kind: "boolean", value, formula, format };
  if (typeof value === "string") return { kind: "text", value, formula, format };
  if (typeof value === "number" && Number.isFinite(value)) {
    const serial = serialShift !== 0 && isDateFormat(format) ? value + serialShift : value;
    return { kind: "number", value: serial, formula, format };
  }
  if (value === undefined && formula === null) return emptyCell;
  return value === undefined
    ? { kind: "empty", value: null, formula, format }
    : { kind: "error", value: "#NUM!", formula, format };
}

function merges(sheet: WorkSheet): CellArea[] {
  return (sheet["!merges"] ?? []).map(({ s, e }) => ({ top: s.r, left: s.c, bottom: e.r, right: e.c }));
}

/** Hidden rows and columns and widths, as far as the cells reach. */
function layout(
  sheet: WorkSheet,
  height: number,
  width: number,
): Pick<SheetGrid, "hiddenRows" | "hiddenColumns" | "columnWidths"> {
  const hiddenRows = new Set<number>();
  const hiddenColumns = new Set<number>();
  const columnWidths = new Map<number, number>();
  (sheet["!rows"] ?? []).forEach((row, index) => {
    if (index < height && row.hidden === true) hiddenRows.add(index);
  });
  (sheet["!cols"] ?? []).slice(0, width).forEach((column, index) => {
    if (column.hidden === true) hiddenColumns.add(index);
    if (column.width !== undefined && column.width > 0) columnWidths.set(index, column.width);
  });
  return { hiddenRows, hiddenColumns, columnWidths };
}
