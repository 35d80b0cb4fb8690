import { emptyCell, type GridCell } from "../grid";
import { fileLimits } from "./fileLimits";

export interface GridBudget {
  filledCells: number;
  gridCells: number;
  columnCells: number;
  merges: number;
  formulaLength: number;
}

export function newBudget(): GridBudget {
  return { filledCells: 0, gridCells: 0, columnCells: 0, merges: 0, formulaLength: 0 };
}

/** One empty row for all of them: a stray cell in the last row of a sheet costs a million references, not rows. */
const emptyRow: GridCell[] = [];

/** The rows of a sheet as they fill up. Empty cells are all `emptyCell`: their formats are not kept. */
export class GridRows {
  readonly rows: GridCell[][] = [];
  private readonly heights: number[] = [];

  constructor(
    private readonly budget: GridBudget,
    private readonly tooLarge: (reason: string) => Error,
  ) {}

  /** Puts a cell where it belongs; of two that differ neither is used: an error holds both. */
  put(row: number, column: number, cell: GridCell): void {
    if (cell === emptyCell) return;
    const { budget } = this;
    const cells = this.cellsOf(row);
    budget.filledCells++;
    budget.gridCells += Math.max(0, column + 1 - cells.length);
    if (budget.filledCells > fileLimits.filledCells) throw this.tooLarge("filled cells");
    if (budget.gridCells > fileLimits.gridCells) throw this.tooLarge("empty cells in front of filled ones");
    while (this.heights.length <= column) this.heights.push(0);
    const height = this.heights[column] ?? 0;
    if (row >= height) {
      budget.columnCells += row + 1 - height;
      this.heights[column] = row + 1;
      if (budget.columnCells > fileLimits.columnCells) throw this.tooLarge("empty cells above filled ones");
    }
    const before = cells[column] ?? emptyCell;
    if (before === emptyCell) {
      while (cells.length < column) cells.push(emptyCell);
      cells[column] = cell;
    } else if (before.kind !== cell.kind || before.value !== cell.value || before.formula !== cell.formula) {
      cells[column] = { ...cell, kind: "error", value: `${shown(before)} / ${shown(cell)}` };
    }
  }

  get width(): number {
    return this.heights.length;
  }

  private cellsOf(row: number): GridCell[] {
    const { rows } = this;
    while (rows.length <= row) rows.push(emptyRow);
    const cells = rows[row];
    if (cells !== undefined && cells !== emptyRow) return cells;
    const fresh: GridCell[] = [];
    rows[row] = fresh;
    return fresh;
  }
}

function shown({ value }: GridCell): string {
  return String(value ?? "").slice(0, 30);
}
