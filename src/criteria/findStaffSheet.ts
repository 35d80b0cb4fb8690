import type { Issue } from "../issues/issue";
import { languages } from "../locales/language";
import type { SheetGrid, WorkbookGrid } from "../workbook/grid";
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

/** By its defined name a sheet is ours for certain; by its title only if the headings are. */
export function findStaffSheet<Table>(
  workbook: WorkbookGrid,
  role: StaffRole,
  translators: Translators,
  { find, isOurs }: TableSearch<Table>,
): FoundSheet<Table> {
  for (const { sheet, foundBy } of staffSheetCandidates(workbook, role, translators)) {
    const table = find(sheet, translators);
    if (foundBy === "name" && table === null)
      return { title: sheet.title, table, issues: [headerMissing(sheet.title)] };
    if (table !== null && (foundBy === "name" || isOurs(table))) return { title: sheet.title, table, issues: [] };
  }
  return { title: null, table: null, issues: [] };
}

function headerMissing(sheet: string): Issue {
  return { code: "staffHeaderMissing", severity: "error", sheet, cell: null, params: {} };
}

/** A sheet that may be a staff sheet. */
interface StaffSheetCandidate {
  readonly sheet: SheetGrid;
  readonly foundBy: "name" | "title";
}

/** The sheet that bears the role's defined name; without one, the sheets titled like it in any language, in order. */
function staffSheetCandidates(
  workbook: WorkbookGrid,
  role: StaffRole,
  translators: Translators,
): readonly StaffSheetCandidate[] {
  const named = workbook.names.find(({ name }) => name.toLowerCase() === sheetRoleName(role));
  const sheet = workbook.sheets.find(({ title }) => title === named?.sheet);
  if (sheet !== undefined) return [{ sheet, foundBy: "name" }];
  const titles = new Set(languages.map((language) => plainWord(translators[language](`workbook.titles.${role}`))));
  return workbook.sheets
    .filter(({ title }) => titles.has(plainWord(title)))
    .map((titled) => ({ sheet: titled, foundBy: "title" }));
}
