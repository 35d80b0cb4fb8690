import { fifteenDigits } from "./decimal";

/** A number written as text; ambiguous: one comma or point with exactly three digits after it ("1,234"). */
export type WrittenNumber =
  | { readonly kind: "number"; readonly value: number }
  | { readonly kind: "ambiguous"; readonly mark: "," | "."; readonly asThousands: number; readonly asDecimal: number };

export const anyQuote = /[«»"„“”‟'’‘‚`´‹›]/;

/** "05.12" is a date rather than a number: a decimal has no zero in front. */
const plain = /^(?:\d+|(?:0|[1-9]\d*)[.,]\d+)$/;
const byApostrophe = /^\d{1,3}(?:['’`´]\d{3})+(?:[.,]\d+)?$/;
const spaced = /^\d{1,3}(?: \d{3})+(?:[.,]\d+)?$/;
const groupedByComma = /^\d{1,3}(?:(?:,\d{3}){2,}(?:\.\d+)?|,\d{3}\.\d+)$/;
const groupedByPoint = /^\d{1,3}(?:(?:\.\d{3}){2,}(?:,\d+)?|\.\d{3},\d+)$/;
const ambiguous = /^[1-9]\d{0,2}([.,])\d{3}$/;

/** What may part thousands: in a region's sheet anything that people use, in a rule of the staff's spaces only. */
type ThousandsMarks = "any" | "spaces";

/** Reads "1 234,5", "12.5", "1,234,567", "(5)", "−5"; null where the text is no such number. Expects clean text. */
export function parseWrittenNumber(text: string, marks: ThousandsMarks = "any"): WrittenNumber | null {
  const bare = withoutOuterQuotes(text);
  const inBrackets = /^\( ?([^-−–()]+) ?\)$/.exec(bare);
  const signed = inBrackets ?? /^[-−–] ?(.+)$/.exec(bare);
  const digits = signed?.[1]?.trim() ?? bare;
  return withSign(parseUnsigned(digits, marks), signed === null ? 1 : -1);
}

/** Without the apostrophe that marks a text in spreadsheets, and without a pair of quotes around it all. */
export function withoutOuterQuotes(text: string): string {
  if (/^(?:«[^«»]*»|"[^"]*"|“[^“”]*”|„[^„“”]*[“”])$/.test(text)) return text.slice(1, -1).trim();
  return text.startsWith("'") ? text.slice(1).trim() : text;
}

function parseUnsigned(digits: string, marks: ThousandsMarks): WrittenNumber | null {
  const mark = ambiguous.exec(digits)?.[1];
  if (mark === "," || mark === ".") {
    return {
      kind: "ambiguous",
      mark,
      asThousands: Number(digits.replace(mark, "")),
      asDecimal: Number(digits.replace(",", ".")),
    };
  }
  if (plain.test(digits) || spaced.test(digits)) return numberOf(digits.replaceAll(" ", "").replace(",", "."));
  if (marks === "spaces") return null;
  if (byApostrophe.test(digits)) return numberOf(digits.replace(/['’`´]/g, "").replace(",", "."));
  if (groupedByComma.test(digits)) return numberOf(digits.replaceAll(",", ""));
  if (groupedByPoint.test(digits)) return numberOf(digits.replaceAll(".", "").replace(",", "."));
  return null;
}

function numberOf(digits: string): WrittenNumber | null {
  const value = Number(digits);
  return Number.isFinite(value) ? { kind: "number", value: fifteenDigits(value) } : null;
}

function withSign(number: WrittenNumber | null, sign: 1 | -1): WrittenNumber | null {
  if (number === null || sign === 1) return number;
  if (number.kind === "number") return { kind: "number", value: fifteenDigits(-number.value) };
  return { ...number, asThousands: -number.asThousands, asDecimal: -number.asDecimal };
}
