/** Excel: 1–31 characters, none of \ / ? * : [ ], no apostrophe at either end, compared without case. */
const forbidden = /[\\/?*:[\]]/g;
export const sheetNameLength = 31;

/** The text made fit for a sheet title; never empty. */
export function sheetNameFrom(text: string): string {
  const cleaned = text
    .replace(forbidden, " ")
    .replace(/\s+/g, " ")
    .trim()
    .replace(/^'+|'+$/g, "")
    .slice(0, sheetNameLength)
    .trim();
  return cleaned === "" || cleaned.toLowerCase() === "history" ? `${cleaned}_` : cleaned;
}

/** The title itself if it is free, else "title (2)", "title (3)" …, within Excel's length. */
export function freeSheetName(wanted: string, taken: Iterable<string>): string {
  const used = new Set(Array.from(taken, (title) => title.toLowerCase()));
  const base = sheetNameFrom(wanted);
  if (!used.has(base.toLowerCase())) return base;
  for (let number = 2; ; number++) {
    const suffix = ` (${number})`;
    const candidate = base.slice(0, sheetNameLength - suffix.length).trimEnd() + suffix;
    if (!used.has(candidate.toLowerCase())) return candidate;
  }
}

/** The title as formulas write it: always quoted, apostrophes doubled. */
export function quotedSheetName(title: string): string {
  return `'${title.replaceAll("'", "''")}'`;
}
