import type { CellArea, SheetGrid } from "./grid";

/** A sheet that hides nothing and states no widths. */
export function plainSheetGrid(title: string, rows: SheetGrid["rows"], merges: readonly CellArea[] = []): SheetGrid {
  return {
    title,
    hidden: false,
    rows,
    merges,
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    columnWidths: new Map(),
  };
}
