import { readEdition } from "../../criteria/readEdition";
import { createTranslators } from "../../locales/translators";
import { plainWord } from "../../tables/words";
import { languages } from "../../locales/language";
import type { WorkbookGrid } from "../../workbook/grid";
import { sheetRoleName, staffRoles } from "../../workbook/sheetRole";

/** Titles of the staff sheets of a workbook, as `readEdition` finds them; empty where it has none. */
type FindStaffSheets = (workbook: WorkbookGrid) => readonly string[];

/** For many workbooks, of which few have such sheets: only those with a name or title of ours are read as an edition. */
export function staffSheetFinder(): FindStaffSheets {
  const translators = createTranslators();
  const titles = new Set(
    languages.flatMap((language) =>
      staffRoles.map((role) => plainWord(translators[language](`workbook.titles.${role}`))),
    ),
  );
  const names = new Set(staffRoles.map(sheetRoleName));
  return (workbook) => {
    const mayHave =
      workbook.names.some(({ name }) => names.has(name.toLowerCase())) ||
      workbook.sheets.some(({ title }) => titles.has(plainWord(title)));
    if (!mayHave) return [];
    const { sheets, leftAlone } = readEdition(workbook);
    return [...Object.values(sheets).filter((title) => title !== null), ...leftAlone];
  };
}
