/** Days from 1 January 1900 to the first day of the 1904 date system (ECMA-376 part 1, 18.17.4.1). */
export const days1904 = 1462;

const pattern = /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d):(\d\d)(?::(\d\d)(?:\.\d{1,9})?)?Z?)?$/;
const millisecondsOfDay = 86_400_000;
/** From here on serial numbers of Excel and days agree: it counts a 29 February 1900 that never was. */
const firstSafeSerial = 61;

/** "2026-02-20" or "2026-02-20T10:30:00" as a serial number of the 1900 system; null where it is no date from March 1900 on. */
export function isoDateSerial(text: string): number | null {
  const [, year, month, day, ...time] = (pattern.exec(text) ?? []).map(Number);
  if (year === undefined || month === undefined || day === undefined) return null;
  const [hour = 0, minute = 0, second = 0] = time.map((part) => (Number.isNaN(part) ? 0 : part));
  const moment = Date.UTC(year, month - 1, day, hour, minute, second);
  const date = new Date(moment);
  const exists = date.getUTCMonth() === month - 1 && date.getUTCDate() === day && minute < 60 && second < 60;
  const serial = (moment - Date.UTC(1899, 11, 30)) / millisecondsOfDay;
  return exists && serial >= firstSafeSerial ? serial : null;
}
