import { labelText } from "../header/headerBlock";
import { yearsIn } from "../header/year";
import { type SheetView, cellIn } from "../sheet/sheetView";
import { comparisonKey } from "../../tables/text/comparisonKey";

/** A text above the table that names a year. */
export interface TitleCell {
  readonly cell: string;
  readonly written: string;
  readonly years: readonly number[];
}

const longestTitle = 1000;

/** @param rows number of rows that are above the heads of the upright sheet */
export function titleCells(sheet: SheetView, rows: number): readonly TitleCell[] {
  const titles: TitleCell[] = [];
  for (let row = 0; row < rows; row++) {
    (sheet.rows[row] ?? []).forEach((cell, column) => {
      const written = labelText(cell);
      const years = yearsIn(comparisonKey(written.slice(0, longestTitle)));
      if (years.length > 0) titles.push({ cell: cellIn(sheet, row, column), written, years });
    });
  }
  return titles;
}
