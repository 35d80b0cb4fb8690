import { statesFingerprint } from "../report/kit/fingerprintFoot";
import { cellAt, sheetTitled, type SheetGrid, type WorkbookGrid } from "../workbook/grid";
import {
  formerSheetOf,
  hiddenRoles,
  resultRoles,
  sheetRoleName,
  type HiddenRole,
  type ResultRole,
} from "../workbook/sheetRole";
import type { SheetRole } from "../workbook/sheetRole";
import { cellMark, markLength } from "./previous/cellMark";

export type OwnRole = ResultRole | HiddenRole;

/** Title of the sheet of ours that has the name of each role; names are compared without case, as Excel does. */
export function titlesOfRoles<Role extends SheetRole>(
  workbook: WorkbookGrid,
  roles: readonly Role[],
): ReadonlyMap<Role, string> {
  const foreign = foreignSheets(workbook);
  const titles = new Map<Role, string>();
  for (const role of roles) {
    const title = titleOfName(workbook, sheetRoleName(role));
    if (title !== null && !foreign.some((one) => one.role === role)) titles.set(role, title);
  }
  return titles;
}

/** Result sheets of an earlier evaluation, by role; found by their defined names only, never by a title. */
export function resultSheetTitles(workbook: WorkbookGrid): ReadonlyMap<ResultRole, string> {
  return titlesOfRoles(workbook, resultRoles);
}

/** The result sheet of a role; undefined where the workbook has none. */
export function resultSheet(workbook: WorkbookGrid, role: ResultRole): SheetGrid | undefined {
  return sheetTitled(workbook, resultSheetTitles(workbook).get(role));
}

/** Titles of our result sheets, those that an interrupted evaluation has left among them, and of what is remembered. */
export function namedSheetTitles(workbook: WorkbookGrid): ReadonlySet<string> {
  const formers = workbook.names.filter(({ name }) => formerSheetOf(name) !== null);
  return new Set([...replacedSheetTitles(workbook), ...formers.map(({ sheet }) => sheet)]);
}

/** Titles of the sheets that an evaluation replaces: results, and what it remembers in hidden sheets. */
export function replacedSheetTitles(workbook: WorkbookGrid): ReadonlySet<string> {
  return new Set(titlesOfRoles(workbook, [...resultRoles, ...hiddenRoles]).values());
}

/** A sheet that has the name of a role and nothing of what we write there: the user's own, never touched. */
interface ForeignSheet {
  readonly role: OwnRole;
  readonly title: string;
}

const known = new WeakMap<WorkbookGrid, readonly ForeignSheet[]>();

/** A result of ours states its fingerprint, or begins as the record says; a hidden sheet of ours holds lines of ours. */
export function foreignSheets(workbook: WorkbookGrid): readonly ForeignSheet[] {
  const found =
    known.get(workbook) ??
    [...resultRoles, ...hiddenRoles].flatMap((role): ForeignSheet[] => {
      const sheet = sheetOfName(workbook, sheetRoleName(role));
      return sheet === null || isOurs(workbook, sheet, role) ? [] : [{ role, title: sheet.title }];
    });
  known.set(workbook, found);
  return found;
}

export function isHidden(role: OwnRole): role is HiddenRole {
  return role === "record" || role === "previous";
}

function isOurs(workbook: WorkbookGrid, sheet: SheetGrid, role: OwnRole): boolean {
  if (isHidden(role)) return sheet.rows.some((_cells, row) => isHiddenLine(sheet, row));
  return statesFingerprint(sheet) || beginsAsRecorded(workbook, sheet, role);
}

const hiddenLines: ReadonlySet<unknown> = new Set([...resultRoles, "input", "origin", "evaluated"]);

export function isHiddenLine(sheet: SheetGrid, row: number): boolean {
  return hiddenLines.has(cellAt(sheet, row, 0).value);
}

/** Whether the first cell of the sheet is the one that the record has of that role. */
export function beginsAsRecorded(workbook: WorkbookGrid, sheet: SheetGrid, role: ResultRole): boolean {
  const { value, formula } = cellAt(sheet, 0, 0);
  const record = sheetOfName(workbook, sheetRoleName("record"));
  const row = record?.rows.find((cells) => cells[0]?.value === role && String(cells[1]?.value) === "0");
  const mark = String(row?.[2]?.value ?? "").slice(0, markLength);
  return (value !== null || formula !== null) && mark === cellMark(value, formula, () => null);
}

function sheetOfName(workbook: WorkbookGrid, name: string): SheetGrid | null {
  const title = titleOfName(workbook, name);
  return sheetTitled(workbook, title) ?? null;
}

function titleOfName({ names }: WorkbookGrid, wanted: string): string | null {
  return names.filter(({ name }) => name.toLowerCase() === wanted).at(-1)?.sheet ?? null;
}
