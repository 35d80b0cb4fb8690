import { labelOf, pathKey } from "../intake/header/labelKey";
import { comparisonKey } from "../tables/text/comparisonKey";
import { listable } from "../tables/textList";
import { parseUnit } from "../tables/measuringUnit";

/** Between a parent and its label, as `TableLine.header` shows them. */
const separator = " › ";

/**
 * A header as it is kept in the staff sheets: without units, numbering and the phrase of the edition's year, so that next
 * year's is the same; a semicolon, which parts the spellings of a cell, is made a comma. Intake finds the header by it.
 * "" where nothing of the header would be left.
 * @example headerSpelling("1. Численность › на конец 2025 года, чел.", 2025) // "Численность › на конец"
 */
export function headerSpelling(header: string, year: number): string {
  const parts = header.split("›").map((part) => spelling(part, year));
  return parts.filter((part) => part !== "").join(separator);
}

/** The same for all ways to write a header that intake takes for one. */
export function headerKey(header: string, year: number): string {
  return pathKey(labelOf(headerSpelling(header, year), [year]).key);
}

function spelling(part: string, year: number): string {
  const text = listable(part);
  const { key } = labelOf(text, [year]);
  // A unit in a header cell of its own is no part of the label.
  if (key === "" || parseUnit(text) !== null || parseUnit(key) !== null) return "";
  return asWritten(text, key) ?? capitalised(key);
}

/** The letters of the text that the key was made from, where it is one piece of it. */
function asWritten(text: string, key: string): string | null {
  const whole = comparisonKey(text);
  const at = whole.indexOf(key);
  if (at < 0 || whole.length !== text.length) return null;
  const piece = text.slice(at, at + key.length);
  return comparisonKey(piece) === key ? piece : null;
}

function capitalised(key: string): string {
  return key.charAt(0).toUpperCase() + key.slice(1);
}
