import { labelText } from "../header/headerBlock";
import { partOf, titlePart } from "../header/partWords";
import { yearsIn } from "../header/year";
import { isFormTitle } from "../organisation/titleLines";
import { type SheetView, cellIn } from "../sheet/sheetView";
import { comparisonKey } from "../../tables/text/comparisonKey";

/** A text above the table that names a year, or says that what is below is not the whole of one. */
export interface TitleCell {
  readonly cell: string;
  readonly written: string;
  readonly years: readonly number[];
  readonly isAside: boolean;
}

const longestTitle = 1000;

/** @param rows number of rows that are above the heads of the upright sheet */
export function titleCells(sheet: SheetView, rows: number, year: number): readonly TitleCell[] {
  const titles: TitleCell[] = [];
  for (let row = 0; row < rows; row++) {
    (sheet.rows[row] ?? []).forEach((cell, column) => {
      const written = labelText(cell);
      const years = yearsIn(comparisonKey(written.slice(0, longestTitle)));
      const isAside = saysAside(written, year);
      if (years.length > 0 || isAside) titles.push({ cell: cellIn(sheet, row, column), written, years, isAside });
    });
  }
  return titles;
}

/** A plan or a part of the year; a year alone is told by itself. */
function saysAside(text: string, year: number): boolean {
  if (text === "" || (partOf(text, year) === null && !isFormTitle(text))) return false;
  const { kinds } = titlePart(text, year);
  return kinds.has("plan") || kinds.has("period");
}
