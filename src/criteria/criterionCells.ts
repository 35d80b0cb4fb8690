import { shownText } from "../tables/shownText";
import { cellAddress } from "../workbook/cellAddress";
import { cellAt, sheetWidth, type SheetGrid } from "../workbook/grid";
import type { CriteriaLayout } from "./staffLayout";

/** Where the criteria sheet of the workbook has a criterion, as "C7"; null where it lacks the column. */
export interface CriterionCells {
  readonly code: string;
  readonly weight: string | null;
  readonly counted: string | null;
}

/** By code, the first row of each; empty without a sheet. */
export function criterionCells(
  sheet: SheetGrid | undefined,
  { columns, firstRow }: CriteriaLayout,
): ReadonlyMap<string, CriterionCells> {
  const cells = new Map<string, CriterionCells>();
  if (sheet === undefined) return cells;
  const width = sheetWidth(sheet);
  for (let row = firstRow; row < sheet.rows.length; row++) {
    const code = shownText(cellAt(sheet, row, columns.code));
    if (code === "" || cells.has(code)) continue;
    const at = (column: number): string | null => (column < width ? cellAddress(row, column) : null);
    cells.set(code, {
      code: cellAddress(row, columns.code),
      weight: at(columns.weight),
      counted: at(columns.counted),
    });
  }
  return cells;
}
