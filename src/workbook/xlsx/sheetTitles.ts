import { freeSheetName, sheetNameFrom, sheetNameLength } from "../sheetName";
import type { SheetPlan, WorkbookPlan } from "../sheetPlan";
import { sheetRoles, type SheetRole } from "../sheetRole";

/** The title of each planned sheet: its own where Excel accepts it beside the others, else one made fit. */
export function sheetTitles(plans: readonly SheetPlan[]): string[] {
  const titles: string[] = [];
  for (const { title } of plans) {
    const isFree = !titles.some((taken) => taken.toLowerCase() === title.toLowerCase());
    titles.push(isFree && isSheetName(title) ? title : freeSheetName(title, titles));
  }
  return titles;
}

function isSheetName(title: string): boolean {
  const asSingleSpaced = title.trim().replace(/\s+/g, " ");
  return title.length <= sheetNameLength && asSingleSpaced === sheetNameFrom(title) && !/[\n\r\t]/.test(title);
}

/** Finds the title that formulas use for a role: of the first sheet of that role, or of one that is already. */
export function titleOfRole(plan: WorkbookPlan, titles: readonly string[]): (role: SheetRole) => string {
  const byRole = new Map<SheetRole, string>();
  for (const { role, title } of plan.existing) byRole.set(role, title);
  for (const role of sheetRoles) {
    const title = titles[plan.sheets.findIndex((sheet) => sheet.role === role)];
    if (title !== undefined) byRole.set(role, title);
  }
  return (role) => {
    const title = byRole.get(role);
    if (title === undefined) throw new Error(`A formula refers to the sheet "${role}", which is not planned`);
    return title;
  };
}
