import { constant } from "../excel-host/enteredValue";
import type { SheetModel } from "../excel-host";
import type { CellValue } from "../../src/workbook/grid";

/** Writes constants and formulas as a user would have left them. */
export function typeCells(sheet: SheetModel, top: number, left: number, rows: readonly (readonly CellValue[])[]): void {
  rows.forEach((row, index) => {
    row.forEach((value, column) => {
      if (value === null) return;
      const text = typeof value === "string" ? value : null;
      const content =
        text?.startsWith("=") === true
          ? { ...constant("number", 0), formula: text }
          : constant(typeof value === "number" ? "number" : typeof value === "boolean" ? "boolean" : "text", value);
      sheet.contents.set(top + index, left + column, content);
    });
  });
}
