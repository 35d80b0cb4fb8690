import { defaultEdition } from "../../src/criteria/defaultEdition";
import type { Edition } from "../../src/criteria/edition";
import { readEdition } from "../../src/criteria/readEdition";
import type { CriteriaColumn } from "../../src/criteria/criteriaColumns";
import { staffLayout, staffSheetPlans } from "../../src/criteria/staffSheets";
import type { Language } from "../../src/locales/language";
import { createTranslator } from "../../src/locales/translator";
import { cellAddress, parseCellAddress } from "../../src/workbook/cellAddress";
import { emptyCell, type CellValue, type GridCell, type SheetGrid, type WorkbookGrid } from "../../src/workbook/grid";
import { shownText } from "../../src/tables/shownText";
import { workbookFromPlans } from "../workbook/planGrid";

/** The staff sheets of an edition as a workbook. */
export function staffBook(edition: Edition = defaultEdition(), language: Language = "ru"): WorkbookGrid {
  return workbookFromPlans(staffSheetPlans(edition, createTranslator(language), language));
}

/** Address of a criterion's parameter in the sheet of the default edition. */
export function criterionCell(code: string, column: CriteriaColumn): string {
  const edition = defaultEdition();
  const { firstRow, columns } = staffLayout(edition).criteria;
  return cellAddress(firstRow + edition.criteria.findIndex((criterion) => criterion.code === code), columns[column]);
}

/** The default edition's workbook with other contents of parameters of its criteria. */
export function editedCriteria(
  edits: readonly (readonly [code: string, column: CriteriaColumn, value: CellValue | GridCell])[],
): WorkbookGrid {
  const cells = Object.fromEntries(edits.map(([code, column, value]) => [criterionCell(code, column), value]));
  return withCells(staffBook(), "Критерии", cells);
}

/** Address of the cell right of a text in the first column. */
export function besideText(book: WorkbookGrid, title: string, text: string): string {
  const rows = sheetOf(book, title).rows;
  return cellAddress(
    rows.findIndex(([label]) => label !== undefined && shownText(label) === text),
    1,
  );
}

export function typed(value: CellValue, format = "General"): GridCell {
  if (value === null) return emptyCell;
  const kind = typeof value === "string" ? "text" : typeof value === "number" ? "number" : "boolean";
  return { kind, value, formula: null, format };
}

export const refError: GridCell = { kind: "error", value: "#REF!", formula: "=Лист1!#REF!", format: "General" };
export const unstoredFormula: GridCell = { kind: "empty", value: null, formula: "=1+1", format: "General" };

export function sheetOf(book: WorkbookGrid, title: string): SheetGrid {
  const sheet = book.sheets.find((candidate) => candidate.title === title);
  if (sheet === undefined) throw new Error(`no sheet ${title}`);
  return sheet;
}

/** The workbook with other cells at some addresses of a sheet. */
export function withCells(
  book: WorkbookGrid,
  title: string,
  cells: Readonly<Record<string, CellValue | GridCell>>,
): WorkbookGrid {
  const edits = Object.entries(cells).map(([address, content]) => {
    const place = parseCellAddress(address);
    if (place === null) throw new Error(`no address ${address}`);
    return { ...place, cell: typeof content === "object" && content !== null ? content : typed(content) };
  });
  return withRows(book, title, (rows) => {
    const height = Math.max(rows.length, ...edits.map(({ row }) => row + 1));
    return Array.from({ length: height }, (_row, row) => {
      const here = edits.filter((edit) => edit.row === row);
      const width = Math.max(rows[row]?.length ?? 0, ...here.map(({ column }) => column + 1));
      return Array.from(
        { length: width },
        (_cell, column) => here.find((edit) => edit.column === column)?.cell ?? rows[row]?.[column] ?? emptyCell,
      );
    });
  });
}

export function withRows(
  book: WorkbookGrid,
  title: string,
  change: (rows: SheetGrid["rows"]) => SheetGrid["rows"],
): WorkbookGrid {
  return {
    ...book,
    sheets: book.sheets.map((sheet) => (sheet.title === title ? { ...sheet, rows: change(sheet.rows) } : sheet)),
  };
}

/** "error criterionCodeMissing A7" for each issue, in the order found. */
export function issueLines(book: WorkbookGrid): readonly string[] {
  return readEdition(book).issues.map(({ severity, code, cell }) => `${severity} ${code} ${cell ?? "–"}`);
}
