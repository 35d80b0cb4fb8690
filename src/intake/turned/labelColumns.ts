import type { Criterion } from "../../criteria/criterion";
import { cellAt } from "../../workbook/grid";
import type { SheetView } from "../sheet/sheetView";
import { labelText } from "../header/headerBlock";
import { cleanText } from "../../tables/text/cleanText";
import { parseUnit } from "../unit";

/** Where the indicators are one under another in an upright sheet. */
export interface LabelColumns {
  /** Columns of names and codes, from the left. */
  readonly columns: readonly number[];
  /** The column with the longest texts among them: the names. */
  readonly names: number;
  /** null where units have no column of their own. */
  readonly units: number | null;
  /** Rows that name a criterion, from the top down. */
  readonly rows: readonly number[];
}

/** @param down for each column, the rows in which it names a criterion; not empty */
export function findLabelColumns(
  sheet: SheetView,
  down: ReadonlyMap<number, ReadonlyMap<number, Criterion>>,
): LabelColumns {
  const counts = Array.from(down, ([column, rows]) => ({ column, count: new Set(rows.values()).size }));
  const most = Math.max(...counts.map(({ count }) => count));
  const columns = counts
    .filter(({ count }) => count * 2 >= most)
    .map(({ column }) => column)
    .sort((one, other) => one - other);
  const rows = Array.from(new Set(columns.flatMap((column) => Array.from(down.get(column)?.keys() ?? []))));
  rows.sort((one, other) => one - other);
  const length = (column: number) => rows.reduce((sum, row) => sum + labelText(cellAt(sheet, row, column)).length, 0);
  const [first = 0] = columns;
  const names = columns.reduce((best, column) => (length(column) > length(best) ? column : best), first);
  return { columns, names, units: unitColumn(sheet, columns, rows), rows };
}

/** The first column whose every text beside the labels is a unit. */
function unitColumn(sheet: SheetView, labels: readonly number[], rows: readonly number[]): number | null {
  const width = rows.reduce((widest, row) => Math.max(widest, sheet.rows[row]?.length ?? 0), 0);
  for (let column = 0; column < width; column++) {
    if (labels.includes(column)) continue;
    const cells = rows.map((row) => cellAt(sheet, row, column)).filter((cell) => cell.kind !== "empty");
    const units = cells.filter((cell) => cell.kind === "text" && parseUnit(cleanText(String(cell.value))) !== null);
    if (units.length > 0 && units.length === cells.length && units.length * 2 > rows.length) return column;
  }
  return null;
}
