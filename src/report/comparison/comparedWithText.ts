import type { ComparedWith } from "../../insight/comparedWith";
import type { TranslateComparison } from "../../locales/comparisonTexts";
import type { Language } from "../../locales/language";

/** What it is compared with, and of which day. */
export function comparedWithText(other: ComparedWith, text: TranslateComparison, language: Language): string {
  const date = other.date === null ? null : dateText(other.date, language);
  switch (other.kind) {
    case "previous":
      return date === null ? text("previous") : text("previousOf", { date });
    case "file":
      return date === null ? text("file", { name: other.name }) : text("fileOf", { name: other.name, date });
    default:
      return other satisfies never;
  }
}

/** "20.02.2026", as documents of the Committee write it; under en as it is. */
function dateText(date: string, language: Language): string {
  return language === "en" ? date : date.split("-").reverse().join(".");
}
