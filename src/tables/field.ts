import type { IssueCode } from "../issues/issue";
import type { Language } from "../locales/language";
import type { TextParams } from "../locales/textParams";
import type { Translators } from "../locales/translators";
import type { CellPosition } from "../workbook/cellAddress";
import type { GridCell } from "../workbook/grid";
import { isDateFormat } from "../workbook/numberFormat";
import { fifteenDigits } from "./decimal";
import { isPercentFormat, shownText, shownValue } from "./shownText";
import type { SheetLog } from "./sheetLog";
import { typedNumber } from "./typedNumber";
import { allowedWords, type Words } from "./words";

/** One cell that staff fill in, with the heading or label under which messages name it. */
export interface Field {
  readonly cell: GridCell;
  readonly at: CellPosition;
  readonly heading: string;
  readonly log: SheetLog;
  readonly translators: Translators;
  /** Of the sheet. */
  readonly language: Language;
  /** What messages say of the row, such as the code of its criterion. */
  readonly about?: TextParams;
}

/** faulty: something is there that is not used; the log says why. */
export type FieldReading<Value> =
  { readonly state: "blank" } | { readonly state: "faulty" } | { readonly state: "read"; readonly value: Value };

const blank = { state: "blank" } as const;
const faulty = { state: "faulty" } as const;

export function read<Value>(value: Value): FieldReading<Value> {
  return { state: "read", value };
}

export function valueOr<Value, Other>(reading: FieldReading<Value>, other: Other): Value | Other {
  return reading.state === "read" ? reading.value : other;
}

/** true for a cell that shows nothing, unless it is a formula whose value was not stored. */
export function isBlank(cell: GridCell): boolean {
  return cell.kind === "empty" ? cell.formula === null : shownText(cell) === "";
}

export function readText({ cell, at, heading, log }: Field): FieldReading<string> {
  if (cell.kind === "error") {
    log.error("staffCellError", at, { column: heading, text: shownText(cell) });
    return faulty;
  }
  if (cell.kind === "empty" && cell.formula !== null) {
    log.error("staffFormulaWithoutValue", at, { column: heading });
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

/** @param beside words that may be typed in the cell with the number */
export function readNumber(
  field: Field,
  percent: PercentMeaning = "reject",
  beside: RegExp | null = null,
): FieldReading<number> {
  const text = readText(field);
  if (text.state !== "read") return text;
  const { cell, at, heading, log } = field;
  if (typeof cell.value !== "number") return numberAsText(field, text.value, percent, beside);
  if (isDateFormat(cell.format)) {
    log.error("staffNumberIsDate", at, { column: heading, text: text.value });
    return faulty;
  }
  if (!isPercentFormat(cell.format) || percent === "factor") return read(fifteenDigits(cell.value));
  if (percent === "share") return read(fifteenDigits(cell.value * 100));
  log.error("staffNumberIsPercent", at, { column: heading, text: shownValue(cell) });
  return faulty;
}

function numberAsText(
  { at, heading, log }: Field,
  text: string,
  percent: PercentMeaning,
  beside: RegExp | null,
): FieldReading<number> {
  const hundredths = percent === "reject" ? null : /^([^%]+?)\s*%$/.exec(text);
  const bare = beside === null ? text : text.replace(beside, "").replace(beside, "").trim();
  const typed = typedNumber(hundredths?.[1] ?? bare);
  const value =
    typeof typed === "number" && hundredths !== null && percent === "factor" ? fifteenDigits(typed / 100) : typed;
  if (value === null || value === "ambiguous") {
    const unknown = bound.test(text) ? "staffNumberIsBound" : "staffNotNumber";
    log.error(value === null ? unknown : "staffNumberAmbiguous", at, { column: heading, text });
    return faulty;
  }
  log.warning("staffNumberAsText", at, { column: heading, text, value });
  return read(value);
}

/** "до 5", "не менее 3", "5 және одан көп", "3–5", "5+": which number counts is not said. */
const bound =
  /^(?:до|от|свыше|более|менее|около|не (?:более|больше|менее|меньше|выше|ниже)|макс\p{L}*\.?|мин\p{L}*\.?|up to|at (?:most|least)|[<>≤≥~])\s*\d|\d\s*(?:-|–|—|до)\s*\d|\d\D*(?:дейін|кем емес|\+$)/iu;

/** @param unknown code of the issue for another word; it gets the word as `text` and the words allowed as `allowed` */
export function readWord<Value>(field: Field, vocabulary: Words<Value>, unknown: IssueCode): FieldReading<Value> {
  const text = readText(field);
  if (text.state !== "read") return text;
  const value = vocabulary.finder(field.translators)(text.value);
  if (value !== null) return read(value);
  const { heading, about, log, at, translators, language } = field;
  const allowed = allowedWords(vocabulary, translators[language]);
  log.error(unknown, at, { label: heading, column: heading, allowed, ...about, text: shownValue(field.cell) });
  return faulty;
}
