import type { CriteriaColumn } from "./staffLayout";

/** What a number of the staff sheets may be, both ends included. */
export interface NumberRange {
  readonly min: number;
  readonly max: number;
  readonly whole: boolean;
}

const wholeRange = (min: number, max: number): NumberRange => ({ min, max, whole: true });
const range = (min: number, max: number): NumberRange => ({ min, max, whole: false });

/** Tenge: more than any union's budget. */
const amount = range(0, 1e12);

/** Far beyond what any regulation says, and near enough that a total stays a number of which a spreadsheet keeps every digit. */
export const settingRanges = {
  year: wholeRange(1900, 2999),
  decimals: wholeRange(0, 4),
  prizes: wholeRange(0, 100),
  encouragementCount: wholeRange(0, 1000),
  encouragementShare: range(0, 100),
  encouragementAmount: amount,
  prizeAmount: amount,
} as const;

const points = range(-1e9, 1e9);

/** null: the column holds no number. */
export function criteriaRange(column: CriteriaColumn): NumberRange | null {
  if (column.startsWith("bandFrom")) return range(-1e15, 1e15);
  if (column.startsWith("bandPoints") || column === "points") return points;
  if (column === "cap" || column === "floor") return range(-1e12, 1e12);
  return column === "weight" ? range(0, 1000) : null;
}

export function isInRange(value: number, { min, max, whole }: NumberRange): boolean {
  return value >= min && value <= max && (!whole || Number.isInteger(value));
}
