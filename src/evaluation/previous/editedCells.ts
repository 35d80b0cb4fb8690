import { readEdition } from "../../criteria/readEdition";
import { cellAddress, type CellPosition } from "../../workbook/cellAddress";
import { cellAt, sheetTitled, type SheetGrid, type WorkbookGrid } from "../../workbook/grid";
import type { ResultRole } from "../../workbook/sheetRole";
import { resultSheetTitles } from "../ownSheets";
import { unnamedSheets } from "./unnamedSheets";
import { checksumOf } from "../../report/kit/fingerprintFoot";
import { cellMark, freeMark, markLength } from "./cellMark";
import { hiddenSheetRows, type HiddenRow } from "./hiddenSheet";
import { gridMark, readRecords, type SheetRecord } from "./recordSheet";
import { sheetChecksum } from "./sheetChecksum";

/** The result sheets of one evaluation, and what it remembered of them. */
interface StandingResults {
  readonly titles: ReadonlyMap<ResultRole, string>;
  readonly record: readonly HiddenRow[];
}

/** What people have done to result sheets: by role, the cells that differ from what the add-in wrote. */
export interface HandWork {
  readonly edited: ReadonlyMap<ResultRole, readonly CellPosition[]>;
  /** Of these neither the record nor the checksum in the foot says that they are as they were written. */
  readonly unproven: ReadonlySet<ResultRole>;
}

export function currentResults(workbook: WorkbookGrid): StandingResults {
  return { titles: resultSheetTitles(workbook), record: hiddenSheetRows(workbook, "record") ?? [] };
}

/** By the record of the sheet; without one, by the checksum of the sheet. */
export function handWork(workbook: WorkbookGrid, results: StandingResults): HandWork {
  const records = readRecords(results.record);
  const roleOf = roleByTitle(workbook, results);
  const edited = new Map<ResultRole, readonly CellPosition[]>();
  const unproven = new Set<ResultRole>();
  for (const [role, title] of results.titles) {
    const sheet = sheetTitled(workbook, title);
    const record = records.get(role);
    if (sheet === undefined) continue;
    if (record === undefined) {
      if (checksumOf(sheet) !== sheetChecksum(sheet, role, roleOf)) unproven.add(role);
      continue;
    }
    const cells = differingCells(sheet, record, roleOf);
    if (cells.length > 0) edited.set(role, cells);
  }
  return { edited, unproven };
}

function roleByTitle(workbook: WorkbookGrid, { titles }: StandingResults): (title: string) => string | null {
  const staff = Object.entries(readEdition(workbook).sheets);
  const roles = new Map<string, string>([
    ...unnamedSheets(workbook).map(([role, title]) => [title, role] as const),
    ...staff.flatMap(([role, title]) => (title === null ? [] : [[title, role] as const])),
    ...[...resultSheetTitles(workbook), ...titles].map(([role, title]) => [title, role] as const),
  ]);
  return (title) => roles.get(title) ?? null;
}

function differingCells(
  sheet: SheetGrid,
  record: SheetRecord,
  roleOf: (title: string) => string | null,
): readonly CellPosition[] {
  const cells: CellPosition[] = [];
  const rowCount = Math.max(sheet.rows.length, record.rows.length);
  for (let row = 0; row < rowCount; row++) {
    const marks = record.rows[row] ?? "";
    const columnCount = Math.max(sheet.rows[row]?.length ?? 0, marks.length / markLength);
    for (let column = 0; column < columnCount; column++) {
      const written = marks.slice(column * markLength, (column + 1) * markLength) || emptyMark(roleOf);
      if (written === freeMark || written === gridMark(sheet, row, column, roleOf)) continue;
      // The formula's ground was deleted, which is no work on this sheet.
      if (cellAt(sheet, row, column).formula?.includes("#REF!") === true) continue;
      cells.push({ row, column });
    }
  }
  return cells;
}

function emptyMark(roleOf: (title: string) => string | null): string {
  return cellMark(null, null, roleOf);
}

/** The first addresses of a list, for a message; "…" where there are more. */
export function addressList(cells: readonly CellPosition[]): string {
  const shown = cells.slice(0, 10).map(({ row, column }) => cellAddress(row, column));
  return shown.join(", ") + (cells.length > shown.length ? " …" : "");
}
