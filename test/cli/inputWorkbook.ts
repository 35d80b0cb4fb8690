import { writeXlsx } from "../../src/workbook/xlsx/writeXlsx";
import { plainSheet } from "../../src/workbook/plainSheet";
import type { SheetPlan } from "../../src/workbook/sheetPlan";

export type InputCell = string | number | null;

/** An .xlsx with plain sheets of typed cells, as a region would send it. */
export function inputWorkbook(
  sheets: Readonly<Record<string, readonly (readonly InputCell[])[]>>,
): Promise<Uint8Array> {
  return writeXlsx({
    sheets: Object.entries(sheets).map(([title, rows]) => typedSheet(title, rows)),
    existing: [],
    active: "indicators",
  });
}

/** Three criteria of the default catalogue with hand-checked points: A3 × 1, B2 × 2, A4 × 50. */
export const smallHeader: readonly InputCell[] = ["Организация", "A3", "B2", "A4"];

export function typedSheet(title: string, rows: readonly (readonly InputCell[])[]): SheetPlan {
  return plainSheet(
    "indicators",
    title,
    rows.map((row) =>
      row.map((value) => (value === null ? null : { value, formula: null, style: "plain", format: null })),
    ),
  );
}
