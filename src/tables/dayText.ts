import type { Translate } from "../locales/translator";
import { calendarDay } from "./calendarDay";

/**
 * A day in words; what is no day, a blank that somebody has drawn, as it was typed.
 * @param form of: "… от 20 февраля 2026 года", "2026 жылғы 20 ақпандағы …"
 */
export function dayText(given: string, form: "on" | "of", t: Translate): string {
  const found = calendarDay(given);
  if (found === null) return given;
  const months = t(form === "of" ? "resolution.day.monthsOf" : "resolution.day.months").split(" ");
  return t("resolution.day.text", {
    day: String(found.day),
    month: months[found.month - 1] ?? "",
    year: String(found.year),
  });
}
