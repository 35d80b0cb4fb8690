import { monthName } from "../value/writtenDate";

const suffix = "(?:гг?(?:\\.|(?!\\p{L}))|год\\p{L}*|ж(?:\\.|(?!\\p{L}))|жыл\\p{L}*|year(?!\\p{L}))";
const alone = "(?!\\d|\\s?[-/]\\s?\\d|[.,]\\d)";

/**
 * "за 2025 год", "2025 г.", "в 2025 году", "2025 ж.", "2025 жылы", "2025 жыл бойынша", "for 2025" in a comparison key
 * (where ү is у). A part of a date, of "2025-2026" or of another number is no year.
 */
const yearPhrase = new RegExp(
  `(?<![\\d.,/-])(?<!\\p{L})(?:(?:за|в|на|for|in) (20\\d\\d)${alone}(?: ?${suffix})?|(20\\d\\d) ?${suffix})(?: (?:бойынша|ушін)(?!\\p{L}))?`,
  "gu",
);
const longestMonth = 20;
const onlyYear = /^\(?(20\d\d)\)?$/;

/** Years that the key names as a period, in their order. */
export function yearsIn(key: string): readonly number[] {
  const year = onlyYear.exec(key)?.[1];
  if (year !== undefined) return [Number(year)];
  return Array.from(key.matchAll(yearPhrase))
    .filter((match) => !monthName.test(key.slice(Math.max(0, match.index - longestMonth), match.index)))
    .map((match) => Number(match[1] ?? match[2]));
}

/** The key without the phrases that name one of these years; without any year where `years` is null. */
export function withoutYears(key: string, years: readonly number[] | null): string {
  const goes = (year: string | undefined) => years === null || years.includes(Number(year));
  const only = onlyYear.exec(key)?.[1];
  if (only !== undefined) return goes(only) ? "" : key;
  return key.replace(yearPhrase, (phrase: string, prefixed?: string, suffixed?: string) =>
    goes(prefixed ?? suffixed) ? " " : phrase,
  );
}
