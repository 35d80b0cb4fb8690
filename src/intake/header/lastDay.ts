/** Finds the last day of a year, or the first of the next, with what says that figures are of it, in brackets or not. */
export function lastDayOf(year: number): RegExp {
  const [end, next] = [String(year), String(year + 1)];
  const behind = (full: string): string => `(?:${full}|${full.slice(2)}(?![.\\d]))`;
  const day = `0?1\\.0?1\\.${behind(next)}|31\\.12\\.${behind(end)}`;
  const russian = `(?:по состоянию )?(?<!\\p{L})на (?:${day}|0?1 января ${next}|31 декабря ${end})(?![\\d.]\\d)(?: ?г(?:ода|\\.)?(?!\\p{L}))?`;
  const asOf = " жа[ғг]дай(?:ы|ына)? бойынша";
  const inWords = `${next} (?:жыл[ғг]ы|ж\\.) 0?1 [қк]а[ңн]тар|${end} (?:жыл[ғг]ы|ж\\.) 31 желто[қк]сан`;
  const kazakh = `(?<![\\d.])(?:${day})(?: ?ж(?:ыл[ғг]ы|\\.)?(?:${asOf})?|${asOf})(?!\\p{L})|(?:${inWords})(?:да[ғг]ы)?(?:${asOf})?(?!\\p{L})`;
  return new RegExp(`[,;]? ?[([]? ?(?:${russian}|${kazakh}) ?[)\\]]?`, "iu");
}

/** "… на 01.01.2026" of 2025, as "… на конец года". @param lastDay as `lastDayOf` makes it */
export function atYearEnd(text: string, lastDay: RegExp): string {
  return text.replace(lastDay, " на конец года");
}
