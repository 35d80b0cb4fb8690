import type { IssueCode } from "../issues/issue";
import type { GridCell } from "../workbook/grid";
import { isDateFormat } from "../workbook/numberFormat";
import { isInRange, type NumberRange } from "./numberRanges";
import { decimalOf, isPercentFormat, shownText } from "./shownText";
import type { CellPlace, StaffLog } from "./staffLog";
import { typedNumber } from "./typedNumber";
import type { FindWord } from "./words";

/** One cell that staff fill in, with the heading or label under which messages name it. */
export interface StaffField {
  readonly cell: GridCell;
  readonly place: CellPlace;
  readonly heading: string;
  readonly log: StaffLog;
}

/** faulty: something stands there that is not used; the log says why. */
export type FieldReading<Value> =
  { readonly state: "blank" } | { readonly state: "faulty" } | { readonly state: "read"; readonly value: Value };

const blank = { state: "blank" } as const;
const faulty = { state: "faulty" } as const;

function read<Value>(value: Value): FieldReading<Value> {
  return { state: "read", value };
}

export function valueOr<Value, Other>(reading: FieldReading<Value>, other: Other): Value | Other {
  return reading.state === "read" ? reading.value : other;
}

/** true for a cell that shows nothing, unless it is a formula whose value was not stored. */
export function isBlank(cell: GridCell): boolean {
  return cell.kind === "empty" ? cell.formula === null : shownText(cell) === "";
}

/** The text that the cell shows. */
export function readText({ cell, place, heading, log }: StaffField): FieldReading<string> {
  if (cell.kind === "error") {
    log.error("staffCellError", place, { column: heading, text: shownText(cell) });
    return faulty;
  }
  if (cell.kind === "empty" && cell.formula !== null) {
    log.error("staffFormulaWithoutValue", place, { column: heading });
    return faulty;
  }
  const text = shownText(cell);
  return text === "" ? blank : read(text);
}

/**
 * What a cell with a percent format means. reject: 91 % is not 91, and the formulas of the result sheets would take
 * 0.91. share: a percentage, 91. factor: the stored number, 0.91.
 */
export type PercentMeaning = "reject" | "share" | "factor";

export function readNumber(
  field: StaffField,
  range: NumberRange | null,
  percent: PercentMeaning = "reject",
): FieldReading<number> {
  const number = readAnyNumber(field, percent);
  if (number.state !== "read" || range === null || isInRange(number.value, range)) return number;
  const { min, max } = range;
  const params = { column: field.heading, value: number.value, min, max };
  field.log.error(range.whole ? "staffWholeRange" : "staffNumberRange", field.place, params);
  return faulty;
}

/** Also one that no field should hold. */
export function readAnyNumber(field: StaffField, percent: PercentMeaning): FieldReading<number> {
  const text = readText(field);
  if (text.state !== "read") return text;
  const { cell, place, heading, log } = field;
  if (typeof cell.value !== "number") return numberAsText(field, text.value);
  if (isDateFormat(cell.format)) {
    log.error("staffNumberIsDate", place, { column: heading, text: text.value });
    return faulty;
  }
  if (!isPercentFormat(cell.format) || percent === "factor") return read(decimalOf(cell.value));
  if (percent === "share") return read(decimalOf(cell.value * 100));
  log.error("staffNumberIsPercent", place, { column: heading, text: text.value });
  return faulty;
}

function numberAsText({ place, heading, log }: StaffField, text: string): FieldReading<number> {
  const value = typedNumber(text);
  if (value === null || value === "ambiguous") {
    log.error(value === null ? "staffNotNumber" : "staffNumberAmbiguous", place, { column: heading, text });
    return faulty;
  }
  log.warning("staffNumberAsText", place, { column: heading, text, value });
  return read(value);
}

/** @param unknown code of the issue for another word; it gets the word as `text` and the words allowed as `allowed` */
export function readWord<Value>(
  field: StaffField,
  find: FindWord<Value>,
  unknown: IssueCode,
  params: Readonly<Record<string, string | number>>,
): FieldReading<Value> {
  const text = readText(field);
  if (text.state !== "read") return text;
  const value = find(text.value);
  if (value !== null) return read(value);
  field.log.error(unknown, field.place, { ...params, text: text.value });
  return faulty;
}

export function readYesNo(field: StaffField, find: FindWord<"yes" | "no">): FieldReading<boolean> {
  const answer = readWord(field, find, "staffNotYesNo", { column: field.heading });
  return answer.state === "read" ? read(answer.value === "yes") : answer;
}
