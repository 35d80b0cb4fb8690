import type { GridCell } from "../grid";
import { emptyCell } from "../grid";
import { isDateFormat } from "../numberFormat";
import { fileLimits } from "./fileLimits";
import { isoDateSerial } from "./isoDate";
import { ownCopy } from "./sharedStrings";
import { resolvedEscapes } from "./xmlEntities";

export interface CellTables {
  readonly texts: readonly string[];
  /** Numbers of the texts of which something is struck through. */
  readonly struckTexts: ReadonlySet<number>;
  /** As `cellFormats` gives them; null where the workbook states no styles. */
  readonly formats: readonly (string | null)[] | null;
  /** Numbers of the styles whose font is struck through. */
  readonly struck: ReadonlySet<number>;
  /** Added to dates, for a workbook of the 1904 date system. */
  readonly serialShift: number;
}

export interface WrittenCell {
  /** "n", "s", "str", "b", "e", "d", "inlineStr" (ECMA-376 part 1, 18.18.11). */
  readonly type: string;
  readonly style: string;
  readonly formula: string | null;
  /** null where there is none. */
  readonly value: string | null;
  readonly inlineText: string | null;
  /** Something of the inline text is struck through. */
  readonly inlineStruck: boolean;
}

/** A shared text that is not there: the file is damaged beyond this cell. */
export class NoSuchText extends Error {}

const errorNames = new Set(["#NULL!", "#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#NUM!", "#N/A", "#GETTING_DATA"]);
const decimal = /^[-+]?(?:\d+(?:\.\d*)?|\.\d+)(?:e[-+]?\d+)?$/i;
/** No program writes more characters for a number. */
const longestNumber = 400;
const nonZeroDigit = /^[^e]*[1-9]/i;

/**
 * The cell as it is read. What no program writes rightly (a number that is none or beyond the range of numbers, a style or
 * a logical value that does not exist, a text longer than Excel's) is an error that holds it as written: never 0, never 1.
 * @throws NoSuchText
 */
export function cellContent(written: WrittenCell, tables: CellTables): GridCell {
  const { type, formula, inlineText } = written;
  const value = type === "inlineStr" && inlineText !== null ? inlineText : written.value;
  const isText = type === "str" || type === "inlineStr";
  const format = formatOf(written.style, tables.formats);
  const shown = format ?? "General";
  if (value === null || (isText ? value : value.trim()) === "") {
    if (isText && value !== null) return { kind: "text", value, formula, format: shown };
    return formula === null ? emptyCell : { kind: "empty", value: null, formula, format: shown };
  }
  switch (type) {
    case "n":
      return numberCell(value, formula, format, tables.serialShift) ?? damaged(value, formula, shown);
    case "s":
      return textCell(sharedText(value, tables.texts), formula, shown);
    case "str":
    case "inlineStr":
      return textCell(ownCopy(type === "str" ? resolvedEscapes(value) : value), formula, shown);
    case "b":
      return booleanCell(value.trim(), formula, shown) ?? damaged(value, formula, shown);
    case "e":
      return { kind: "error", value: errorNames.has(value) ? value : "#VALUE!", formula, format: shown };
    case "d":
      return dateCell(value, formula, shown) ?? damaged(value, formula, shown);
    default:
      return damaged(value, formula, shown);
  }
}

/** The whole cell is, by its style, or a part of its text. */
export function isStruck({ type, style, value, inlineStruck }: WrittenCell, tables: CellTables): boolean {
  if (tables.struck.has(Number(style)) || (type === "inlineStr" && inlineStruck)) return true;
  return type === "s" && value !== null && tables.struckTexts.has(Number(value));
}

function formatOf(style: string, formats: CellTables["formats"]): string | null {
  if (style === "" || formats === null) return formats?.[0] ?? "General";
  return /^\d{1,9}$/.test(style) ? (formats[Number(style)] ?? null) : null;
}

function numberCell(written: string, formula: string | null, format: string | null, shift: number): GridCell | null {
  const digits = written.length > longestNumber ? "" : written.trim();
  const value = decimal.test(digits) ? Number(digits) : NaN;
  if (!Number.isFinite(value) || (value === 0 && nonZeroDigit.test(digits)) || format === null) return null;
  const serial = shift !== 0 && isDateFormat(format) ? value + shift : value;
  return { kind: "number", value: serial === 0 ? 0 : serial, formula, format };
}

function sharedText(written: string, texts: readonly string[]): string {
  const text = /^\s*\d{1,9}\s*$/.test(written) ? texts[Number(written)] : undefined;
  if (text === undefined) throw new NoSuchText(written.slice(0, 50));
  return text;
}

/** A text; one that is longer than a cell can hold is damage. */
export function textCell(text: string, formula: string | null, format: string): GridCell {
  return text.length > fileLimits.textLength
    ? damaged(text, formula, format)
    : { kind: "text", value: text, formula, format };
}

function booleanCell(written: string, formula: string | null, format: string): GridCell | null {
  const isTrue = written === "1" || written === "true";
  return isTrue || written === "0" || written === "false" ? { kind: "boolean", value: isTrue, formula, format } : null;
}

/** A date that the file spells out is its serial number, and always shown as a date. */
function dateCell(written: string, formula: string | null, format: string): GridCell | null {
  const serial = isoDateSerial(written.trim());
  return serial === null
    ? null
    : { kind: "number", value: serial, formula, format: isDateFormat(format) ? format : "yyyy-mm-dd" };
}

const longestQuote = 60;

function damaged(written: string, formula: string | null, format: string): GridCell {
  const value = written.length > longestQuote ? `${written.slice(0, longestQuote - 1)}…` : ownCopy(written);
  return { kind: "error", value, formula, format };
}
