import type { Language } from "../locales/language";
import type { TextKey, Translate } from "../locales/translator";
import type { CellArea } from "../workbook/grid";
import { planCell, type PlanCell, type SheetInputRule } from "../workbook/sheetPlan";
import type { Field, FieldReading } from "./field";
import type { Input, TypedRule } from "./input";
import { recordOf } from "./recordOf";
import { wordsOf, type Words } from "./words";

/** What a column is found by. */
export interface Heading<Key extends string> {
  readonly key: Key;
  readonly heading: (t: Translate) => string;
}

/** A column of a sheet of ours, described once: its heading, width and drop-down, how it is written and read back. */
export interface Column<Key extends string, Row, Value = unknown> extends Heading<Key> {
  /** Least width in characters. */
  readonly width: number;
  readonly rule: (t: Translate) => TypedRule | null;
  /** The cell of a row, or of an empty row that is ready for one. */
  readonly cell: (row: Row | null, t: Translate, language: Language) => PlanCell;
  readonly read: (fields: (key: Key) => Field) => FieldReading<Value>;
}

interface ColumnParts<Key extends string, Row, Value> extends Heading<Key> {
  readonly width: number;
  readonly input: Input<Value>;
  /** null leaves the cell blank. */
  readonly value: (row: Row, language: Language) => Value | null;
}

export function column<Key extends string, Row, Value>({
  key,
  heading,
  width,
  input,
  value,
}: ColumnParts<Key, Row, Value>): Column<Key, Row, Value> {
  return {
    key,
    heading,
    width,
    rule: input.rule,
    cell: (row, t, language) => {
      const known = row === null ? null : value(row, language);
      return planCell(known === null ? null : input.write(known, t), input.style, input.format);
    },
    read: (fields) => input.read(fields(key)),
  };
}

/** Makes the columns of a sheet whose headings are texts by the column's key. */
export function columnsOf<Keys extends string, Row>(headingOf: (key: Keys) => TextKey) {
  return <Key extends Keys, Value>(
    key: Key,
    width: number,
    input: Input<Value>,
    value: ColumnParts<Key, Row, Value>["value"],
  ): Column<Key, Row, Value> => column({ key, heading: (t) => t(headingOf(key)), width, input, value });
}

/** Headings as words: by them a table is found, whatever the order of its columns and its language. */
export function headingWords<Key extends string>(columns: readonly Heading<Key>[]): Words<Key> {
  const headings = new Map(columns.map(({ key, heading }) => [key, heading]));
  return wordsOf([...headings.keys()], (t, key) => headings.get(key)?.(t) ?? key);
}

/** A position for each column. */
export function columnPositions<Key extends string>(
  columns: readonly Heading<Key>[],
  positionOf: (key: Key, index: number) => number,
): Readonly<Record<Key, number>> {
  return recordOf(
    columns.map(({ key }) => key),
    positionOf,
  );
}

/** The rules of the columns over rows (zero-based, both ends included). */
export function columnRules<Key extends string, Row>(
  columns: readonly Column<Key, Row>[],
  rows: Pick<CellArea, "top" | "bottom">,
  t: Translate,
): readonly SheetInputRule[] {
  return columns.flatMap(({ rule }, index) => areaRule({ ...rows, left: index, right: index }, rule(t)));
}

export function areaRule(area: CellArea, typed: TypedRule | null): readonly SheetInputRule[] {
  return typed === null ? [] : [{ area, ...typed }];
}
