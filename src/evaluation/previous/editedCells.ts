import { cellAddress } from "../../workbook/cellAddress";
import type { SheetGrid, WorkbookGrid } from "../../workbook/grid";
import { resultRoles, staffRoles, type ResultRole } from "../../workbook/sheetRole";
import { resultSheetTitles, titlesOfRoles } from "../ownSheets";
import { freeMark, markLength } from "./cellMark";
import { gridMark, readRecords, type SheetRecord } from "./recordSheet";

/** Cells of a result sheet that hold another constant or formula than the add-in wrote; zero-based. */
export interface EditedCell {
  readonly row: number;
  readonly column: number;
}

/** Edits by hand in the result sheets of a workbook; a sheet without a record counts as not edited. */
export function editedCells(workbook: WorkbookGrid): ReadonlyMap<ResultRole, readonly EditedCell[]> {
  const records = readRecords(workbook);
  const titles = resultSheetTitles(workbook);
  const roleOf = roleByTitle(workbook);
  const edited = new Map<ResultRole, readonly EditedCell[]>();
  for (const role of resultRoles) {
    const sheet = workbook.sheets.find(({ title }) => title === titles.get(role));
    const record = records.get(role);
    if (sheet === undefined || record === undefined) continue;
    const cells = differingCells(sheet, record, roleOf);
    if (cells.length > 0) edited.set(role, cells);
  }
  return edited;
}

/** Role of each of our sheets, results and staff sheets, by title. */
function roleByTitle(workbook: WorkbookGrid): (title: string) => string | null {
  const titles = titlesOfRoles(workbook, [...resultRoles, ...staffRoles]);
  const roles = new Map<string, string>(Array.from(titles, ([role, title]) => [title, role]));
  return (title) => roles.get(title) ?? null;
}

function differingCells(
  sheet: SheetGrid,
  record: SheetRecord,
  roleOf: (title: string) => string | null,
): readonly EditedCell[] {
  const cells: EditedCell[] = [];
  const rowCount = Math.max(sheet.rows.length, record.rows.length);
  for (let row = 0; row < rowCount; row++) {
    const marks = record.rows[row] ?? "";
    const columnCount = Math.max(sheet.rows[row]?.length ?? 0, marks.length / markLength);
    for (let column = 0; column < columnCount; column++) {
      const written = marks.slice(column * markLength, (column + 1) * markLength) || emptyMark(roleOf);
      if (written !== freeMark && written !== gridMark(sheet, row, column, roleOf)) cells.push({ row, column });
    }
  }
  return cells;
}

const nothing: SheetGrid = {
  title: "",
  hidden: false,
  rows: [],
  merges: [],
  hiddenRows: new Set(),
  hiddenColumns: new Set(),
  columnWidths: new Map(),
};

function emptyMark(roleOf: (title: string) => string | null): string {
  return gridMark(nothing, 0, 0, roleOf);
}

/** The first addresses of a list, for a message; "…" where there are more. */
export function addressList(cells: readonly EditedCell[]): string {
  const shown = cells.slice(0, 10).map(({ row, column }) => cellAddress(row, column));
  return shown.join(", ") + (cells.length > shown.length ? " …" : "");
}
