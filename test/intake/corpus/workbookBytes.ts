/** Writes the workbooks of the corpus as Excel would store them: our reader's opposite, and no library of ours. */
import type { CorpusFile } from "./corpusCase";
import { areaAddress, cellAddress } from "../../../src/workbook/cellAddress";
import type { GridCell, SheetGrid } from "../../../src/workbook/grid";
import { foreignFile } from "../../workbook/xlsx/foreignFile";

/** Bytes of an .xlsx with merged areas, hidden rows, columns and sheets, number formats, errors and formulas. */
export async function workbookBytes({ sheets, chartSheets = [] }: CorpusFile): Promise<Uint8Array> {
  const formats = new Map<string, number>([["General", 0]]);
  const entries = sheets.map((grid) => [escaped(grid.title), sheetXml(grid, formats)] as const);
  const charts = chartSheets.map((title) => [escaped(title), ""] as const);
  const hidden = sheets.filter((grid) => grid.hidden).map((grid) => [escaped(grid.title), 'state="hidden"'] as const);
  return foreignFile({
    sheets: Object.fromEntries([...entries, ...charts]),
    entries: Object.fromEntries(hidden),
    chartSheets: chartSheets.map(escaped),
    moreParts: { "xl/styles.xml": stylesXml(Array.from(formats.keys()).slice(1)) },
  });
}

function sheetXml(grid: SheetGrid, formats: Map<string, number>): string {
  const columns = Array.from(grid.hiddenColumns)
    .sort((one, other) => one - other)
    .map((column) => `<col min="${column + 1}" max="${column + 1}" width="9" hidden="1" customWidth="1"/>`);
  const rows = grid.rows.map((cells, row) => {
    const hidden = grid.hiddenRows.has(row) ? ' hidden="1"' : "";
    return `<row r="${row + 1}"${hidden}>${cells.map((cell, column) => cellXml(cell, cellAddress(row, column), formats)).join("")}</row>`;
  });
  const merges = grid.merges.map((area) => `<mergeCell ref="${areaAddress(area)}"/>`);
  return [
    columns.length > 0 ? `<cols>${columns.join("")}</cols>` : "",
    `<sheetData>${rows.join("")}</sheetData>`,
    merges.length > 0 ? `<mergeCells count="${merges.length}">${merges.join("")}</mergeCells>` : "",
  ].join("");
}

function cellXml({ kind, value, formula, format }: GridCell, address: string, formats: Map<string, number>): string {
  if (kind === "empty" && formula === null) return "";
  const style = formats.get(format) ?? formats.size;
  formats.set(format, style);
  const attributes = `r="${address}"${style === 0 ? "" : ` s="${style}"`}`;
  const calculated = formula === null ? "" : `<f>${escaped(formula.slice(1))}</f>`;
  switch (kind) {
    case "empty":
      return `<c ${attributes}>${calculated}</c>`;
    case "number":
      return `<c ${attributes}>${calculated}<v>${String(value)}</v></c>`;
    case "boolean":
      return `<c ${attributes} t="b">${calculated}<v>${value === true ? 1 : 0}</v></c>`;
    case "error":
      return `<c ${attributes} t="e">${calculated}<v>${escaped(String(value))}</v></c>`;
    case "text": {
      const text = escaped(String(value));
      return formula === null
        ? `<c ${attributes} t="inlineStr"><is><t xml:space="preserve">${text}</t></is></c>`
        : `<c ${attributes} t="str">${calculated}<v>${text}</v></c>`;
    }
    default:
      return kind satisfies never;
  }
}

function escaped(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;")
    .replaceAll("\r", "&#13;");
}

/** The parts that Excel insists on, one font, and a cell format for each number format. */
function stylesXml(formats: readonly string[]): string {
  const codes = formats.map((code, index) => `<numFmt numFmtId="${200 + index}" formatCode="${escaped(code)}"/>`);
  const cells = formats.map((_, index) => `<xf numFmtId="${200 + index}" xfId="0" applyNumberFormat="1"/>`);
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
    '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">',
    codes.length > 0 ? `<numFmts count="${codes.length}">${codes.join("")}</numFmts>` : "",
    '<fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts>',
    '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>',
    '<borders count="1"><border/></borders>',
    '<cellStyleXfs count="1"><xf/></cellStyleXfs>',
    `<cellXfs count="${cells.length + 1}"><xf xfId="0"/>${cells.join("")}</cellXfs>`,
    "</styleSheet>",
  ].join("");
}
