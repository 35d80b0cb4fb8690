import type { Language } from "../locales/language";
import { cellAt, emptyCell, type GridCell, type SheetGrid } from "../workbook/grid";
import { shownText } from "./shownText";
import { isBlank, type Field } from "./field";
import type { CellPosition } from "../workbook/cellAddress";
import type { Heading } from "./column";
import { headingFinders } from "./headingFinders";
import type { SheetLog } from "./sheetLog";
import type { Translators } from "../locales/translators";
import type { FindNear } from "./nearHeadings";
import { languageOfWords, type Words } from "./words";

/** A table in a sheet of ours, found by its headings, whatever their order and language. */
export interface FoundTable<Key extends string> {
  readonly sheet: SheetGrid;
  readonly headingRow: number;
  /** Zero-based positions of the headings found. */
  readonly columns: ReadonlyMap<Key, number>;
  /** Cells whose heading is in a column further left already. */
  readonly repeated: readonly CellPosition[];
  /** Which of the columns have their heading written otherwise. */
  readonly near: ReadonlySet<Key>;
  /** Positions of what might be the heading of a column that was not found. */
  readonly unsure: ReadonlyMap<Key, readonly number[]>;
  readonly language: Language;
  /** Of the columns as the sheet is written. */
  readonly order: readonly Key[];
  /** The heading of a column in that language, also of one that the sheet does not have. */
  readonly heading: (key: Key) => string;
  readonly translators: Translators;
}

/** Rows from the top in which headings may be written otherwise. */
const mostRowsAbove = 60;
/** A row none of whose headings is written as ours must have so many. */
const leastNear = 3;

type FoundHeadings<Key extends string> = Pick<FoundTable<Key>, "columns" | "repeated" | "near" | "unsure">;

/** The row with the most headings, the first of several; null where no row has any. One that is written as ours counts twice. */
export function findTable<Key extends string>(
  sheet: SheetGrid,
  columns: readonly Heading<Key>[],
  translators: Translators,
): FoundTable<Key> | null {
  const { headings, find, findNear } = headingFinders(columns, translators);
  let best: (FoundHeadings<Key> & { readonly headingRow: number }) | null = null;
  let most = 0;
  for (const [headingRow, cells] of sheet.rows.entries()) {
    const found = headingsOf(cells, headingRow, find, headingRow < mostRowsAbove ? findNear : null, headings.values);
    const exact = found.columns.size - found.near.size;
    const count = exact + found.columns.size;
    if (count <= most || (exact === 0 && found.near.size < leastNear)) continue;
    most = count;
    best = { headingRow, ...found };
  }
  return best === null ? null : named(sheet, best, headings, translators);
}

function named<Key extends string>(
  sheet: SheetGrid,
  found: FoundHeadings<Key> & { readonly headingRow: number },
  headings: Words<Key>,
  translators: Translators,
): FoundTable<Key> {
  const texts = (sheet.rows[found.headingRow] ?? []).map(shownText);
  const language = languageOfWords(texts, headings, translators);
  const made = new Map(headings.values.map((key) => [key, headings.text(translators[language], key)]));
  return { sheet, ...found, language, order: headings.values, translators, heading: (key) => made.get(key) ?? key };
}

/** The headings among the cells of a row; by likeness only for those that no cell has as we write them. */
export function headingsOf<Key extends string>(
  cells: readonly GridCell[],
  row: number,
  find: (text: string) => Key | null,
  findNear: FindNear<Key> | null,
  keys: readonly Key[],
): FoundHeadings<Key> {
  const columns = new Map<Key, number>();
  const repeated: CellPosition[] = [];
  const others = cells.map((cell, column): string | null => {
    if (cell.kind !== "text") return null;
    const text = shownText(cell);
    const heading = find(text);
    if (heading === null) return text;
    if (columns.has(heading)) repeated.push({ row, column });
    else columns.set(heading, column);
    return null;
  });
  const free = new Set(keys.filter((key) => !columns.has(key)));
  const near = findNear === null ? null : findNear(others, free);
  for (const [key, column] of near?.columns ?? []) columns.set(key, column);
  return { columns, repeated, near: new Set(near?.columns.keys()), unsure: near?.unsure ?? new Map() };
}

/**
 * Faults of the headings themselves: a heading that is twice, is missing, or is written so that it might be another.
 * @returns whether all that are required are there
 */
export function checkHeadings<Key extends string>(
  table: FoundTable<Key>,
  required: readonly Key[],
  log: SheetLog,
): boolean {
  const { sheet, headingRow: row, columns } = table;
  const textAt = (column: number): string => shownText(cellAt(sheet, row, column));
  for (const at of table.repeated) log.warning("staffColumnRepeated", at, { column: textAt(at.column) });
  for (const key of table.near) {
    const column = columns.get(key) ?? 0;
    log.info("staffColumnByLikeness", { row, column }, { text: textAt(column), column: table.heading(key) });
  }
  const missing = required.filter((key) => !columns.has(key));
  const asked = new Set<number>();
  for (const key of missing) {
    const column = likelyColumn(table, key);
    const params = { column: table.heading(key), text: column === null ? "" : textAt(column) };
    if (column !== null) asked.add(column);
    log.error(column === null ? "staffColumnMissing" : "staffColumnUnlike", { row, column: column ?? 0 }, params);
  }
  for (const [key, [column, ...others]] of table.unsure) {
    if (column === undefined || others.length > 0 || required.includes(key) || asked.has(column)) continue;
    asked.add(column);
    log.warning("staffColumnUnsure", { row, column }, { column: table.heading(key), text: textAt(column) });
  }
  return missing.length === 0;
}

/** Where the heading of a missing column probably stands: what is like it, or else what stands behind the column before it. */
function likelyColumn<Key extends string>(
  { sheet, headingRow, columns, unsure, order }: FoundTable<Key>,
  key: Key,
): number | null {
  const [like] = unsure.get(key) ?? [];
  if (like !== undefined) return like;
  const before = order[order.indexOf(key) - 1];
  const column = before === undefined ? 0 : (columns.get(before) ?? Infinity) + 1;
  const isFree = ![...columns.values()].includes(column) && cellAt(sheet, headingRow, column).kind === "text";
  return isFree ? column : null;
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
