import { cellAddress } from "../../workbook/cellAddress";
import type { SheetGrid, WorkbookGrid } from "../../workbook/grid";
import { formerSheetOf, type ResultRole } from "../../workbook/sheetRole";
import { resultSheetTitles } from "../ownSheets";
import { referredSheets } from "./sheetReferences";

/** A formula of the user's own that refers to one of the result sheets. */
interface UserReference {
  readonly role: ResultRole;
  readonly sheet: string;
  readonly cell: string;
}

/** Every reference to a result sheet from a sheet that is not one; replacing the result sheet would break it. */
export function userReferences(workbook: WorkbookGrid): readonly UserReference[] {
  const roles = new Map(Array.from(resultSheetTitles(workbook), ([role, title]) => [title.toLowerCase(), role]));
  if (roles.size === 0) return [];
  const formers = new Set(workbook.names.filter(({ name }) => formerSheetOf(name) !== null).map(({ sheet }) => sheet));
  return workbook.sheets
    .filter(({ title }) => !roles.has(title.toLowerCase()) && !formers.has(title))
    .flatMap((sheet) => referencesIn(sheet, roles));
}

function referencesIn(sheet: SheetGrid, roles: ReadonlyMap<string, ResultRole>): readonly UserReference[] {
  return sheet.rows.flatMap((cells, row) =>
    cells.flatMap(({ formula }, column): UserReference[] => {
      if (formula === null) return [];
      const referred = new Set(referredSheets(formula).map((title) => roles.get(title.toLowerCase())));
      return [...referred].flatMap((role) =>
        role === undefined ? [] : [{ role, sheet: sheet.title, cell: cellAddress(row, column) }],
      );
    }),
  );
}

interface UserName {
  readonly role: ResultRole;
  readonly name: string;
}

/** Names that are neither ours nor Excel's own (print areas, filters) and refer to a result sheet. */
export function userNames(workbook: WorkbookGrid): readonly UserName[] {
  const roles = new Map(Array.from(resultSheetTitles(workbook), ([role, title]) => [title, role]));
  return workbook.names.flatMap(({ name, sheet }): UserName[] => {
    const role = roles.get(sheet);
    return role === undefined || /^(bagalau\.|_xlnm)/i.test(name) ? [] : [{ role, name }];
  });
}
