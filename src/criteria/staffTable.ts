import type { Language } from "../locales/language";
import { cellAt, type GridCell, type SheetGrid } from "../workbook/grid";
import { shownText } from "./shownText";
import { isBlank, type StaffField } from "./staffField";
import type { CellPlace, StaffLog } from "./staffLog";
import type { Translators } from "./translators";
import { languageOfWords, wordFinder, type Words } from "./words";

/** A table in a staff sheet, found by its headings, whatever their order and language. */
export interface StaffTable<Column> {
  readonly sheet: SheetGrid;
  readonly headingRow: number;
  /** Zero-based positions of the headings found. */
  readonly columns: ReadonlyMap<Column, number>;
  /** Cells whose heading stands in a column further left already. */
  readonly repeated: readonly CellPlace[];
  /** The language of the headings. */
  readonly language: Language;
}

/** The row with the most headings, the first of several; null where no row has any. */
export function findTable<Column>(
  sheet: SheetGrid,
  headings: Words<Column>,
  translators: Translators,
): StaffTable<Column> | null {
  const find = wordFinder(headings, translators);
  let best: StaffTable<Column> | null = null;
  sheet.rows.forEach((cells, headingRow) => {
    const { columns, repeated } = headingsOf(cells, headingRow, find);
    if (columns.size <= (best?.columns.size ?? 0)) return;
    const language = languageOfWords(cells.map(shownText), headings, translators);
    best = { sheet, headingRow, columns, repeated, language };
  });
  return best;
}

function headingsOf<Column>(
  cells: readonly GridCell[],
  row: number,
  find: (text: string) => Column | null,
): { readonly columns: ReadonlyMap<Column, number>; readonly repeated: readonly CellPlace[] } {
  const columns = new Map<Column, number>();
  const repeated: CellPlace[] = [];
  cells.forEach((cell, column) => {
    const heading = cell.kind === "text" ? find(shownText(cell)) : null;
    if (heading === null) return;
    if (columns.has(heading)) repeated.push({ row, column });
    else columns.set(heading, column);
  });
  return { columns, repeated };
}

/**
 * Faults of the headings themselves: a heading that stands twice, or is missing.
 * @returns whether all that are required are there
 */
export function checkHeadings<Column>(
  table: StaffTable<Column>,
  required: readonly Column[],
  heading: (column: Column) => string,
  log: StaffLog,
): boolean {
  for (const place of table.repeated) {
    const column = shownText(cellAt(table.sheet, place.row, place.column));
    log.warning("staffColumnRepeated", place, { column });
  }
  const missing = required.filter((column) => !table.columns.has(column));
  for (const column of missing) {
    log.error("staffColumnMissing", { row: table.headingRow, column: 0 }, { column: heading(column) });
  }
  return missing.length === 0;
}

/** The fields of one row; a column that the sheet does not have is blank. */
export type RowFields<Column> = (column: Column) => StaffField;

const blankCell: GridCell = { kind: "empty", value: null, formula: null, format: "General" };

export function rowFields<Column>(
  table: StaffTable<Column>,
  row: number,
  heading: (column: Column) => string,
  log: StaffLog,
): RowFields<Column> {
  return (name) => {
    const column = table.columns.get(name);
    return {
      cell: column === undefined ? blankCell : cellAt(table.sheet, row, column),
      place: { row, column: column ?? 0 },
      heading: heading(name),
      log,
    };
  };
}

/** Rows below the headings in which at least one of the columns holds something. */
export function filledRows<Column>(
  { sheet, headingRow, columns }: StaffTable<Column>,
  counting: readonly Column[],
): readonly number[] {
  const positions = counting.flatMap((column) => columns.get(column) ?? []);
  const below = Array.from(sheet.rows.keys()).slice(headingRow + 1);
  return below.filter((row) => positions.some((column) => !isBlank(cellAt(sheet, row, column))));
}
