import { sheetRoles } from "../sheetRole";
import { sheetOfName, sheetOfRole, type SheetState, type WorkbookState } from "./workbookState";

/**
 * A sheet that is no result yet, or no longer one, bears a name of the whole workbook, `bagalau.temporary.0` …, which
 * follows it through any renaming. A copy that a user makes does not get such a name: it is the user's.
 */
const markPrefix = "bagalau.temporary.";

export function markName(index: number): string {
  return `${markPrefix}${index}`;
}

export function isMark(name: string): boolean {
  return name.toLowerCase().startsWith(markPrefix);
}

/** Short, since every formula to another sheet repeats it. `run` keeps two runs apart. */
export function temporaryTitle(run: string, index: number): string {
  return `~b${run}-${index}`;
}

export function isOfRun(title: string, run: string): boolean {
  return temporaryTitlePattern.test(title) && title.startsWith(temporaryTitle(run, 0).slice(0, -1));
}

const temporaryTitlePattern = /^~b[0-9a-z]{4}-\d+$/;

/** Four letters or digits. */
export function newRun(): string {
  return Math.floor(Math.random() * 36 ** 4)
    .toString(36)
    .padStart(4, "0");
}

/**
 * Sheets that an unfinished run left behind: marked, not in force under a role, and still as such a run leaves them. A
 * marked sheet that somebody has brought to light and renamed is no longer ours to delete.
 */
export function leftoverSheets(state: WorkbookState): readonly SheetState[] {
  const inForce = new Set(sheetRoles.map((role) => sheetOfRole(state, role)));
  const marked = state.names
    .filter(({ name }) => isMark(name))
    .map(({ name }) => sheetOfName(state, name))
    .filter((sheet) => sheet !== null);
  return [...new Set(marked)].filter(
    (sheet) => !inForce.has(sheet) && (sheet.hidden || temporaryTitlePattern.test(sheet.title)),
  );
}
