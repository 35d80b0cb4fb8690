/** Sheets that staff fill in; the add-in writes them only where there are none. */
export const staffRoles = ["criteria", "settings", "organisations", "corrections"] as const;
export type StaffRole = (typeof staffRoles)[number];

/** Sheets that the add-in writes anew at each evaluation. */
export const resultRoles = [
  "totals",
  "awards",
  "resolution",
  "points",
  "ranks",
  "blocks",
  "scorecard",
  "data",
  "status",
  "comparison",
  "safety",
  "checks",
] as const;
export type ResultRole = (typeof resultRoles)[number];

/** Hidden sheets in which the add-in remembers what it wrote and what that was made from. */
export const hiddenRoles = ["previous", "record"] as const;
export type HiddenRole = (typeof hiddenRoles)[number];

/** The sheets of the workbook contract, in their order in a new workbook; `indicators` are the regions' own. */
export const sheetRoles = [...resultRoles, ...staffRoles, "indicators", ...hiddenRoles] as const;
export type SheetRole = (typeof sheetRoles)[number];

/** The workbook-scoped defined name by which a sheet of ours is found, whatever its title. */
export function sheetRoleName(role: SheetRole): string {
  return `bagalau.${role}`;
}

/** The name of a result sheet from the moment that a run has replaced it until it is removed. */
export function formerName(run: string, role: ResultRole | HiddenRole): string {
  return `bagalau.former.${run}.${role}`;
}

/** Which sheet a name of `formerName` stands for; null for any other name. */
export function formerSheetOf(name: string): { readonly run: string; readonly role: ResultRole | HiddenRole } | null {
  const [, run, written] = /^bagalau\.former\.([0-9a-z]{4})\.([a-z]+)$/i.exec(name) ?? [];
  const role = [...resultRoles, ...hiddenRoles].find((one) => one === written?.toLowerCase());
  return run === undefined || role === undefined ? null : { run, role };
}
