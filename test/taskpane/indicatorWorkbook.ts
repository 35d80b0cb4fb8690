import type { CellValue, GridCell, WorkbookGrid } from "../../src/workbook/grid";

function gridCell(value: CellValue): GridCell {
  const kind = value === null ? "empty" : typeof value === "number" ? "number" : "text";
  return { kind, value, formula: null, format: "General" };
}

/** A workbook with one sheet of indicators: a header of codes, an organisation a row. */
export function indicatorWorkbook(rows: readonly (readonly CellValue[])[], header = exampleHeader): WorkbookGrid {
  return {
    fileName: "регионы.xlsx",
    names: [],
    sheets: [
      {
        title: "Показатели",
        hidden: false,
        rows: [header, ...rows].map((row) => row.map(gridCell)),
        merges: [],
        hiddenRows: new Set(),
        hiddenColumns: new Set(),
        columnWidths: new Map(),
      },
    ],
  };
}

/** A3 of the sample catalogue gives 1 point each, so totals are the numbers typed; "Примечание" is no indicator. */
const exampleHeader = ["Организация", "A3", "Примечание"];

/** Four organisations, of which two share the last prize place, and a fifth cell that cannot be read. */
export const exampleRows: readonly (readonly CellValue[])[] = [
  ["Астана", 900, null],
  ["Кызылорда", 700, null],
  ["Жамбыл", 500, null],
  ["Актобе", 500, null],
  ["Павлодар", "более 100", null],
];
