/** A workbook's plain data as JSON, to carry it between Node and a page. */
import type { WorkbookGrid } from "../../src/workbook/grid";

type SheetGrid = WorkbookGrid["sheets"][number];

export interface PortableSheet extends Omit<SheetGrid, "hiddenRows" | "hiddenColumns" | "columnWidths"> {
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
  readonly columnWidths: readonly (readonly [column: number, width: number])[];
}

export interface PortableGrid extends Omit<WorkbookGrid, "sheets"> {
  readonly sheets: readonly PortableSheet[];
}

export function portableGrid(grid: WorkbookGrid): PortableGrid {
  return {
    ...grid,
    sheets: grid.sheets.map((sheet) => ({
      ...sheet,
      hiddenRows: [...sheet.hiddenRows],
      hiddenColumns: [...sheet.hiddenColumns],
      columnWidths: [...sheet.columnWidths],
    })),
  };
}

export function gridFromPortable(portable: PortableGrid): WorkbookGrid {
  return {
    ...portable,
    sheets: portable.sheets.map((sheet) => ({
      ...sheet,
      hiddenRows: new Set(sheet.hiddenRows),
      hiddenColumns: new Set(sheet.hiddenColumns),
      columnWidths: new Map(sheet.columnWidths),
    })),
  };
}
