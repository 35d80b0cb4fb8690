import { plainSheet } from "../../src/workbook/plainSheet";
import type { CellValue } from "../../src/workbook/grid";
import type { CellStyleName, PlanCell, SheetPlan, WorkbookPlan } from "../../src/workbook/sheetPlan";

/** A constant cell. */
export function constant(value: CellValue, style: CellStyleName = "plain", format: string | null = null): PlanCell {
  return { value, formula: null, style, format };
}

/** A formula with its result. */
export function formula(text: string, value: CellValue, style: CellStyleName = "number"): PlanCell {
  return { value, formula: text, style, format: null };
}

/** A sheet of the points role with nothing but what the test states. */
export function sheetPlan(facts: Partial<SheetPlan>): SheetPlan {
  return { ...plainSheet("points", "Баллы", []), ...facts };
}

export function workbookPlan(...sheets: readonly SheetPlan[]): WorkbookPlan {
  return { sheets, existing: [], active: sheets[0]?.role ?? "points" };
}
