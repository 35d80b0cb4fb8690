import { labelText, statesPeriod } from "../header/headerBlock";
import { noPart, type Part, partOf, titlePart } from "../header/partWords";
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
  /** "Показатели за 2024 год", "За прошлый год": not of the edition's year. */
  readonly isOfOtherYear: boolean;
  /** A line of its own states the period, whatever titles say. */
  readonly isStated: boolean;
}

const longestTitle = 1000;

/**
 * @param rows number of rows that are above the heads of the upright sheet
 * @param last of the table's rows, among which the period may be stated
 */
export function titleCells(sheet: SheetView, rows: number, last: number, year: number): readonly TitleCell[] {
  return sheet.rows
    .slice(0, last + 1)
    .flatMap((_, row) => (row < rows || statesPeriod(sheet, row) ? titlesOfRow(sheet, row, year) : []));
}

export function titlesOfRow(sheet: SheetView, row: number, year: number): readonly TitleCell[] {
  const isStated = statesPeriod(sheet, row);
  return (sheet.rows[row] ?? []).flatMap((cell, column) => {
    const written = labelText(cell);
    const years = yearsIn(comparisonKey(written.slice(0, longestTitle)));
    const kinds = saidOfAll(written, year);
    const isAside = kinds.has("plan") || kinds.has("period");
    const saysOther = kinds.has("previousYear") || kinds.has("otherYear") || (years.length > 0 && isFormTitle(written));
    const isOfOtherYear = !years.includes(year) && saysOther;
    const isSaid = years.length > 0 || isAside || isOfOtherYear;
    return isSaid ? [{ cell: cellIn(sheet, row, column), written, years, isAside, isOfOtherYear, isStated }] : [];
  });
}

/** What a title, and no letterhead or name, says of all below it. */
function saidOfAll(text: string, year: number): Part["kinds"] {
  if (text === "" || (partOf(text, year) === null && !isFormTitle(text))) return noPart.kinds;
  return titlePart(text, year).kinds;
}
