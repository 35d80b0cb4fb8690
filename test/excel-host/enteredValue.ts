/**
 * What Excel makes of a value written into a cell, as if it were typed (Range.values in the d.ts;
 * office-js#6687 apostrophe, office-js#3256 text beginning with "-").
 */
import type { CellKind, CellValue } from "../../src/workbook/grid";
import { invalidArgument } from "./hostError";
import { isFormula } from "./formulaSyntax";
import { typedNumber } from "./typedNumber";
import type { Json } from "./wire";

export interface CellContent {
  readonly kind: CellKind;
  /** A formula that nobody has calculated yet has null. */
  readonly value: CellValue;
  /** With its leading "=", or null. */
  readonly formula: string | null;
  /** Entered with a leading apostrophe, which is not part of the value and is not read back. */
  readonly prefixed: boolean;
}

export interface EnteredValue {
  readonly content: CellContent;
  /** Number format that Excel gives a cell in General along with the value, "d-mmm" for "2/5". */
  readonly format: string | null;
}

export const errorNames = ["#NULL!", "#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#NUM!", "#N/A"];
/** Excel specifications and limits: total number of characters that a cell can contain. */
export const textLengthLimit = 32767;
/** The format code "@": what is entered stays text, a formula too. */
export const textFormat = "@";

export function constant(kind: CellKind, value: CellValue, prefixed = false): CellContent {
  return { kind, value, formula: null, prefixed };
}

export function formulaContent(formula: string): CellContent {
  return { kind: "empty", value: null, formula, prefixed: false };
}

/**
 * The content that a written value gives; null clears the cell.
 * @param format number format that the cell has already
 * @param year year of a date entered without one
 * @throws HostError InvalidArgument for what begins like a formula and is none, and for what is too long
 */
export function enteredValue(written: Json, format: string, year: number): EnteredValue | null {
  if (typeof written === "number") return enteredNumber(written, format);
  if (typeof written === "boolean") return { content: constant("boolean", written), format: null };
  if (typeof written !== "string") throw invalidArgument("a cell takes a string, a number or a boolean");
  if (written === "") return null;
  if (written.length > textLengthLimit) throw invalidArgument(`text of ${written.length} characters`);
  return enteredText(written, format, year);
}

/** A number entered into a cell of format text becomes text, as in Excel's own entry. */
function enteredNumber(written: number, format: string): EnteredValue {
  const content = format === textFormat ? constant("text", String(written)) : constant("number", written);
  return { content, format: null };
}

function enteredText(written: string, format: string, year: number): EnteredValue {
  // In a cell of format text an apostrophe is a character like any other.
  if (format === textFormat) return { content: constant("text", written), format: null };
  if (written.startsWith("'")) return { content: constant("text", written.slice(1), true), format: null };
  const typed = typedNumber(written, year);
  if (typed) return { content: constant("number", typed.value), format: typed.format };
  if (/^[=+\-@]/.test(written) && written.length > 1) return { content: enteredFormula(written), format: null };
  const upper = written.trim().toUpperCase();
  if (upper === "TRUE" || upper === "FALSE") return { content: constant("boolean", upper === "TRUE"), format: null };
  if (errorNames.includes(upper)) return { content: constant("error", upper), format: null };
  return { content: constant("text", written), format: null };
}

function enteredFormula(written: string): CellContent {
  const formula = written.startsWith("=") ? written : `=${written}`;
  if (!isFormula(formula)) throw invalidArgument(`not a formula: ${written.slice(0, 80)}`);
  return formulaContent(formula);
}
