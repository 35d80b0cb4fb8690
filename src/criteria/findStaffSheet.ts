import { issueOn, type Issue } from "../issues/issue";
import { languages } from "../locales/language";
import { sheetTitled, type SheetGrid, type WorkbookGrid } from "../workbook/grid";
import { sheetRoleName, type StaffRole } from "../workbook/sheetRole";
import type { Translators } from "../locales/translators";
import { plainWord } from "../tables/words";

export interface FoundSheet<Table> {
  readonly title: string | null;
  /** null where no sheet was found, or the one found has no headings. */
  readonly table: Table | null;
  readonly issues: readonly Issue[];
}

/** How a sheet's table is found; `isOurs` is what a sheet found by its title must have. */
export interface TableSearch<Table> {
  readonly find: (sheet: SheetGrid, translators: Translators) => Table | null;
  readonly isOurs: (table: Table) => boolean;
}

/**
 * The headings decide: a name of ours on a sheet without them takes nothing from one that has them. Where none has, the sheet
 * with the name is taken, with what headings it has.
 */
export function findStaffSheet<Table>(
  workbook: WorkbookGrid,
  role: StaffRole,
  translators: Translators,
  { find, isOurs }: TableSearch<Table>,
): FoundSheet<Table> {
  const named = namedSheet(workbook, role);
  const candidates = [...(named === null ? [] : [named]), ...titledSheets(workbook, role, translators)];
  for (const sheet of candidates) {
    const table = find(sheet, translators);
    if (table !== null && isOurs(table)) return { title: sheet.title, table, issues: [] };
  }
  if (named === null) return { title: null, table: null, issues: [] };
  const table = find(named, translators);
  return { title: named.title, table, issues: table === null ? [headerMissing(named.title)] : [] };
}

function headerMissing(sheet: string): Issue {
  return issueOn({ sheet }, "staffHeaderMissing", "error");
}

function namedSheet(workbook: WorkbookGrid, role: StaffRole): SheetGrid | null {
  const named = workbook.names.find(({ name }) => name.toLowerCase() === sheetRoleName(role));
  return sheetTitled(workbook, named?.sheet) ?? null;
}

/** The sheets titled like it in any language, in order. */
function titledSheets({ sheets }: WorkbookGrid, role: StaffRole, translators: Translators): readonly SheetGrid[] {
  const titles = new Set(languages.map((language) => plainWord(translators[language](`workbook.titles.${role}`))));
  return sheets.filter(({ title }) => titles.has(plainWord(title)));
}
