import { plainSheetGrid } from "../../workbook/plainSheetGrid";
import type { CellArea, CellNaming, GridCell, NamedArea, SheetGrid, WorkbookGrid } from "../../workbook/grid";
import { emptyCell } from "../../workbook/grid";
import { fields, indexOf, listOf, textOf, UnexpectedJson } from "./jsonParts";

/** A cell as JSON: null is empty, a bare number or text has the General format, else kind, value, format, formula. */
type CellJson = null | number | string | readonly [string, string | number | boolean | null, string, string | null];

/** The sheets of a workbook as text, to be read back by `gridFromText`. */
export function gridText(workbook: WorkbookGrid): string {
  return JSON.stringify({
    fileName: workbook.fileName,
    names: workbook.names,
    sheets: workbook.sheets.map(({ title, hidden, merges, rows, naming }) => ({
      title,
      hidden,
      merges,
      naming,
      rows: rows.map((row) => row.map(cellJson)),
    })),
  });
}

function cellJson({ kind, value, formula, format }: GridCell): CellJson {
  if (formula === null && format === "General") {
    if (kind === "empty") return null;
    if (kind === "number" && typeof value === "number") return value;
    if (kind === "text" && typeof value === "string") return value;
  }
  return [kind, value, format, formula];
}

/** The sheets that `gridText` wrote; null where the text is anything else (somebody has edited it). */
export function gridFromText(text: string): WorkbookGrid | null {
  try {
    return workbookFrom(JSON.parse(text));
  } catch {
    return null;
  }
}

function workbookFrom(json: unknown): WorkbookGrid {
  const { fileName, names, sheets } = fields(json, ["fileName", "names", "sheets"]);
  return { fileName: textOf(fileName), names: listOf(names).map(nameFrom), sheets: listOf(sheets).map(sheetFrom) };
}

function sheetFrom(json: unknown): SheetGrid {
  const { title, hidden, merges, rows, naming } = fields(json, ["title", "hidden", "merges", "rows", "naming"]);
  const cells = listOf(rows).map((row) => listOf(row).map(cellFrom));
  const grid = { ...plainSheetGrid(textOf(title), cells, listOf(merges).map(areaFrom)), hidden: hidden === true };
  return naming === undefined ? grid : { ...grid, naming: namingFrom(naming) };
}

function namingFrom(json: unknown): CellNaming {
  const { cell, paragraph, paragraphs } = fields(json, ["cell", "paragraph", "paragraphs"]);
  return { cell: textOf(cell), paragraph: textOf(paragraph), paragraphs: indexOf(paragraphs) };
}

function nameFrom(json: unknown): NamedArea {
  const { name, sheet, area } = fields(json, ["name", "sheet", "area"]);
  return { name: textOf(name), sheet: textOf(sheet), area: areaFrom(area) };
}

function areaFrom(json: unknown): CellArea {
  const { top, left, bottom, right } = fields(json, ["top", "left", "bottom", "right"]);
  return { top: indexOf(top), left: indexOf(left), bottom: indexOf(bottom), right: indexOf(right) };
}

function cellFrom(json: unknown): GridCell {
  if (json === null) return emptyCell;
  if (typeof json === "number") return { ...emptyCell, kind: "number", value: json };
  if (typeof json === "string") return { ...emptyCell, kind: "text", value: json };
  const [kind, value, format, formula] = listOf(json);
  if (kind !== "empty" && kind !== "text" && kind !== "number" && kind !== "boolean" && kind !== "error")
    throw new UnexpectedJson();
  if (value !== null && typeof value !== "string" && typeof value !== "number" && typeof value !== "boolean")
    throw new UnexpectedJson();
  return { kind, value, format: textOf(format), formula: formula === null ? null : textOf(formula) };
}
