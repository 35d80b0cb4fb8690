import { formerTranslators } from "../locales/formerTexts";
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
  /** Titles of further sheets with such headings. */
  readonly leftAlone: readonly string[];
  readonly issues: readonly Issue[];
}

/** How a sheet's table is found; `isOurs` is what its headings must be, known as it may be by its title. */
export interface TableSearch<Table> {
  readonly find: (sheet: SheetGrid, translators: Translators) => Table | null;
  readonly isOurs: (table: Table, isTitled: boolean) => boolean;
}

/** Rows from the top in which the headings of a sheet with another title are looked for. */
const lookedRows = 60;

/**
 * The headings decide: a name of ours on a sheet without them takes nothing from one that has them, and a sheet with another title
 * that has them is taken where none with ours has. Where no sheet has, the one with the name is taken, with what
 * headings it has. Every further sheet with such headings is named as left alone.
 */
export function findStaffSheet<Table>(
  workbook: WorkbookGrid,
  role: StaffRole,
  translators: Translators,
  { find, isOurs }: TableSearch<Table>,
): FoundSheet<Table> {
  const named = namedSheet(workbook, role);
  const candidates = [...(named === null ? [] : [named]), ...titledSheets(workbook, role, translators)];
  const others = unnamedSheets(workbook).filter((sheet) => {
    const top = find({ ...sheet, rows: sheet.rows.slice(0, lookedRows) }, translators);
    return top !== null && isOurs(top, false) && !isOfChecks(sheet, translators);
  });
  for (const sheet of [...candidates, ...others]) {
    const table = find(sheet, translators);
    const isTitled = candidates.includes(sheet);
    if (table === null || !isOurs(table, isTitled)) continue;
    const left = others.filter((other) => other !== sheet);
    return {
      title: sheet.title,
      table,
      leftAlone: left.map(({ title }) => title),
      issues: [
        ...(isTitled ? [] : [issueOn({ sheet: sheet.title }, "staffSheetByHeadings", "info")]),
        ...left.map((other) =>
          issueOn({ sheet: other.title }, "staffSheetLeftAlone", "warning", { taken: sheet.title }),
        ),
      ],
    };
  }
  if (named === null) return { title: null, table: null, leftAlone: [], issues: [] };
  const table = find(named, translators);
  return { title: named.title, table, leftAlone: [], issues: table === null ? [headerMissing(named.title)] : [] };
}

function headerMissing(sheet: string): Issue {
  return issueOn({ sheet }, "staffHeaderMissing", "error");
}

function namedSheet(workbook: WorkbookGrid, role: StaffRole): SheetGrid | null {
  const named = workbook.names.find(({ name }) => name.toLowerCase() === sheetRoleName(role));
  return sheetTitled(workbook, named?.sheet) ?? null;
}

/** Sheets of the user's own, without a name of ours, hidden ones too: originals before copies, then visible before hidden. */
function unnamedSheets({ names, sheets }: WorkbookGrid): readonly SheetGrid[] {
  const named = new Set(names.filter(({ name }) => /^bagalau\./i.test(name)).map(({ sheet }) => sheet));
  const rank = ({ title, hidden }: SheetGrid): number => (copyTitle.test(title) ? 2 : 0) + (hidden ? 1 : 0);
  return sheets.filter(({ title }) => !named.has(title)).sort((one, other) => rank(one) - rank(other));
}

/** As Excel and people call the copy of a sheet. */
const copyTitle = /\(\d+\)\s*$|(?<!\p{L})(?:копи[яи]|copy|көшірме)/iu;

/** Checks, or a copy of it, repeats criteria and settings as they were used, each beside the number of cells that differ. */
function isOfChecks({ rows }: SheetGrid, translators: Translators): boolean {
  const counts = new Set(languages.map((language) => translators[language]("report.checks.differing")));
  return rows.some((cells) => cells.some(({ value }) => typeof value === "string" && counts.has(value.trim())));
}

function titledSheets({ sheets }: WorkbookGrid, role: StaffRole, translators: Translators): readonly SheetGrid[] {
  const titles = new Set(
    languages.flatMap((language) =>
      [translators[language], ...formerTranslators(language, translators[language])].map((t) =>
        plainWord(t(`workbook.titles.${role}`)),
      ),
    ),
  );
  return sheets.filter(({ title }) => titles.has(plainWord(title)));
}
