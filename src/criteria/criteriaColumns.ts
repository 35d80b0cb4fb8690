import type { Translate } from "../locales/translator";
import type { CriteriaColumn } from "./staffLayout";
import type { Words } from "./words";

type BandNumber = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8;

/** The pair of columns of one band. */
export interface BandColumns {
  readonly number: BandNumber;
  readonly from: CriteriaColumn;
  readonly points: CriteriaColumn;
}

export const bandColumns: readonly [BandColumns, ...BandColumns[]] = [
  bandPair(1),
  bandPair(2),
  bandPair(3),
  bandPair(4),
  bandPair(5),
  bandPair(6),
  bandPair(7),
  bandPair(8),
];

function bandPair(number: BandNumber): BandColumns {
  return { number, from: `bandFrom${number}`, points: `bandPoints${number}` };
}

/** In the order in which the sheet is written; it is read in any order. */
export const criteriaColumns: readonly CriteriaColumn[] = [
  "code",
  "block",
  "nameRu",
  "nameKk",
  "nameEn",
  "unit",
  "method",
  "points",
  ...bandColumns.flatMap(({ from, points }) => [from, points]),
  "base",
  "betterIs",
  "cap",
  "floor",
  "weight",
  "counted",
  "headers",
  "note",
];

/** Columns without which nothing can be scored; any other that is missing is read as blank. */
export const requiredCriteriaColumns: readonly CriteriaColumn[] = ["code", "block", "nameRu", "method", "points"];

export const criteriaColumnWords: Words<CriteriaColumn> = { values: criteriaColumns, text: criteriaHeading };

/** A column that stands once. */
export type PlainColumn = Exclude<CriteriaColumn, `band${string}`>;

function criteriaHeading(t: Translate, column: CriteriaColumn): string {
  if (isPlainColumn(column)) return t(`criteria.column.${column}`);
  const number = column.slice(-1);
  return t(column.startsWith("bandFrom") ? "criteria.column.bandFrom" : "criteria.column.bandPoints", { number });
}

export function isPlainColumn(column: CriteriaColumn): column is PlainColumn {
  return !column.startsWith("band");
}
