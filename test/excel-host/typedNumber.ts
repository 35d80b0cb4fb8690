/** Text that Excel's entry takes for a number, a date or a time, in en-US (Range.values is always en-US, d.ts). */
export interface TypedNumber {
  readonly value: number;
  /** The format that a General cell takes on, or null. */
  readonly format: string | null;
}

const months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const monthName = "(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*";
const grouped = /^\d{1,3}(?:,\d{3})+(?:\.\d*)?$/;
const plain = /^(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i;

/** @param year year of a date entered without one */
export function typedNumber(text: string, year: number): TypedNumber | null {
  const trimmed = text.trim();
  return amount(trimmed) ?? fraction(trimmed) ?? date(trimmed, year) ?? time(trimmed);
}

/** "-12.5", "1,234", "(5)", "5%", "$5", "1e3". "12,5" and "12 500" stay text. */
function amount(text: string): TypedNumber | null {
  const bracketed = /^\(([^()]+)\)$/.exec(text)?.[1];
  const sign = bracketed !== undefined || text.startsWith("-") ? -1 : 1;
  const unsigned = bracketed ?? text.replace(/^[+-]/, "");
  const percent = unsigned.endsWith("%");
  const currency = unsigned.startsWith("$");
  const digits = unsigned.replace(/^\$/, "").replace(/\s*%$/, "");
  if (!grouped.test(digits) && !plain.test(digits)) return null;
  const value = (sign * Number(digits.replaceAll(",", ""))) / (percent ? 100 : 1);
  if (!Number.isFinite(value)) return null;
  return { value, format: amountFormat(digits, percent, currency) };
}

function amountFormat(digits: string, percent: boolean, currency: boolean): string | null {
  const decimals = digits.includes(".");
  if (percent) return decimals ? "0.00%" : "0%";
  if (currency) return decimals ? "$#,##0.00_);[Red]($#,##0.00)" : "$#,##0_);[Red]($#,##0)";
  if (/e/i.test(digits)) return "0.00E+00";
  if (digits.includes(",")) return decimals ? "#,##0.00" : "#,##0";
  return null;
}

/** "1 1/2"; without a whole part "1/2" is a date. */
function fraction(text: string): TypedNumber | null {
  const match = /^(-?)(\d+) (\d{1,3})\/(\d{1,3})$/.exec(text);
  if (!match) return null;
  const [, sign, whole, over, under] = match;
  if (Number(under) === 0) return null;
  const value = Number(whole) + Number(over) / Number(under);
  return { value: sign === "-" ? -value : value, format: "# ?/?" };
}

function date(text: string, year: number): TypedNumber | null {
  const numeric = /^(\d{1,2})([/-])(\d{1,4})(?:\2(\d{2}|\d{4}))?$/.exec(text);
  if (numeric) return numericDate(numeric, year);
  const iso = /^(\d{4})([/-])(\d{1,2})\2(\d{1,2})$/.exec(text);
  if (iso) return dated(Number(iso[1]), Number(iso[3]), Number(iso[4]), "m/d/yyyy");
  const named = new RegExp(`^(?:(\\d{1,2})[ -]${monthName}|${monthName}[ -](\\d{1,2}))(?:,?[ -](\\d{4}))?$`, "i").exec(
    text,
  );
  if (!named) return null;
  const month = months.indexOf((named[2] ?? named[3] ?? "").toLowerCase()) + 1;
  const day = Number(named[1] ?? named[4]);
  return dated(
    named[5] === undefined ? year : Number(named[5]),
    month,
    day,
    named[5] === undefined ? "d-mmm" : "d-mmm-yy",
  );
}

/** "2/5" is 5 February of this year, "2/13" too; "2/50" is February 1950; "13/5" is no date and stays text. */
function numericDate(match: RegExpExecArray, year: number): TypedNumber | null {
  const [, first, , second, last] = match;
  const month = Number(first);
  if (last !== undefined) return dated(fullYear(last), month, Number(second), "m/d/yyyy");
  return dated(year, month, Number(second), "d-mmm") ?? dated(fullYear(second ?? ""), month, 1, "mmm-yy");
}

/** Excel takes two digits 00–29 for 2000–2029 and 30–99 for 1930–1999. */
function fullYear(digits: string): number {
  const number = Number(digits);
  if (digits.length !== 2) return number;
  return number + (number < 30 ? 2000 : 1900);
}

function dated(year: number, month: number, day: number, format: string): TypedNumber | null {
  if (year < 1900 || year > 9999) return null;
  const moment = new Date(Date.UTC(year, month - 1, day));
  if (moment.getUTCMonth() !== month - 1 || moment.getUTCDate() !== day) return null;
  const days = Math.round((moment.getTime() - Date.UTC(1899, 11, 30)) / 86_400_000);
  // Excel counts a 29 February 1900 that there was not.
  return { value: days <= 60 ? days - 1 : days, format };
}

function time(text: string): TypedNumber | null {
  const match = /^(\d{1,2}):(\d{2})(?::(\d{2}))?$/.exec(text);
  if (!match) return null;
  const [, hours, minutes, seconds] = match;
  if (Number(minutes) > 59 || Number(seconds ?? 0) > 59) return null;
  const value = (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds ?? 0)) / 86_400;
  return { value, format: seconds === undefined ? "h:mm" : "h:mm:ss" };
}
