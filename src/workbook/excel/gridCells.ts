import { emptyCell, type CellArea, type GridCell } from "../grid";

/** What Excel answers for one area, as `Range` has it. */
export interface AreaContents {
  readonly area: CellArea;
  readonly values: readonly (readonly unknown[])[];
  readonly formulas: readonly (readonly unknown[])[];
  /** Empty where formats and types were not asked for. */
  readonly formats: readonly (readonly unknown[])[];
  readonly types: readonly (readonly unknown[])[];
}

const emptyRow: readonly GridCell[] = [];

/** Rows from A1 on, whatever cell the areas begin at. Rows without a cell are all the same empty one. */
export function gridRows(contents: readonly AreaContents[]): readonly (readonly GridCell[])[] {
  const rows: GridCell[][] = [];
  for (const part of contents) {
    part.values.forEach((values, index) => {
      const row = (rows[part.area.top + index] ??= []);
      values.forEach((_value, column) => {
        row[part.area.left + column] = gridCell(part, index, column);
      });
    });
  }
  return Array.from(rows, (row: GridCell[] | undefined) => (row ? filled(row) : emptyRow));
}

function filled(row: readonly (GridCell | undefined)[]): readonly GridCell[] {
  const cells = Array.from(row, (cell) => cell ?? emptyCell);
  while (cells.at(-1) === emptyCell) cells.pop();
  return cells.length === 0 ? emptyRow : cells;
}

function gridCell({ values, formulas, formats, types }: AreaContents, row: number, column: number): GridCell {
  const value = values[row]?.[column];
  const type = types[row]?.[column];
  const formula = formulaOf(formulas[row]?.[column], value);
  const code = formats[row]?.[column];
  const format = typeof code === "string" && code !== "" ? code : "General";
  if (type === "Error" || (types.length === 0 && typeof value === "string" && errorPattern.test(value)))
    return { kind: "error", value: String(value), formula, format };
  if (typeof value === "number") return { kind: "number", value, formula, format };
  if (typeof value === "boolean") return { kind: "boolean", value, formula, format };
  if (typeof value === "string" && (value !== "" || type === "String")) return { kind: "text", value, formula, format };
  return formula === null ? emptyCell : { kind: "empty", value: null, formula, format };
}

/** "#N/A", "#ДЕЛ/0!": where types were not asked for. */
const errorPattern = /^#[\p{Lu}\d/]+[!?]?$/u;

/**
 * `formulas` repeats the value of a cell without a formula. Text that begins with "=" is read back without its
 * apostrophe (office-js#6687) and is distinguished from a formula by being its own value. An array form may come in braces.
 */
function formulaOf(formula: unknown, value: unknown): string | null {
  return typeof formula === "string" && /^\{?=/.test(formula) && formula !== value ? formula : null;
}
