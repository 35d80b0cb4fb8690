import { languages } from "../../locales/language";
import { createTranslator } from "../../locales/translator";
import type { WorkbookGrid } from "../../workbook/grid";
import { beginsAsRecorded, foreignSheets, isHidden, type OwnRole } from "../ownSheets";

/** Title of the sheet that was of a role until a name was moved from it: as the record says, else by its usual title. */
export function unnamedSheets(workbook: WorkbookGrid): readonly (readonly [OwnRole, string])[] {
  return foreignSheets(workbook).flatMap(({ role, title: foreign }) => {
    const usual = languages.map((language) => createTranslator(language)(`workbook.titles.${role}`));
    return workbook.sheets
      .filter(({ title }) => title !== foreign)
      .filter((sheet) => usual.includes(sheet.title) || (!isHidden(role) && beginsAsRecorded(workbook, sheet, role)))
      .map(({ title }) => [role, title] as const);
  });
}
