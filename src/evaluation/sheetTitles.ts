import type { Translate } from "../locales/translator";
import { freeSheetName } from "../workbook/sheetName";
import { hiddenRoles, resultRoles, staffRoles, type SheetRole } from "../workbook/sheetRole";

export type SheetTitles = ReadonlyMap<SheetRole, string>;

/** The contract's titles, each changed where a sheet of the user's has it. */
export function freeTitles(taken: ReadonlySet<string>, t: Translate): SheetTitles {
  const used = new Set(taken);
  const titles = new Map<SheetRole, string>();
  for (const role of [...resultRoles, ...staffRoles, ...hiddenRoles]) {
    const title = freeSheetName(t(`workbook.titles.${role}`), used);
    used.add(title);
    titles.set(role, title);
  }
  return titles;
}
