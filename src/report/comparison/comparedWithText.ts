import type { ComparedWith } from "../../insight/comparedWith";
import type { Translate } from "../../locales/translator";
import type { Language } from "../../locales/language";

export function comparedWithText(other: ComparedWith, t: Translate, language: Language): string {
  if (other.kind === "approved") return t("comparison.approved", { number: other.number, date: other.date });
  const date = other.date === null ? null : dateText(other.date, language);
  switch (other.kind) {
    case "previous":
      return date === null ? t("comparison.previous") : t("comparison.previousOf", { date });
    case "file":
      return date === null
        ? t("comparison.file", { name: other.name })
        : t("comparison.fileOf", { name: other.name, date });
    default:
      return other satisfies never;
  }
}

/** "20.02.2026", as documents of the Committee write it; under en as it is. */
export function dateText(date: string, language: Language): string {
  return language === "en" ? date : date.split("-").reverse().join(".");
}
