import { decidedCells } from "../../committee/readDecisions";
import { issueOn, type Issue } from "../../issues/issue";
import { isBlank } from "../../tables/field";
import { cellAddress } from "../../workbook/cellAddress";
import type { WorkbookGrid } from "../../workbook/grid";
import type { SheetPlan } from "../../workbook/sheetPlan";
import { resultSheet } from "../ownSheets";

/** So many cells are named one by one. */
const mostCells = 40;

/** Comments and notes of a file, which no result of it has: one issue a sheet. */
export function remarksNotCarried({ sheets }: WorkbookGrid, file: string | null): readonly Issue[] {
  return sheets.flatMap(({ title: sheet, remarked }) =>
    remarked === undefined ? [] : [cellsNotCarried({ file, sheet }, "remarksNotCarried", "info", remarked)],
  );
}

/**
 * Decisions typed into a sheet that by its headings is one of awards, where no sheet is known for ours by its name and its
 * record: whose they are is not known, so they stay where they are.
 * @param own titles of the sheets that are known to be ours
 */
export function decisionsNotCarried(
  workbook: WorkbookGrid,
  own: ReadonlySet<string>,
  file: string | null,
): readonly Issue[] {
  if (resultSheet(workbook, "awards") !== undefined) return [];
  return workbook.sheets.flatMap((sheet) => {
    const cells = own.has(sheet.title) ? [] : decidedCells(sheet);
    return cells.length === 0
      ? []
      : [cellsNotCarried({ file, sheet: sheet.title }, "decisionsNotCarried", "warning", cells)];
  });
}

/** What stands right of the table of a staff sheet: the sheet is written anew without it. */
export function textsNotCarried(
  { sheets }: WorkbookGrid,
  staff: Readonly<Partial<Record<SheetPlan["role"], string | null>>>,
  planned: readonly SheetPlan[],
): readonly Issue[] {
  return planned.flatMap(({ role, rows }) => {
    const title = staff[role] ?? null;
    const sheet = title === null || role === "corrections" ? undefined : sheets.find((one) => one.title === title);
    if (sheet === undefined) return [];
    const widths = rows.map((line) =>
      line.reduce((width, cell, column) => (cell !== null && cell.value !== null ? column + 1 : width), 0),
    );
    const widest = Math.max(...widths);
    // Settings have fewer columns than the table of blocks below them.
    const from = widths.indexOf(widest);
    const above = Math.max(0, ...widths.slice(0, from));
    const cells = sheet.rows.flatMap((line, row) => {
      const width = row < from ? above : widest;
      return line.slice(width).flatMap((cell, beside) => (isBlank(cell) ? [] : [cellAddress(row, width + beside)]));
    });
    return cells.length === 0
      ? []
      : [cellsNotCarried({ file: null, sheet: sheet.title }, "textsNotCarried", "info", cells)];
  });
}

function cellsNotCarried(
  place: { readonly file: string | null; readonly sheet: string },
  code: "textsNotCarried" | "remarksNotCarried" | "decisionsNotCarried",
  severity: Issue["severity"],
  all: readonly string[],
): Issue {
  const cells = all.slice(0, mostCells).join(", ") + (all.length > mostCells ? ` … (${all.length})` : "");
  return issueOn({ ...place, cell: all[0] ?? null }, code, severity, { cells });
}
