import type { CellValue, SheetGrid } from "../workbook/grid";
import type { SheetPlan } from "../workbook/sheetPlan";
import { staffRoles, type StaffRole } from "../workbook/sheetRole";
import { recordOf } from "../tables/recordOf";

/** Values of a sheet from row 1 and column A on; null is an empty cell. */
export type SheetValues = readonly (readonly CellValue[])[];

/** What the staff sheets hold beside the results: formulas look it up, and Checks keeps it as used. */
export type StaffValues = Readonly<Record<StaffRole, SheetValues>>;

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

/** Of the staff sheets among those that are going to be written. */
export function plannedStaffValues(plans: readonly SheetPlan[]): StaffValues {
  return recordOf(staffRoles, (role) => {
    const plan = plans.find((one) => one.role === role);
    return plan ? valuesOfPlan(plan) : [];
  });
}
