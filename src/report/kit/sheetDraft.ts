import { plainSheet } from "../../workbook/plainSheet";
import { cellStyles } from "../../workbook/cellStyles";
import type { CellArea } from "../../workbook/grid";
import type { CellStyleName, PlanCell, SheetPlan } from "../../workbook/sheetPlan";
import { sheetRoleName, type ResultRole } from "../../workbook/sheetRole";
import { wrappedLines } from "../../workbook/wrappedLines";
import { valueCell } from "./planCell";
import { sum } from "./sum";
import { linesHeight } from "./textFit";

/** What a finished sheet states beside its cells; any default may be overridden. */
type SheetFacts = Partial<Omit<SheetPlan, "print" | "columnWidths">> &
  Pick<SheetPlan, "columnWidths"> & {
    /** What differs from landscape pages, one beside the other, that repeat nothing. */
    readonly print?: Partial<SheetPlan["print"]>;
  };

/** A result sheet being filled in cell by cell, in any order (zero-based). */
export class SheetDraft {
  private readonly rows: (PlanCell | null)[][] = [];
  private readonly merges: CellArea[] = [];
  private readonly lines = new Map<number, number>();

  get height(): number {
    return this.rows.length;
  }

  get width(): number {
    return this.rows.reduce((width, row) => Math.max(width, row.length), 0);
  }

  /** All constant numbers and results of a column. */
  numbersOf(column: number): readonly number[] {
    return this.rows.flatMap((row) => {
      const value = row[column]?.value;
      return typeof value === "number" ? [value] : [];
    });
  }

  put(row: number, column: number, cell: PlanCell): void {
    const cells = this.rowOf(row);
    while (cells.length <= column) cells.push(null);
    cells[column] = cell;
  }

  putRow(row: number, column: number, cells: readonly PlanCell[]): void {
    cells.forEach((cell, index) => {
      this.put(row, column + index, cell);
    });
  }

  /** One cell over an area of one row; the cells it covers have its style, so that borders close. */
  putMerged(row: number, left: number, right: number, cell: PlanCell): void {
    this.put(row, left, cell);
    for (let column = left + 1; column <= right; column++) this.put(row, column, valueCell(null, cell.style));
    if (right > left) this.merges.push({ top: row, left, bottom: row, right });
  }

  /** At least so many lines high, whatever the texts there now: live texts may grow. */
  setLeastLines(row: number, lines: number): void {
    this.lines.set(row, lines);
  }

  /** The style of every cell of a row that has none yet, from one column to another. */
  fillRow(row: number, left: number, right: number, style: CellStyleName): void {
    for (let column = left; column <= right; column++) this.putWhereEmpty(row, column, valueCell(null, style));
  }

  putWhereEmpty(row: number, column: number, cell: PlanCell): void {
    if (!this.rows[row]?.[column]) this.put(row, column, cell);
  }

  /** The finished sheet, each row high enough for its wrapped texts: no host fits rows of merged cells by itself. */
  plan(role: ResultRole, title: string, facts: SheetFacts): SheetPlan {
    return {
      ...plainSheet(role, title, this.rows),
      rowHeights: this.rowHeights(facts.columnWidths),
      merges: this.merges,
      ...facts,
      print: { landscape: true, repeatRows: null, repeatColumns: null, pagesAcross: 1, ...facts.print },
      names: [{ name: sheetRoleName(role), area: { top: 0, left: 0, bottom: 0, right: 0 } }, ...(facts.names ?? [])],
    };
  }

  private rowHeights(widths: readonly number[]): ReadonlyMap<number, number> {
    const mergedWidths = new Map(
      this.merges.map(({ top, left, right }) => [`${top},${left}`, sum(widths.slice(left, right + 1))]),
    );
    const heights = new Map<number, number>();
    this.rows.forEach((cells, row) => {
      let lines = this.lines.get(row) ?? 1;
      cells.forEach((cell, column) => {
        if (typeof cell?.value !== "string") return;
        const look = cellStyles[cell.style];
        if (!look.wrap) return;
        const width = mergedWidths.get(`${row},${column}`) ?? widths[column] ?? 8;
        lines = Math.max(lines, wrappedLines(cell.value, width, look));
      });
      if (lines > 1) heights.set(row, linesHeight(lines));
    });
    return heights;
  }

  private rowOf(row: number): (PlanCell | null)[] {
    while (this.rows.length <= row) this.rows.push([]);
    return this.rows[row] ?? [];
  }
}
