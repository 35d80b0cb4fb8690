/** The host's workbook from and to an .xlsx file, and formulas calculated by LibreOffice. */
import { writeXlsx, type Cell, type WriteSheet } from "hucre/xlsx";
import { cellAddress } from "../../src/workbook/cellAddress";
import type { CellValue } from "../../src/workbook/grid";
import { readXlsx } from "../../src/workbook/xlsx/readXlsx";
import { recalculate } from "../libreoffice/recalculate";
import { columnCount, isWholeColumns, isWholeRows, rowCount, wholeSheet } from "./area";
import { boundContent } from "./boundFormula";
import type { CellFormat } from "./cellFormat";
import { constant, errorNames, type CellContent } from "./enteredValue";
import { gridOfSheet, workbookFromGrid } from "./gridModel";
import { shownFormula } from "./implicitIntersection";
import type { SheetModel } from "./sheetModel";
import type { WorkbookModel } from "./workbookModel";

/**
 * The workbook that Excel 2021 would show on opening the file: without dynamic-array metadata, which none of ours has,
 * formulas get "@" where Excel sets it. Looks and charts are not read.
 */
export async function openWorkbook(bytes: Uint8Array, fileName: string): Promise<WorkbookModel> {
  const workbook = workbookFromGrid(await readXlsx(bytes, fileName));
  for (const sheet of workbook.sheets) {
    for (const [row, column, content] of sheet.contents.within(wholeSheet)) {
      if (content.formula !== null)
        sheet.contents.set(row, column, { ...content, formula: shownFormula(content.formula) });
    }
  }
  return workbook;
}

/** An .xlsx file to open and look at: cells with their looks, layout, print set-up and names; no charts, no input rules. */
export async function saveWorkbook(workbook: WorkbookModel): Promise<Uint8Array> {
  const ranges = [...workbook.names.values()].filter(({ formula }) => !formula.includes("#REF!"));
  return writeXlsx({
    sheets: workbook.sheets.map(writtenSheet),
    namedRanges: ranges.map(({ name, formula }) => ({ name, range: formula.slice(1) })),
    activeSheet: Math.max(
      0,
      workbook.sheets.findIndex((sheet) => sheet.id === workbook.activeSheetId),
    ),
  });
}

/** A result of a formula cell; undefined leaves what it has. */
export type ResultOf = (title: string, row: number, column: number, formula: string) => CellValue | undefined;

/** Gives formulas their results, as calculation in Excel would. */
export function setResults(workbook: WorkbookModel, resultOf: ResultOf): void {
  for (const sheet of workbook.sheets) {
    for (const [row, column, { formula }] of sheet.contents.within(wholeSheet)) {
      const result = formula === null ? undefined : resultOf(sheet.title, row, column, formula);
      if (result === undefined) continue;
      const content = { ...resultContent(result), formula };
      sheet.contents.set(
        row,
        column,
        boundContent(content, (title) => workbook.findSheet(title)),
      );
    }
  }
}

/** Saves the workbook, has LibreOffice calculate it and takes all results over (some seconds). */
export async function calculateByLibreOffice(workbook: WorkbookModel): Promise<void> {
  const values = await recalculate(await saveWorkbook(workbook));
  setResults(workbook, (title, row, column) => values.get(title)?.get(cellAddress(row, column)) ?? "");
}

function resultContent(value: CellValue): CellContent {
  if (typeof value === "number") return constant("number", value);
  if (typeof value === "boolean") return constant("boolean", value);
  const text = value ?? "";
  return constant(errorNames.includes(text) ? "error" : "text", text);
}

function writtenSheet(sheet: SheetModel): WriteSheet {
  const { columnWidths, hiddenColumns } = gridOfSheet(sheet);
  const count = Math.max(0, ...[...columnWidths.keys(), ...hiddenColumns].map((column) => column + 1));
  return {
    name: sheet.title,
    rows: [],
    cells: writtenCells(sheet),
    columns: Array.from({ length: count }, (_, column) => {
      const width = columnWidths.get(column);
      return { hidden: hiddenColumns.has(column), ...(width === undefined ? {} : { width }) };
    }),
    rowDefs: new Map(
      [...sheet.rows].map(([row, { size, hidden }]) => [row, { hidden, ...(size === null ? {} : { height: size }) }]),
    ),
    merges: sheet.merges.map((area) => ({
      startRow: area.top,
      startCol: area.left,
      endRow: area.bottom,
      endCol: area.right,
    })),
    hidden: sheet.visibility === "Hidden",
    veryHidden: sheet.visibility === "VeryHidden",
    view: { showGridLines: sheet.showGridlines, ...colourOf("tabColor", sheet.tabColor) },
    ...(sheet.frozen ? { freezePane: frozenLines(sheet.frozen) } : {}),
    ...(sheet.pageLayout.get("orientation") === "Landscape" ? { pageSetup: { orientation: "landscape" } } : {}),
  };
}

function frozenLines(area: NonNullable<SheetModel["frozen"]>) {
  return { rows: isWholeColumns(area) ? 0 : rowCount(area), columns: isWholeRows(area) ? 0 : columnCount(area) };
}

function writtenCells(sheet: SheetModel): Map<string, Partial<Cell>> {
  const cells = new Map<string, Partial<Cell>>();
  for (const [row, column, format] of sheet.formats.within(wholeSheet)) {
    if (!format.isDefault) cells.set(`${row},${column}`, { value: null, style: styleOf(format) });
  }
  for (const [row, column, content] of sheet.contents.within(wholeSheet)) {
    const style = styleOf(sheet.formatAt(row, column));
    cells.set(`${row},${column}`, { style, ...writtenContent(content) });
  }
  return cells;
}

function writtenContent({ kind, value, formula }: CellContent): Partial<Cell> {
  if (formula !== null) return { formula: formula.slice(1), ...(value === null ? {} : { formulaResult: value }) };
  return kind === "error" ? { type: "error", value } : { value };
}

function styleOf(format: CellFormat): NonNullable<Cell["style"]> {
  const fill = format.get("fillColor");
  const fontName = format.get("fontName");
  return {
    numFmt: format.numberFormat,
    font: {
      name: typeof fontName === "string" ? fontName : "Calibri",
      size: Number(format.get("fontSize")),
      bold: format.get("bold") === true,
      italic: format.get("italic") === true,
      ...colourOf("color", format.get("fontColor")),
    },
    alignment: { wrapText: format.get("wrapText") === true, ...horizontal(format.get("horizontalAlignment")) },
    ...(typeof fill === "string" && fill !== ""
      ? { fill: { type: "pattern", pattern: "solid", fgColor: { rgb: fill.slice(1) } } }
      : {}),
  };
}

function horizontal(alignment: unknown): { readonly horizontal?: "left" | "center" | "right" } {
  if (alignment === "Left") return { horizontal: "left" };
  if (alignment === "Center") return { horizontal: "center" };
  return alignment === "Right" ? { horizontal: "right" } : {};
}

function colourOf<Key extends string>(key: Key, colour: unknown): Partial<Record<Key, { rgb: string }>> {
  if (typeof colour !== "string" || colour === "") return {};
  const result: Partial<Record<Key, { rgb: string }>> = {};
  result[key] = { rgb: colour.slice(1) };
  return result;
}
