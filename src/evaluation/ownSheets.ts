import type { WorkbookGrid } from "../workbook/grid";
import { hiddenRoles, resultRoles, sheetRoleName, type ResultRole, type SheetRole } from "../workbook/sheetRole";

/** Title of the sheet that bears the name of each role; names are compared without case, as Excel does. */
export function titlesOfRoles<Role extends SheetRole>(
  workbook: WorkbookGrid,
  roles: readonly Role[],
): ReadonlyMap<Role, string> {
  const sheets = new Map(workbook.names.map(({ name, sheet }) => [name.toLowerCase(), sheet]));
  const titles = new Map<Role, string>();
  for (const role of roles) {
    const title = sheets.get(sheetRoleName(role));
    if (title !== undefined) titles.set(role, title);
  }
  return titles;
}

/** Result sheets of an earlier evaluation, by role; found by their defined names only, never by a title. */
export function resultSheetTitles(workbook: WorkbookGrid): ReadonlyMap<ResultRole, string> {
  return titlesOfRoles(workbook, resultRoles);
}

/** Titles of all sheets that bear one of our defined names, the kept previous evaluation among them. */
export function namedSheetTitles(workbook: WorkbookGrid): ReadonlySet<string> {
  return new Set(
    workbook.names.filter(({ name }) => name.toLowerCase().startsWith("bagalau.")).map(({ sheet }) => sheet),
  );
}

/** Titles of the sheets that an evaluation replaces: results, and what it remembers in hidden sheets. */
export function replacedSheetTitles(workbook: WorkbookGrid): ReadonlySet<string> {
  return new Set(titlesOfRoles(workbook, [...resultRoles, ...hiddenRoles]).values());
}
