import type { GridCell } from "../workbook/grid";
import { isDateFormat } from "../workbook/numberFormat";

/** The text without outer and repeated white space; nothing else is changed. */
export function tidyText(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}

/** Nothing but white space and zero-width signs, as pasted text leaves behind. */
const invisible = /^[\s\u200b-\u200d\u2060]*$/;

/** A number as it was meant: at most 15 significant digits, as Excel keeps them (domain: Rounding). */
export function decimalOf(value: number): number {
  return Number(value.toPrecision(15));
}

/** What a cell shows, as near as it matters for codes and messages; "" for an empty cell. */
export function shownText({ kind, value, format }: GridCell): string {
  if (kind === "empty" || value === null) return "";
  if (typeof value === "string") return invisible.test(value) ? "" : tidyText(value);
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (isDateFormat(format)) return dateText(value);
  if (isPercentFormat(format)) return `${decimalOf(value * 100)} %`;
  const decimals = /^0(?:\.(0+))?$/.exec(format);
  return decimals === null ? String(decimalOf(value)) : value.toFixed(decimals[1]?.length ?? 0);
}

export function isPercentFormat(format: string): boolean {
  return format.replace(/"[^"]*"|\\./g, "").includes("%");
}

/** "15.01.2026" of an Excel serial number (day 25,569 is 1 January 1970). */
function dateText(serial: number): string {
  const date = new Date(Math.floor(serial - 25_569) * 86_400_000);
  if (Number.isNaN(date.getTime())) return String(serial);
  const [year = "", month = "", day = ""] = date.toISOString().slice(0, 10).split("-");
  return `${day}.${month}.${year}`;
}
