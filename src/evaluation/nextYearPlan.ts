import type { Edition } from "../criteria/edition";
import { defaultSettings } from "../criteria/settings";
import type { Language } from "../locales/language";
import type { Translate } from "../locales/translator";
import type { WorkbookPlan } from "../workbook/sheetPlan";
import { templatePlan } from "./templatePlan";

/**
 * The workbook of the year after: criteria, settings, organisations and their spellings of this one, an empty table. What was
 * approved, signed and due holds for its own year.
 */
export function nextYearPlan(edition: Edition, language: Language, t: Translate): WorkbookPlan {
  const { title, settings } = edition;
  return templatePlan(language, t, {
    ...edition,
    title: { ...title, year: title.year + 1, approved: false },
    settings: {
      ...settings,
      approval: defaultSettings.approval,
      letters: { ...settings.letters, deadline: "" },
    },
  });
}
