/** Between the host's workbook and the plain data of the port: what is read from a file, and what a test compares. */
import type { GridCell, NamedArea, SheetGrid, WorkbookGrid } from "../../src/workbook/grid";
import { emptyCell } from "../../src/workbook/grid";
import { boundContent } from "./boundFormula";
import { areaOfName, referenceFormula } from "./members/namedItems";
import type { SheetModel } from "./sheetModel";
import { WorkbookModel } from "./workbookModel";

/** Excel's widths: characters of Calibri 11 are 7 pixels and 5 for the margins, a point is 4/3 pixel (ECMA-376, 18.3.1.13). */
function pointsOfCharacters(characters: number): number {
  return Math.round(characters * 7 + 5) * 0.75;
}

function charactersOfPoints(points: number): number {
  return Math.round(((points / 0.75 - 5) / 7) * 100) / 100;
}

/** A workbook as Excel would open it: values, formulas with their stored results, formats, layout, names. */
export function workbookFromGrid(grid: WorkbookGrid): WorkbookModel {
  const workbook = WorkbookModel.withSheets(...grid.sheets.map((sheet) => sheet.title));
  workbook.fileName = grid.fileName;
  grid.sheets.forEach((source, index) => {
    const sheet = workbook.sheets[index];
    if (sheet) fillSheet(workbook, sheet, source);
  });
  for (const { name, sheet, area } of grid.names) {
    const formula = referenceFormula(workbook.sheet(sheet).title, area);
    workbook.names.set(name.toLowerCase(), { name, formula, visible: true, comment: "" });
  }
  workbook.activeSheetId = workbook.sheets.find((sheet) => sheet.visibility === "Visible")?.id ?? "";
  return workbook;
}

function fillSheet(workbook: WorkbookModel, sheet: SheetModel, source: SheetGrid): void {
  if (source.hidden) sheet.visibility = "Hidden";
  source.rows.forEach((row, rowIndex) => {
    row.forEach((cell, column) => {
      fillCell(workbook, sheet, rowIndex, column, cell);
    });
  });
  sheet.merges = source.merges;
  for (const row of source.hiddenRows) sheet.line(sheet.rows, row).hidden = true;
  for (const column of source.hiddenColumns) sheet.line(sheet.columns, column).hidden = true;
  for (const [column, width] of source.columnWidths) sheet.line(sheet.columns, column).size = pointsOfCharacters(width);
}

function fillCell(workbook: WorkbookModel, sheet: SheetModel, row: number, column: number, cell: GridCell): void {
  if (cell.format !== "General")
    sheet.formats.set(row, column, sheet.formatAt(row, column).with("numberFormat", cell.format));
  if (cell.kind === "empty" && cell.formula === null) return;
  const { kind, value, formula } = cell;
  const content = { kind, value, formula, prefixed: false };
  sheet.contents.set(
    row,
    column,
    boundContent(content, (title) => workbook.findSheet(title)),
  );
}

/** The workbook as the adapter would read it. A formula that nobody calculated is of kind "empty". */
export function gridOfWorkbook(workbook: WorkbookModel): WorkbookGrid {
  return {
    fileName: workbook.fileName,
    sheets: workbook.sheets.map(gridOfSheet),
    names: [...workbook.names.values()].flatMap((name): readonly NamedArea[] => {
      const target = areaOfName(workbook, name);
      return target ? [{ name: name.name, sheet: target.sheet.title, area: target.area }] : [];
    }),
  };
}

export function gridOfSheet(sheet: SheetModel): SheetGrid {
  const used = sheet.usedArea(true);
  const cell = (row: number, column: number): GridCell => {
    const { kind, value, formula } = sheet.contents.get(row, column) ?? emptyCell;
    return { kind, value, formula, format: sheet.formatAt(row, column).numberFormat };
  };
  const lines = (lineModels: SheetModel["rows"]) => [...lineModels].sort(([one], [other]) => one - other);
  const hidden = (lineModels: SheetModel["rows"]) =>
    new Set(lines(lineModels).flatMap(([index, line]) => (line.hidden ? [index] : [])));
  return {
    title: sheet.title,
    hidden: sheet.visibility !== "Visible",
    rows: Array.from({ length: used ? used.bottom + 1 : 0 }, (_row, row) =>
      Array.from({ length: (used?.right ?? -1) + 1 }, (_column, column) => cell(row, column)),
    ),
    merges: sheet.merges,
    hiddenRows: hidden(sheet.rows),
    hiddenColumns: hidden(sheet.columns),
    columnWidths: new Map(
      lines(sheet.columns).flatMap(([index, { size }]) =>
        size === null ? [] : [[index, charactersOfPoints(size)] as const],
      ),
    ),
  };
}
