import type { EditionReading } from "../criteria/editionReading";
import { decimalsName, type StaffLayout } from "../criteria/staffLayout";
import { valuesOfGrid, valuesOfPlan, type SheetValues, type StaffCells } from "../report/staffCells";
import type { WorkbookGrid } from "../workbook/grid";
import type { ExistingSheet, SheetName, SheetPlan } from "../workbook/sheetPlan";
import { sheetRoleName, staffRoles, type StaffRole } from "../workbook/sheetRole";

/**
 * What the criteria and settings sheets hold that formulas will look up: those in the workbook, else those written.
 * @param staff the staff sheets that are going to be written
 */
export function standingStaffCells(
  workbook: WorkbookGrid,
  standing: EditionReading,
  staff: readonly SheetPlan[],
): StaffCells {
  const values = (role: "criteria" | "settings"): SheetValues => {
    const sheet = workbook.sheets.find(({ title }) => title === standing.sheets[role]);
    const written = staff.find((plan) => plan.role === role);
    if (sheet) return valuesOfGrid(sheet);
    return written ? valuesOfPlan(written) : [];
  };
  return { criteria: values("criteria"), settings: values("settings") };
}

export function isStaffSheetMissing(role: SheetPlan["role"], reading: EditionReading): boolean {
  return staffRoles.some((staff) => staff === role && reading.sheets[staff] === null);
}

/** The staff sheets that stay as they are. */
export function existingStaffSheets(reading: EditionReading): readonly ExistingSheet[] {
  return staffRoles.flatMap((role): ExistingSheet[] => {
    const title = reading.sheets[role];
    if (title === null) return [];
    return [{ role, title, names: staffNames(role, reading.layout) }];
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
      return [{ name, area: { top: 0, left: 0, bottom: 0, right: 0 } }];
  }
}
