import { cellAddress } from "../../../src/workbook/cellAddress";
import type { CellValue } from "../../../src/workbook/grid";
import type { PlanCell, SheetPlan } from "../../../src/workbook/sheetPlan";
import { isSameValue, type WorkbookValues } from "../recalculate";

/** Which cells of a sheet are compared (zero-based). */
export type CellChoice = (cell: PlanCell, row: number, column: number) => boolean;

export interface CellDifference {
  readonly sheet: string;
  readonly cell: string;
  readonly formula: string | null;
  readonly planned: CellValue;
  readonly recalculated: CellValue;
}

/** What was compared, and how much of it: no difference among no cells proves nothing. */
export interface CellComparison {
  readonly cells: number;
  /** Those of the cells that are formulas. */
  readonly formulas: number;
  readonly differences: readonly CellDifference[];
}

/** Every cell of planned sheets that holds or computes something, against what LibreOffice has computed. */
export function comparePlanned(
  sheets: readonly SheetPlan[],
  values: WorkbookValues,
  choose: CellChoice = () => true,
): CellComparison {
  const differences: CellDifference[] = [];
  let cells = 0;
  let formulas = 0;
  for (const { title, rows } of sheets) {
    const own = values.get(title);
    if (own === undefined) throw new Error(`LibreOffice gave no sheet "${title}"`);
    rows.forEach((planned, row) => {
      planned.forEach((cell, column) => {
        if (cell === null || (cell.value === null && cell.formula === null) || !choose(cell, row, column)) return;
        cells++;
        if (cell.formula !== null) formulas++;
        const address = cellAddress(row, column);
        const recalculated = own.get(address) ?? null;
        if (isSameValue(cell.value, recalculated)) return;
        differences.push({ sheet: title, cell: address, formula: cell.formula, planned: cell.value, recalculated });
      });
    });
  }
  return { cells, formulas, differences };
}

/** Several comparisons as one. */
export function allTogether(comparisons: readonly CellComparison[]): CellComparison {
  return {
    cells: comparisons.reduce((sum, { cells }) => sum + cells, 0),
    formulas: comparisons.reduce((sum, { formulas }) => sum + formulas, 0),
    differences: comparisons.flatMap(({ differences }) => differences),
  };
}

/** One line on the terminal: how many cells LibreOffice has computed as we do. */
export function printCount(what: string, { cells, formulas }: CellComparison): void {
  process.stdout.write(`${what}: ${cells} cells compared, ${formulas} of them formulas\n`);
}
