import { formerSheetOf, sheetRoles } from "../sheetRole";
import { runOfTitle } from "./temporaryTitle";
import { sheetOfName, sheetOfRole, type SheetState, type WorkbookState } from "./workbookState";

/**
 * A sheet that is no result yet has a name of the whole workbook, `bagalau.temporary.<run>.0` …, which follows it through
 * any renaming. A copy that a user makes does not get such a name: it is the user's. `bagalau.temporary.<run>` itself is
 * there before the first of them and tells the sheets of a run by their titles where it broke off in between.
 */
const markPrefix = "bagalau.temporary.";

export function markName(run: string, index: number): string {
  return `${markPrefix}${run}.${index}`;
}

export function runName(run: string): string {
  return `${markPrefix}${run}`;
}

export function isMark(name: string): boolean {
  return name.toLowerCase().startsWith(markPrefix);
}

export function isMarkOfRun(name: string, run: string): boolean {
  return name.toLowerCase() === runName(run) || name.toLowerCase().startsWith(`${runName(run)}.`);
}

/** Four letters or digits. */
export function newRun(): string {
  return Math.floor(Math.random() * 36 ** 4)
    .toString(36)
    .padStart(4, "0");
}

/**
 * The name whose presence says which run wrote the results that are in force. A swap begins by taking it away: of two runs
 * that build on the same results the second fails there, before it has changed anything.
 */
const generationPrefix = "bagalau.generation.";

export function generationName(run: string): string {
  return `${generationPrefix}${run}`;
}

/** Normally one; none before the first evaluation. */
export function generationsOf({ names }: WorkbookState): readonly string[] {
  return names.map(({ name }) => name).filter((name) => name.toLowerCase().startsWith(generationPrefix));
}

/**
 * Sheets that an unfinished run left behind: marked, not in force under a role, and still as such a run leaves them. A
 * marked sheet that somebody has brought to light and renamed is no longer ours to delete.
 */
export function leftoverSheets(state: WorkbookState): readonly SheetState[] {
  const inForce = new Set([
    ...sheetRoles.map((role) => sheetOfRole(state, role)),
    ...formerSheets(state).map(({ sheet }) => sheet),
  ]);
  const marked = new Set(state.names.filter(({ name }) => isMark(name)).map(({ name }) => sheetOfName(state, name)));
  return state.sheets.filter((sheet) => {
    const run = runOfTitle(sheet.title);
    const isOfBrokenRun = run !== undefined && state.names.some(({ name }) => name.toLowerCase() === runName(run));
    const isLeft = (marked.has(sheet) && (sheet.hidden || run !== undefined)) || isOfBrokenRun;
    return isLeft && !inForce.has(sheet);
  });
}

export interface FormerSheet {
  readonly name: string;
  readonly sheet: SheetState;
}

/** Results that a run has replaced and did not come to remove: people may have typed into them while it ran. */
export function formerSheets(state: WorkbookState): readonly FormerSheet[] {
  return state.names.flatMap(({ name }) => {
    const sheet = formerSheetOf(name) === null ? null : sheetOfName(state, name);
    return sheet === null ? [] : [{ name, sheet }];
  });
}
