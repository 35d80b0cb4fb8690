import { isErrorName, type GridCell, type SheetGrid } from "./grid";
import type { PlanCell, SheetPlan } from "./sheetPlan";

/** Excel's width of a column that states none, in characters. */
const defaultWidth = 8.43;
/** Characters across a landscape A4 page at a size that is still read easily. */
const pageWidth = 200;

/**
 * An indicator sheet as it was read, to be written into another workbook: values, formats, merged areas, widths and what is
 * hidden are where they was, so that source addresses lead somewhere and reading it again gives the same kinds, values
 * and formats.
 *
 * Formulas become their stored values. A formula without a stored value stays one: it is written as =NA(), because its own
 * text may refer to sheets that are not carried (Excel would repair the file) or get a value at the next recalculation
 * (the evaluation would change). Error values stay error values.
 * @param kept the formula to write in place of one that was read; null: its stored value only
 */
export function carriedSheetPlan(
  grid: SheetGrid,
  title: string,
  kept: (formula: string) => string | null = () => null,
): SheetPlan {
  const lastColumn = Math.max(-1, ...grid.columnWidths.keys());
  return {
    role: "indicators",
    title,
    rows: grid.rows.map((row) =>
      row.map((cell) => carriedCell(cell, cell.formula === null ? null : kept(cell.formula))),
    ),
    columnWidths: Array.from(
      { length: lastColumn + 1 },
      (_unused, column) => grid.columnWidths.get(column) ?? defaultWidth,
    ),
    rowHeights: new Map(),
    hiddenRows: grid.hiddenRows,
    hiddenColumns: grid.hiddenColumns,
    merges: grid.merges,
    frozenRows: 0,
    frozenColumns: 0,
    print: { landscape: true, repeatRows: null, repeatColumns: null, pagesAcross: pagesAcross(grid) },
    inputRules: [],
    charts: [],
    shades: [],
    names: [],
    hidden: grid.hidden,
  };
}

/** A password on a sheet of one's own outlives the copy; those of regions would lock the Committee out. */
export function protectionOf(grid: SheetGrid | undefined): Pick<SheetPlan, "protection"> {
  return grid?.protection === undefined ? {} : { protection: grid.protection };
}

/** As many pages as keep the columns readable; what is hidden takes no room. */
function pagesAcross(grid: SheetGrid): number {
  const columns = grid.rows.reduce((widest, row) => Math.max(widest, row.length), 0);
  let width = 0;
  for (let column = 0; column < columns; column++) {
    if (!grid.hiddenColumns.has(column)) width += grid.columnWidths.get(column) ?? defaultWidth;
  }
  return Math.max(1, Math.ceil(width / pageWidth));
}

function carriedCell(cell: GridCell, formula: string | null): PlanCell | null {
  const { value, format } = cell;
  switch (cell.kind) {
    case "empty":
      return cell.formula === null ? null : { value: null, formula: formula ?? "=NA()", style: "plain", format };
    case "error":
      return { value: isErrorName(value) ? value : "#VALUE!", formula, style: "plain", format, isError: true };
    case "text":
    case "number":
    case "boolean":
      return { value, formula, style: "plain", format };
    default:
      return cell.kind satisfies never;
  }
}
