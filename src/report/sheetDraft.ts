import type { CellArea } from "../workbook/grid";
import type { CellStyleName, PlanCell, SheetPlan } from "../workbook/sheetPlan";
import { sheetRoleName, type ResultRole } from "../workbook/sheetRole";
import { valueCell } from "./planCell";
import { wrappedHeight } from "./textFit";

/** A result sheet being filled in cell by cell, in any order (zero-based). */
export class SheetDraft {
  private readonly rows: (PlanCell | null)[][] = [];
  private readonly merges: CellArea[] = [];
  private readonly heights = new Map<number, number>();

  /** Number of rows that hold something. */
  get height(): number {
    return this.rows.length;
  }

  /** Number of columns that hold something. */
  get width(): number {
    return Math.max(0, ...this.rows.map((row) => row.length));
  }

  put(row: number, column: number, cell: PlanCell): void {
    const cells = this.rowOf(row);
    while (cells.length <= column) cells.push(null);
    cells[column] = cell;
  }

  /** Cells side by side from a column on. */
  putRow(row: number, column: number, cells: readonly PlanCell[]): void {
    cells.forEach((cell, index) => {
      this.put(row, column + index, cell);
    });
  }

  /** One cell over an area of one row; the cells it covers bear its style, so that borders close. */
  putMerged(row: number, left: number, right: number, cell: PlanCell): void {
    this.put(row, left, cell);
    for (let column = left + 1; column <= right; column++) this.put(row, column, valueCell(null, cell.style));
    if (right > left) this.merges.push({ top: row, left, bottom: row, right });
  }

  /** A sentence over columns A to `right`, which are `width` characters wide together; the row is high enough for it. */
  putSentence(row: number, right: number, width: number, cell: PlanCell): void {
    this.putMerged(row, 0, right, cell);
    this.setHeight(row, wrappedHeight([[String(cell.value ?? ""), width]]));
  }

  setHeight(row: number, points: number): void {
    this.heights.set(row, points);
  }

  /** The style of every cell of a row that has none yet, from one column to another. */
  fillRow(row: number, left: number, right: number, style: CellStyleName): void {
    for (let column = left; column <= right; column++) {
      if (!this.rows[row]?.[column]) this.put(row, column, valueCell(null, style));
    }
  }

  /** The finished sheet; `sheet` may override any default. */
  plan(role: ResultRole, title: string, sheet: Partial<SheetPlan> & Pick<SheetPlan, "columnWidths">): SheetPlan {
    return {
      role,
      title,
      rows: this.rows,
      rowHeights: this.heights,
      hiddenRows: new Set(),
      hiddenColumns: new Set(),
      merges: this.merges,
      frozenRows: 0,
      frozenColumns: 0,
      print: { landscape: true, repeatRows: null, repeatColumns: null, pagesAcross: 1 },
      inputRules: [],
      charts: [],
      hidden: false,
      ...sheet,
      names: [{ name: sheetRoleName(role), area: { top: 0, left: 0, bottom: 0, right: 0 } }, ...(sheet.names ?? [])],
    };
  }

  private rowOf(row: number): (PlanCell | null)[] {
    while (this.rows.length <= row) this.rows.push([]);
    const cells = this.rows[row] ?? [];
    return cells;
  }
}
