import { type CellArea, type GridCell, cellAt } from "../../workbook/grid";
import type { SheetTable } from "./locatedTable";
import type { NamedRow } from "./namedRow";
import { isFilled } from "./rowKind";

/** The value that is merged over this cell and that of another organisation or indicator; null where it is the cell's alone. */
export type SharedCell = (row: number, column: number) => GridCell | null;

export function sharedCells({ sheet, indicatorColumns }: SheetTable, rows: readonly NamedRow[]): SharedCell {
  const columns = Array.from(indicatorColumns.values());
  const shared = sheet.merges.filter(({ top, left, bottom, right }) => {
    const across = columns.filter((column) => left <= column && column <= right).length;
    if (across === 0 || !isFilled(cellAt(sheet, top, left))) return false;
    const names = new Set(rows.filter(({ row }) => top <= row && row <= bottom).map(({ name }) => name));
    return names.size > 0 && (names.size > 1 || across > 1);
  });
  const covers = ({ top, left, bottom, right }: CellArea, row: number, column: number) =>
    top <= row && row <= bottom && left <= column && column <= right;
  return (row, column) => {
    const merge = shared.find((one) => covers(one, row, column));
    return merge === undefined ? null : cellAt(sheet, merge.top, merge.left);
  };
}
