import type { Language } from "../locales/language";
import { cellAt, emptyCell, type GridCell, type SheetGrid } from "../workbook/grid";
import { shownText } from "./shownText";
import { isBlank, type Field } from "./field";
import type { CellPosition } from "../workbook/cellAddress";
import { headingWords, type Heading } from "./column";
import type { SheetLog } from "./sheetLog";
import type { Translators } from "../locales/translators";
import { languageOfWords, type Words } from "./words";

/** A table in a sheet of ours, found by its headings, whatever their order and language. */
export interface FoundTable<Key extends string> {
  readonly sheet: SheetGrid;
  readonly headingRow: number;
  /** Zero-based positions of the headings found. */
  readonly columns: ReadonlyMap<Key, number>;
  /** Cells whose heading is in a column further left already. */
  readonly repeated: readonly CellPosition[];
  readonly language: Language;
  /** The heading of a column in that language, also of one that the sheet does not have. */
  readonly heading: (key: Key) => string;
  readonly translators: Translators;
}

/** The row with the most headings, the first of several; null where no row has any. */
export function findTable<Key extends string>(
  sheet: SheetGrid,
  columns: readonly Heading<Key>[],
  translators: Translators,
): FoundTable<Key> | null {
  const headings = headingWords(columns);
  const find = headings.finder(translators);
  let best: Pick<FoundTable<Key>, "headingRow" | "columns" | "repeated"> | null = null;
  for (const [headingRow, cells] of sheet.rows.entries()) {
    const found = headingsOf(cells, headingRow, find);
    if (found.columns.size > (best?.columns.size ?? 0)) best = { headingRow, ...found };
  }
  return best === null ? null : named(sheet, best, headings, translators);
}

function named<Key extends string>(
  sheet: SheetGrid,
  found: Pick<FoundTable<Key>, "headingRow" | "columns" | "repeated">,
  headings: Words<Key>,
  translators: Translators,
): FoundTable<Key> {
  const texts = (sheet.rows[found.headingRow] ?? []).map(shownText);
  const language = languageOfWords(texts, headings, translators);
  const made = new Map(headings.values.map((key) => [key, headings.text(translators[language], key)]));
  return { sheet, ...found, language, translators, heading: (key) => made.get(key) ?? key };
}

/** The headings among the cells of a row. */
export function headingsOf<Key>(
  cells: readonly GridCell[],
  row: number,
  find: (text: string) => Key | null,
): { readonly columns: ReadonlyMap<Key, number>; readonly repeated: readonly CellPosition[] } {
  const columns = new Map<Key, number>();
  const repeated: CellPosition[] = [];
  cells.forEach((cell, column) => {
    const heading = cell.kind === "text" ? find(shownText(cell)) : null;
    if (heading === null) return;
    if (columns.has(heading)) repeated.push({ row, column });
    else columns.set(heading, column);
  });
  return { columns, repeated };
}

/**
 * Faults of the headings themselves: a heading that is twice, or is missing.
 * @returns whether all that are required are there
 */
export function checkHeadings<Key extends string>(
  table: FoundTable<Key>,
  required: readonly Key[],
  log: SheetLog,
): boolean {
  for (const at of table.repeated) {
    log.warning("staffColumnRepeated", at, { column: shownText(cellAt(table.sheet, at.row, at.column)) });
  }
  const missing = required.filter((key) => !table.columns.has(key));
  for (const key of missing) {
    log.error("staffColumnMissing", { row: table.headingRow, column: 0 }, { column: table.heading(key) });
  }
  return missing.length === 0;
}

/** The fields of one row; a column that the sheet does not have is blank. */
export type RowFields<Key extends string> = (key: Key) => Field;

export function rowFields<Key extends string>(
  { sheet, columns, heading, translators, language }: FoundTable<Key>,
  row: number,
  log: SheetLog,
): RowFields<Key> {
  return (key) => {
    const column = columns.get(key);
    return {
      cell: column === undefined ? emptyCell : cellAt(sheet, row, column),
      at: { row, column: column ?? 0 },
      heading: heading(key),
      log,
      translators,
      language,
    };
  };
}

/** Rows below the headings in which at least one of the columns holds something. */
export function filledRows<Key extends string>(
  { sheet, headingRow, columns }: FoundTable<Key>,
  counting: (key: Key) => boolean = () => true,
): readonly number[] {
  const positions = Array.from(columns, ([key, column]) => (counting(key) ? [column] : [])).flat();
  const below = Array.from(sheet.rows.keys()).slice(headingRow + 1);
  return below.filter((row) => positions.some((column) => !isBlank(cellAt(sheet, row, column))));
}
