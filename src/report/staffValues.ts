import type { CellValue, SheetGrid } from "../workbook/grid";
import type { SheetPlan } from "../workbook/sheetPlan";

/** Values of a sheet from row 1 and column A on; null is an empty cell. */
export type SheetValues = readonly (readonly CellValue[])[];

/** What the staff sheets hold beside the results: formulas look it up, and Checks keeps it as used. */
export interface StaffValues {
  readonly criteria: SheetValues;
  readonly settings: SheetValues;
}

export function valuesOfGrid(sheet: SheetGrid): SheetValues {
  return sheet.rows.map((row) => row.map(({ value }) => value));
}

export function valuesOfPlan(sheet: SheetPlan): SheetValues {
  return sheet.rows.map((row) => row.map((cell) => cell?.value ?? null));
}

export function valueAt(values: SheetValues, row: number, column: number): CellValue {
  return values[row]?.[column] ?? null;
}

/** As `cell=""` in a formula: empty, or a text without characters. */
export function isBlank(value: CellValue): boolean {
  return value === null || value === "";
}
