/** Months of the year in Russian, Kazakh and English. */
const months = [
  "янв(?:ар[ья])?|қаңтар|jan(?:uary)?",
  "фев(?:рал[ья])?|ақпан|feb(?:ruary)?",
  "мар(?:та?)?|наурыз|mar(?:ch)?",
  "апр(?:ел[ья])?|сәуір|apr(?:il)?",
  "ма[йя]|мамыр|may",
  "июн[ья]?|маусым|june?",
  "июл[ья]?|шілде|july?",
  "авг(?:уста?)?|тамыз|aug(?:ust)?",
  "сен(?:т(?:ябр[ья])?)?|қырк[үу]йек|sep(?:t(?:ember)?)?",
  "окт(?:ябр[ья])?|қазан|oct(?:ober)?",
  "ноя(?:бр[ья])?|қараша|nov(?:ember)?",
  "дек(?:абр[ья])?|желтоқсан|dec(?:ember)?",
].map((names) => new RegExp(`^(?:${names})$`));

/** Numbers, the month from 1. */
interface CalendarDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

export function isCalendarDay(text: string): boolean {
  return calendarDay(text) !== null;
}

/** Of "20.02.2026", "2026-02-20", "«20» февраля 2026 г.", "2026 жылғы 20 ақпан"; null where it is not one day that there is. */
export function calendarDay(text: string): CalendarDay | null {
  const [first, second, third, ...more] = text.match(/\d+/g) ?? [];
  if (first === undefined || second === undefined || more.length > 0) return null;
  if (third !== undefined) {
    if (!/^\d+[./-]\d+[./-]\d+(?: ?[гж]\.?)?$/.test(text)) return null;
    return first.length === 4 ? dayOf(first, second, third) : dayOf(third, second, first);
  }
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  const month = words.map((word) => months.findIndex((name) => name.test(word)) + 1).find((found) => found > 0) ?? 0;
  return first.length === 4 ? dayOf(first, String(month), second) : dayOf(second, String(month), first);
}

function dayOf(year: string, month: string, day: string): CalendarDay | null {
  const [wantedYear, wantedMonth, wantedDay] = [Number(year), Number(month), Number(day)];
  if (!/^(?:19|20|21)\d\d$/.test(year) || wantedMonth < 1) return null;
  const date = new Date(Date.UTC(wantedYear, wantedMonth - 1, wantedDay));
  const isThere = date.getUTCMonth() === wantedMonth - 1 && date.getUTCDate() === wantedDay;
  return isThere ? { year: wantedYear, month: wantedMonth, day: wantedDay } : null;
}
