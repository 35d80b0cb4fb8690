import type { GridCell } from "../workbook/grid";
import type { Shown } from "../locales/numberText";
import { isDateFormat } from "../workbook/numberFormat";
import { fifteenDigits } from "./decimal";
import { cleanText } from "./text/cleanText";

/** What a cell shows, as near as it matters for codes and messages; "" for an empty cell. */
export function shownText({ kind, value, format }: GridCell): string {
  if (kind === "empty" || value === null) return "";
  if (typeof value === "string") return cleanText(value);
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (isDateFormat(format)) return dateText(value);
  if (isPercentFormat(format)) return `${fifteenDigits(value * 100)} %`;
  const decimals = /^0(?:\.(0+))?$/.exec(format);
  return decimals === null ? String(fifteenDigits(value)) : value.toFixed(decimals[1]?.length ?? 0);
}

/** The same for the parameter of a message, which writes a number in the reader's language. */
export function shownValue(cell: GridCell): Shown {
  const { value, format } = cell;
  if (typeof value !== "number" || isDateFormat(format)) return shownText(cell);
  return isPercentFormat(format) ? { number: fifteenDigits(value * 100), unit: "%" } : fifteenDigits(value);
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
