import { writeXlsx } from "../../src/workbook/xlsx/writeXlsx";
import type { SheetPlan } from "../../src/workbook/sheetPlan";

export type InputCell = string | number | null;

/** An .xlsx with plain sheets of typed cells, as a region would send it. */
export function inputWorkbook(
  sheets: Readonly<Record<string, readonly (readonly InputCell[])[]>>,
): Promise<Uint8Array> {
  return writeXlsx({
    sheets: Object.entries(sheets).map(([title, rows]) => plainSheet(title, rows)),
    existing: [],
    active: "indicators",
  });
}

/** Three criteria of the default catalogue with hand-checked points: A3 × 1, B2 × 2, A4 × 50. */
export const smallHeader: readonly InputCell[] = ["Организация", "A3", "B2", "A4"];

function plainSheet(title: string, rows: readonly (readonly InputCell[])[]): SheetPlan {
  return {
    role: "indicators",
    title,
    rows: rows.map((row) =>
      row.map((value) => (value === null ? null : { value, formula: null, style: "plain", format: null })),
    ),
    columnWidths: [],
    rowHeights: new Map(),
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    merges: [],
    frozenRows: 0,
    frozenColumns: 0,
    print: null,
    inputRules: [],
    charts: [],
    names: [],
    hidden: false,
  };
}
