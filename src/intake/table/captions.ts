import { cellAt } from "../../workbook/grid";
import type { RowsTable } from "./locatedTable";
import { isFilled } from "./rowKind";
import { type TitleCell, titlesOfRow } from "./titleCells";

/** What headings between the rows of a table say of the rows below them. */
export interface Captions {
  /** By the row of the heading. */
  readonly headings: ReadonlyMap<number, TitleCell>;
  /** The heading that sets a row aside: of another year, a plan, a quarter; by row, for rows with figures alone. */
  readonly aside: ReadonlyMap<number, TitleCell>;
  /** What is said of the rows that are left. */
  readonly titles: readonly TitleCell[];
}

/**
 * "За 2024 год", "План на 2026 год" alone in a row set aside the rows below, up to the heading of the edition's year; a title above
 * the table does where such a heading follows. Where nothing would be left they are titles of the whole.
 * @param above titles over the table
 */
export function findCaptions(table: RowsTable, above: readonly TitleCell[], year: number): Captions {
  const { sheet, end } = table;
  const columns = Array.from(table.indicatorColumns.values());
  const headings = new Map<number, TitleCell>();
  const isFull = (row: number) => columns.some((column) => isFilled(cellAt(sheet, row, column)));
  let last = sheet.rows.length - 1;
  while (last > end.row && !isFull(last)) last--;
  for (let row = end.row + 1; row < last; row++) {
    const [only, ...others] = (sheet.rows[row] ?? []).filter(isFilled);
    if (only?.kind !== "text" || others.length > 0) continue;
    const [said] = titlesOfRow(sheet, row, year);
    if (said !== undefined && (setsAside(said) || said.years.includes(year))) headings.set(row, said);
  }
  const none = { headings, aside: new Map<number, TitleCell>(), titles: above };
  if (headings.size === 0) return none;
  const isOfYear = (title: TitleCell): boolean => title.years.includes(year) && !setsAside(title);
  const own = Array.from(headings.values()).find(isOfYear);
  let over = own === undefined || above.some(isOfYear) ? undefined : above.find(setsAside);
  const isAsideAbove = over !== undefined;
  const aside = new Map<number, TitleCell>();
  let isLeft = false;
  for (let row = end.row + 1; row <= last; row++) {
    const heading = headings.get(row);
    if (heading !== undefined) over = setsAside(heading) ? heading : undefined;
    else if (isFull(row)) {
      if (over === undefined) isLeft = true;
      else aside.set(row, over);
    }
  }
  if (!isLeft) return { ...none, titles: [...above, ...Array.from(headings.values()).slice(0, 1)] };
  return { headings, aside, titles: isAsideAbove && own !== undefined ? [own] : above };
}

function setsAside({ isAside, isOfOtherYear }: TitleCell): boolean {
  return isAside || isOfOtherYear;
}
