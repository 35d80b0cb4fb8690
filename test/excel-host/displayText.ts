/** `Range.text`: what a cell shows, for the number formats that workbooks of this project use. */
import type { Json } from "./wire";

/** Numbers in General, 0, 0.00, #,##0, percentages and dates (ISO order); any other format shows as General. */
export function displayText(value: Json, format: string): string {
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value === "string") return value;
  if (typeof value !== "number") return "";
  if (numberCategory(format) === "Date") return dateText(value);
  const match = /^(#,##)?0(?:\.(0+))?(%)?$/.exec(format);
  if (!match) return generalText(value);
  const [, grouped, decimals, percent] = match;
  const places = decimals?.length ?? 0;
  const text = rounded(percent === undefined ? value : value * 100, places);
  return (grouped === undefined ? text : withGroups(text)) + (percent ?? "");
}

/** General shows up to eleven characters. */
function generalText(value: number): string {
  const text = String(value);
  return text.length <= 11 ? text : String(Number(value.toPrecision(10)));
}

/** Half away from zero, as Excel rounds. */
function rounded(value: number, places: number): string {
  const scale = 10 ** places;
  const magnitude = Math.round(Number((Math.abs(value) * scale).toPrecision(15))) / scale;
  return (value < 0 && magnitude > 0 ? "-" : "") + magnitude.toFixed(places);
}

function withGroups(text: string): string {
  const [whole = "", fraction] = text.split(".");
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ",");
  return fraction === undefined ? grouped : `${grouped}.${fraction}`;
}

function dateText(serial: number): string {
  return new Date(Date.UTC(1899, 11, 30) + Math.round(serial * 86_400_000)).toISOString().slice(0, 10);
}

/** Excel.NumberFormatCategory, as far as a reader of numbers needs it. */
export function numberCategory(format: string): string {
  const code = format.replace(/"[^"]*"|\\.|\[[^\]]*\]/g, "");
  if (format === "General") return "General";
  if (format === "@") return "Text";
  if (/[dy]/i.test(code)) return "Date";
  if (/[hs]/i.test(code)) return "Time";
  if (/m/i.test(code)) return "Date";
  if (code.includes("%")) return "Percentage";
  if (/[$€₽₸]/.test(format)) return "Currency";
  return /^[#,0. ]+$/.test(code) ? "Number" : "Custom";
}
