import type { CriteriaColumn } from "../criteria/criteriaColumns";
import type { CriteriaLayout } from "../criteria/staffLayout";
import { areaAddress } from "../workbook/cellAddress";
import type { CellValue } from "../workbook/grid";
import { isBlank, valueAt, type SheetValues } from "./staffValues";

/**
 * Rows of the criteria sheet that hold a criterion (zero-based), in the edition's order: a row with a code is one, since a
 * faulty row stops the evaluation.
 */
export function criteriaRows(layout: CriteriaLayout, values: SheetValues): readonly number[] {
  const rows: number[] = [];
  for (let row = layout.firstRow; row <= layout.lastRow; row++) {
    const code = valueAt(values, row, layout.columns.code);
    if (!isBlank(code) && String(code).trim() !== "") rows.push(row);
  }
  return rows;
}

/** The column of a parameter over all rows of the criteria sheet, for INDEX and MATCH. */
export function criteriaColumnReference(layout: CriteriaLayout, column: CriteriaColumn): string {
  const index = layout.columns[column];
  const area = { top: layout.firstRow, left: index, bottom: layout.lastRow, right: index };
  return `{criteria}!${areaAddress(area, "$")}`;
}

/** What MATCH finds for a code: the number of the first row with it, from 1; null stands for #N/A. */
export function matchedRow(layout: CriteriaLayout, values: SheetValues, code: CellValue): number | null {
  for (let row = layout.firstRow; row <= layout.lastRow; row++) {
    if (isEqualForMatch(valueAt(values, row, layout.columns.code), code)) return row - layout.firstRow + 1;
  }
  return null;
}

/** MATCH compares texts without case, and a text never equals a number. */
function isEqualForMatch(one: CellValue, other: CellValue): boolean {
  if (typeof one === "string" && typeof other === "string") return one.toLowerCase() === other.toLowerCase();
  return one !== null && one === other;
}
