import { cellName, columnNameIn, rowName } from "../../workbook/cellName";
import type { CellArea, GridCell, SheetGrid } from "../../workbook/grid";
import { emptyCell } from "../../workbook/grid";
import type { SheetOrigin } from "../indicatorReading";

/**
 * A part of a sheet as intake reads it: organisations run down the rows. Where the sheet has them side by side, or one
 * form holds one of them, the view is turned: its rows are the columns of the sheet.
 */
export interface SheetView extends SheetGrid {
  /** null with a single input. */
  readonly file: string | null;
  readonly turned: boolean;
  /** Zero-based row of the sheet with which the view begins; negative where so many rows are the header of the sheet before. */
  readonly top: number;
  /** Where the sheet came from: the name of the file or the sheet may be that of an organisation. */
  readonly origin: SheetOrigin;
}

export function sheetView(sheet: SheetGrid, file: string | null, origin: SheetOrigin): SheetView {
  return { ...sheet, file, turned: false, top: 0, origin };
}

/** Address in the sheet of a cell of the view; of a header that stands in the sheet before, the top of its column. */
export function cellIn(view: SheetView, row: number, column: number): string {
  const { turned, top } = view;
  return turned ? cellName(view, top + column, row) : cellName(view, Math.max(top + row, 0), column);
}

/** "F" or "12": how the sheet names the line that is a column of the view. */
export function columnLabel(view: SheetView, column: number): string {
  return view.turned ? rowName(view, view.top + column) : columnNameIn(view, column);
}

/** "12" or "F": how the sheet names the line that is a row of the view. */
export function rowLabel(view: SheetView, row: number): string {
  return view.turned ? columnNameIn(view, row) : rowName(view, view.top + row);
}

/** The rows from `from` up to, without, `to` of an upright view, as a view of its own. */
export function rowsOf(view: SheetView, from: number, to: number): SheetView {
  if (from === 0 && to >= view.rows.length) return view;
  return {
    ...view,
    top: view.top + from,
    rows: view.rows.slice(from, to),
    merges: view.merges
      .filter(({ top, bottom }) => bottom >= from && top < to)
      .map((merge) => ({
        ...merge,
        top: Math.max(merge.top - from, 0),
        bottom: Math.min(merge.bottom, to - 1) - from,
      })),
    hiddenRows: new Set([...view.hiddenRows].filter((row) => row >= from && row < to).map((row) => row - from)),
  };
}

/** The view with the columns from `from` up to, without, `to`; the others are empty. */
export function columnsOf(view: SheetView, from: number, to: number): SheetView {
  return {
    ...view,
    rows: view.rows.map((row) => row.slice(0, to).map((cell, column) => (column < from ? emptyCell : cell))),
    merges: view.merges.filter(({ left, right }) => left >= from && right < to),
  };
}

/** The upright view turned: its columns become rows. */
export function turned(view: SheetView): SheetView {
  const rows: GridCell[][] = [];
  view.rows.forEach((cells, row) => {
    cells.forEach((cell, column) => {
      while (rows.length <= column) rows.push([]);
      const line = rows[column];
      if (line === undefined || cell === emptyCell) return;
      while (line.length < row) line.push(emptyCell);
      line.push(cell);
    });
  });
  return {
    ...view,
    turned: true,
    rows,
    merges: view.merges.map(turnedArea),
    hiddenRows: view.hiddenColumns,
    hiddenColumns: view.hiddenRows,
  };
}

function turnedArea({ top, left, bottom, right }: CellArea): CellArea {
  return { top: left, left: top, bottom: right, right: bottom };
}
