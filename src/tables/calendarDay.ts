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

/** "20.02.2026", "2026-02-20", "«20» февраля 2026 г.", "2026 жылғы 20 ақпан": one day that there is. */
export function isCalendarDay(text: string): boolean {
  const [first, second, third, ...more] = text.match(/\d+/g) ?? [];
  if (first === undefined || second === undefined || more.length > 0) return false;
  if (third !== undefined) {
    if (!/^\d+[./-]\d+[./-]\d+(?: ?[гж]\.?)?$/.test(text)) return false;
    return first.length === 4 ? isDay(first, second, third) : isDay(third, second, first);
  }
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  const month = words.map((word) => months.findIndex((name) => name.test(word)) + 1).find((found) => found > 0) ?? 0;
  return first.length === 4 ? isDay(first, String(month), second) : isDay(second, String(month), first);
}

function isDay(year: string, month: string, day: string): boolean {
  const [wantedYear, wantedMonth, wantedDay] = [Number(year), Number(month), Number(day)];
  if (!/^(?:19|20|21)\d\d$/.test(year) || wantedMonth < 1) return false;
  const date = new Date(Date.UTC(wantedYear, wantedMonth - 1, wantedDay));
  return date.getUTCMonth() === wantedMonth - 1 && date.getUTCDate() === wantedDay;
}
