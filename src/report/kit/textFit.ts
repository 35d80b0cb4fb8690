import { sum } from "./sum";

/** Height of a line of text in points, at the font size of the sheets. */
const lineHeight = 13.5;

/** Width in characters that shows the longest text in full, within bounds. */
export function fittingWidth(texts: readonly string[], least: number, most: number): number {
  return texts.reduce((width, text) => Math.min(most, Math.max(width, text.length + 2)), least);
}

/** Width in characters that breaks no word of a bold heading, within bounds. */
export function wordWidth(heading: string, least: number, most: number): number {
  return fittingWidth(
    heading.split(/[\s-]+/).map((word) => `${word} `),
    least,
    most,
  );
}

/** Width in characters that shows numbers with thousands grouped, and room for one digit group more. */
export function numberWidth(numbers: readonly number[], decimals: number): number {
  const largest = numbers.reduce((most, number) => Math.max(most, Math.abs(number)), 0);
  const digits = Math.max(1, Math.ceil(Math.log10(Math.floor(largest) + 1)));
  return digits + Math.ceil(digits / 3) + (decimals > 0 ? decimals + 1 : 0) + 3;
}

/** Height in points of a number of lines. */
export function linesHeight(lines: number): number {
  return lines * lineHeight + 4;
}

/** Characters on the width of a landscape A4 page at a size that can still be read. */
const pageCharacters = 240;

/** Pages side by side that a sheet needs in print, when its first columns are repeated on each. */
export function pagesAcross(widths: readonly number[], repeated: number): number {
  const room = pageCharacters - sum(widths.slice(0, repeated));
  return Math.max(1, Math.ceil(sum(widths.slice(repeated)) / Math.max(50, room)));
}
