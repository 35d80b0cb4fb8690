import { type NamedArea, type WorkbookGrid } from "../workbook/grid";
import { hiddenRoles, resultRoles, sheetRoleName, type ResultRole } from "../workbook/sheetRole";

/** Result sheets of an earlier evaluation, by role; found by their defined names only, never by a title. */
export function resultSheetTitles(workbook: WorkbookGrid): ReadonlyMap<ResultRole, string> {
  const areas = new Map<string, NamedArea>(workbook.names.map((area) => [area.name.toLowerCase(), area]));
  const titles = new Map<ResultRole, string>();
  for (const role of resultRoles) {
    const area = areas.get(sheetRoleName(role));
    if (area) titles.set(role, area.sheet);
  }
  return titles;
}

/** Titles of all sheets that bear one of our defined names, the kept previous evaluation among them. */
export function namedSheetTitles(workbook: WorkbookGrid): ReadonlySet<string> {
  return new Set(
    workbook.names.filter(({ name }) => name.toLowerCase().startsWith("bagalau.")).map(({ sheet }) => sheet),
  );
}

/** Titles of the sheets that an evaluation replaces: results, and what it remembers in hidden sheets. */
export function replacedSheetTitles(workbook: WorkbookGrid): ReadonlySet<string> {
  const names = new Set([...resultRoles, ...hiddenRoles].map(sheetRoleName));
  return new Set(workbook.names.filter(({ name }) => names.has(name)).map(({ sheet }) => sheet));
}
