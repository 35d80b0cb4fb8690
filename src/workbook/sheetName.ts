/**
 * Excel: 1–31 characters, none of \ / ? * : [ ], no apostrophe at either end, compared without case. In a file, none that XML
 * cannot hold, and no text that stands for another character (ECMA-376 part 1, 22.9.2.19).
 */
const forbidden = /[\\/?*:[\]\p{Cc}\p{Cs}\ufffe\uffff]|_(?=x[\da-f]{4}_)/giu;
export const sheetNameLength = 31;

/** The text made fit for a sheet title; never empty. */
export function sheetNameFrom(text: string): string {
  const spaced = text.replace(forbidden, " ").replace(/\s+/g, " ").trim();
  // Cutting may bring an apostrophe to the end.
  const cleaned = cutTitle(spaced.replace(/^['\s]+/, ""), sheetNameLength).replace(/['\s]+$/, "");
  return cleaned === "" || cleaned.toLowerCase() === "history" ? `${cleaned}_` : cleaned;
}

/** At most so many characters, never half of a surrogate pair. */
export function cutTitle(text: string, length: number): string {
  const start = text.slice(0, length);
  return (/[\ud800-\udbff]$/.test(start) && start.length < text.length ? start.slice(0, -1) : start).trim();
}

/** The title itself if it is free, else "title (2)", "title (3)" …, within Excel's length. */
export function freeSheetName(wanted: string, taken: Iterable<string>): string {
  const used = new Set(Array.from(taken, (title) => title.toLowerCase()));
  const base = sheetNameFrom(wanted);
  if (!used.has(base.toLowerCase())) return base;
  for (let number = 2; ; number++) {
    const suffix = ` (${number})`;
    const candidate = cutTitle(base, sheetNameLength - suffix.length) + suffix;
    if (!used.has(candidate.toLowerCase())) return candidate;
  }
}

/** The title with a date behind it, for a sheet that stays beside the one that takes its title. @param today "2026-02-20" */
export function datedTitle(title: string, today: string, taken: Iterable<string>): string {
  return freeSheetName(`${title.slice(0, sheetNameLength - today.length - 1)} ${today}`, taken);
}

/** The title as formulas write it: always quoted, apostrophes doubled. */
export function quotedSheetName(title: string): string {
  return `'${title.replaceAll("'", "''")}'`;
}
