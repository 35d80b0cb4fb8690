/** Names of months in three languages, to be put in a pattern. */
export const months =
  "январ[ья]|феврал[ья]|марта?|апрел[ья]|ма[йя]|июн[ья]|июл[ья]|августа?|сентябр[ья]|октябр[ья]|ноябр[ья]|декабр[ья]|" +
  "қаңтар\\p{L}*|ақпан\\p{L}*|наурыз\\p{L}*|сәуір\\p{L}*|мамыр\\p{L}*|маусым\\p{L}*|шілде\\p{L}*|тамыз\\p{L}*|" +
  "қырк[үу]йек\\p{L}*|қазан\\p{L}*|қараша\\p{L}*|желтоқсан\\p{L}*|" +
  "january|february|march|april|may|june|july|august|september|october|november|december";

const numeric = /(?<!\d)(?:\d{1,2}[./-]\d{1,2}[./-](?:\d{4}|\d{2})|\d{4}[./-]\d{1,2}[./-]\d{1,2})(?!\d)/;
const named = new RegExp(
  `(?<!\\d)(?:\\d{1,2} ?(?:${months})(?!\\p{L})(?: \\d{4})?|\\d{4} ?(?:ж\\.?|жыл\\p{L}*) \\d{1,2} ?(?:${months}))`,
  "iu",
);

/** Month names of the three languages, for texts where a date is beside other words. */
export const monthName = new RegExp(`(?:${months})\\s*$`, "iu");

export function hasWrittenDate(text: string): boolean {
  return numeric.test(text) || named.test(text);
}

const monthOrDay = /^(?:(?:0?[1-9]|1[0-2])[./](?:19|20)\d\d|0[1-9][./](?:0[1-9]|1[0-2]))(?: ?[гж]\.?)?$/;

/** "01.2026", "05.12": a month or a day of no year and nothing else, where a number would have no zero in front. */
export function isMonthOrDay(text: string): boolean {
  return monthOrDay.test(text);
}

/** The text with its first date taken out: "сдан" of "сдан 15.01.2026". */
export function withoutWrittenDate(text: string): string {
  return text
    .replace(numeric.test(text) ? numeric : named, " ")
    .replace(/\s+/g, " ")
    .trim();
}

const millisecondsOfDay = 86_400_000;
const serialOfUnixEpoch = 25_569;

/** The date of a serial number as "15.01.2026"; the number itself where it is beyond what a calendar shows. */
export function serialDateText(serial: number): string {
  const date = new Date(Math.floor(serial - serialOfUnixEpoch) * millisecondsOfDay);
  if (Number.isNaN(date.getTime()) || serial < 1) return String(serial);
  const two = (part: number) => String(part).padStart(2, "0");
  return `${two(date.getUTCDate())}.${two(date.getUTCMonth() + 1)}.${date.getUTCFullYear()}`;
}
