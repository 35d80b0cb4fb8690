import { cellStyles } from "../../src/workbook/cellStyles";
import { emptyCell, type GridCell, type NamedArea, type SheetGrid, type WorkbookGrid } from "../../src/workbook/grid";
import type { PlanCell, SheetPlan } from "../../src/workbook/sheetPlan";

/** The sheet as it is read back after an adapter has written the plan. */
export function gridFromPlan(plan: SheetPlan): SheetGrid {
  return {
    title: plan.title,
    hidden: plan.hidden,
    rows: plan.rows.map((row) => row.map(gridCell)),
    merges: plan.merges,
    hiddenRows: plan.hiddenRows,
    hiddenColumns: plan.hiddenColumns,
    columnWidths: new Map(plan.columnWidths.map((width, column) => [column, width])),
  };
}

/** The workbook that the plans come to, with their defined names. */
export function workbookFromPlans(plans: readonly SheetPlan[]): WorkbookGrid {
  return {
    fileName: "book.xlsx",
    sheets: plans.map(gridFromPlan),
    names: plans.flatMap(({ title, names }) =>
      names.map(({ name, area }): NamedArea => ({ name, sheet: title, area })),
    ),
  };
}

function gridCell(cell: PlanCell | null): GridCell {
  if (cell === null) return emptyCell;
  const { value, formula, style } = cell;
  const format = cell.format ?? cellStyles[style].format;
  if (typeof value === "string") return { kind: "text", value, formula, format };
  if (typeof value === "number") return { kind: "number", value, formula, format };
  if (typeof value === "boolean") return { kind: "boolean", value, formula, format };
  return { kind: "empty", value: null, formula, format };
}
