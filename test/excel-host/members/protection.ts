/** Excel.WorksheetProtection and Excel.WorkbookProtection. */
import { accessDenied, invalidArgument } from "../hostError";
import type { HostObject, HostScope } from "../hostObject";
import type { SheetModel } from "../sheetModel";

/** office-js#6784: since June 2026 both throw AccessDenied in the state that is there already. */
function requireOtherState(scope: HostScope, isThere: boolean): boolean {
  if (isThere && scope.conditions.protectRegression6784) throw accessDenied("already in that state (office-js#6784)");
  return !isThere;
}

export function sheetProtectionObject(scope: HostScope, sheet: SheetModel): HostObject {
  return {
    type: "WorksheetProtection",
    scalars: {
      Protected: { read: () => sheet.protection !== null },
      Options: { read: () => sheet.protection?.options ?? null },
    },
    methods: {
      Protect: (args) => {
        if (!requireOtherState(scope, sheet.protection !== null)) throw accessDenied("the sheet is protected");
        const options = args.record(0);
        // office-js#1931: an option that is null makes the whole argument invalid.
        if (Object.values(options).includes(null)) throw invalidArgument("protection options with null");
        sheet.protection = { password: args.optionalText(1), options };
        return null;
      },
      Unprotect: (args) => {
        if (requireOtherState(scope, sheet.protection === null)) unprotect(sheet, args.optionalText(0));
        return null;
      },
    },
  };
}

function unprotect(sheet: SheetModel, password: string | null): void {
  const needed = sheet.protection?.password ?? null;
  if (needed !== null && needed !== password) throw accessDenied("wrong password");
  sheet.protection = null;
}

/** `structurePassword` "" stands for protection without a password. */
export function workbookProtectionObject(scope: HostScope): HostObject {
  const { workbook } = scope;
  return {
    type: "WorkbookProtection",
    scalars: { Protected: { read: () => workbook.structurePassword !== null } },
    methods: {
      Protect: (args) => {
        if (requireOtherState(scope, workbook.structurePassword !== null)) {
          workbook.structurePassword = args.optionalText(0) ?? "";
        }
        return null;
      },
      Unprotect: (args) => {
        if (!requireOtherState(scope, workbook.structurePassword === null)) return null;
        const needed = workbook.structurePassword ?? "";
        if (needed !== "" && needed !== args.optionalText(0)) throw accessDenied("wrong password");
        workbook.structurePassword = null;
        return null;
      },
    },
  };
}
