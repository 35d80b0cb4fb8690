import { emptyCell, type GridCell, type SheetGrid } from "./grid";
import { plainSheetGrid } from "./plainSheetGrid";
import type { PlanCell, SheetPlan } from "./sheetPlan";

export function gridOfPlan({ title, rows }: Pick<SheetPlan, "title" | "rows">): SheetGrid {
  return plainSheetGrid(
    title,
    rows.map((row) => row.map(gridCell)),
  );
}

function gridCell(cell: PlanCell | null): GridCell {
  if (cell === null) return emptyCell;
  const { value, formula } = cell;
  const kind = typeof value === "string" ? "text" : typeof value === "number" ? "number" : "empty";
  return { ...emptyCell, kind, value, formula };
}
