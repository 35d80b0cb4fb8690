import type { EditionReading } from "../criteria/editionReading";
import type { StaffSheetEdit } from "../criteria/keptCells";
import { decimalsName, type StaffLayout } from "../criteria/staffLayout";
import { plannedStaffValues, valuesOfGrid, type SheetValues, type StaffValues } from "../report/staffValues";
import { recordOf } from "../tables/recordOf";
import { sheetTitled, type WorkbookGrid } from "../workbook/grid";
import type { ExistingSheet, SheetName, SheetPlan } from "../workbook/sheetPlan";
import { sheetRoleName, staffRoles, type StaffRole } from "../workbook/sheetRole";

/**
 * What the criteria and settings sheets hold that formulas will look up: those in the workbook, else those written.
 * @param staff the staff sheets that are going to be written
 * @param edits what is going to be written into those in the workbook
 */
export function currentStaffValues(
  workbook: WorkbookGrid,
  current: EditionReading,
  staff: readonly SheetPlan[],
  edits: readonly StaffSheetEdit[],
): StaffValues {
  const written = plannedStaffValues(staff);
  return recordOf(staffRoles, (role) => {
    const sheet = sheetTitled(workbook, current.sheets[role]);
    if (sheet === undefined) return written[role];
    return withEdits(
      valuesOfGrid(sheet),
      edits.filter((edit) => edit.role === role),
    );
  });
}

function withEdits(values: SheetValues, edits: readonly StaffSheetEdit[]): SheetValues {
  if (edits.length === 0) return values;
  const rows = values.map((row) => [...row]);
  for (const { row, column, value } of edits) {
    while (rows.length <= row) rows.push([]);
    const cells = rows[row] ?? [];
    while (cells.length < column) cells.push(null);
    cells[column] = value;
  }
  return rows;
}

export function isStaffSheetMissing(role: SheetPlan["role"], reading: EditionReading): boolean {
  return staffRoles.some((staff) => staff === role && reading.sheets[staff] === null);
}

/** The staff sheets that stay as they are, but for the cells that keep answers. */
export function existingStaffSheets(
  reading: EditionReading,
  edits: readonly StaffSheetEdit[],
): readonly ExistingSheet[] {
  return staffRoles.flatMap((role): ExistingSheet[] => {
    const title = reading.sheets[role];
    if (title === null) return [];
    const own = edits.filter((edit) => edit.role === role).map(({ row, column, value }) => ({ row, column, value }));
    return [{ role, title, names: staffNames(role, reading.layout), ...(own.length === 0 ? {} : { edits: own }) }];
  });
}

/** The names by which formulas and the next evaluation find a staff sheet that was found by its title. */
function staffNames(role: StaffRole, { criteria, settings }: StaffLayout): readonly SheetName[] {
  const name = sheetRoleName(role);
  switch (role) {
    case "criteria": {
      const header = criteria.firstRow - 1;
      return [
        { name, area: { top: header, left: criteria.columns.code, bottom: header, right: criteria.columns.code } },
      ];
    }
    case "settings":
      return [
        { name, area: settings.list },
        { name: decimalsName, area: settings.decimals },
      ];
    case "organisations":
    case "corrections":
      return [{ name, area: { top: 0, left: 0, bottom: 0, right: 0 } }];
  }
}
