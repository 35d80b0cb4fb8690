import type { CellValue } from "../../workbook/grid";
import { planCell, type CellStyleName, type PlanCell } from "../../workbook/sheetPlan";
import type { ReportContext } from "../reportContext";

export function textCell(value: string, style: CellStyleName = "text"): PlanCell {
  return planCell(value, style);
}

export { planCell as valueCell };

/**
 * A live formula.
 * @param formula English, with its leading "=".
 * @param value Its result, exactly as a spreadsheet computes it.
 */
export function formulaCell(
  formula: string,
  value: CellValue,
  style: CellStyleName,
  format: string | null = null,
): PlanCell {
  return { value, formula, style, format };
}

/** A formula, or its result above the limit of live formulas. */
export function liveCell(
  { live }: Pick<ReportContext, "live">,
  formula: () => string,
  value: CellValue,
  style: CellStyleName,
  format: string | null = null,
): PlanCell {
  return live ? formulaCell(formula(), value, style, format) : planCell(value, style, format);
}

/** The number of a row, 1 for the first. */
export function ordinalCell(number: number): PlanCell {
  return planCell(number, "code", "0");
}
