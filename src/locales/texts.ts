import { createInstance, type FormatterModule, type i18n, type ResourceKey } from "i18next";
import type { Language } from "./language";
import { numberText, shownIn, type Shown } from "./numberText";
import { unitText } from "./unitText";

/** A tree of texts for each language. */
export type Dictionaries = Readonly<Record<Language, ResourceKey>>;

/** From here on a number is no year and needs its thousands grouped to be read. */
const leastGrouped = 10_000;

/**
 * A number is written as texts write it; a short whole one without `amount` ("{{value, amount}}") may be a year. "{{unit, unit}}"
 * writes a unit in the reader's language.
 */
function formatter(language: Language): FormatterModule {
  const nothing = (): void => undefined;
  return {
    type: "formatter",
    init: nothing,
    add: nothing,
    addCached: nothing,
    format: (value: unknown, format) => {
      if (format === "unit" && typeof value === "string") return unitText(value, language);
      if (typeof value === "object" && value !== null) return shownList(value as Shown | readonly Shown[], language);
      return typeof value === "number" &&
        (format === "amount" || !(Number.isInteger(value) && value >= 0 && value < leastGrouped))
        ? numberText(value, language)
        : (value as string);
    },
  };
}

/** "38; 60,1 %; да": the cells of a row. */
function shownList(shown: Shown | readonly Shown[], language: Language): string {
  return Array.isArray(shown)
    ? shown.map((one: Shown) => shownIn(one, language)).join("; ")
    : shownIn(shown as Shown, language);
}

/** The texts as an i18next instance, which the pane hands to react-i18next. A missing text is a fault: it throws. */
export function textsOf(language: Language, dictionaries: Dictionaries): i18n {
  const texts = createInstance({
    lng: language,
    fallbackLng: false,
    resources: { [language]: { translation: dictionaries[language] } },
    initAsync: false,
    returnNull: false,
    interpolation: { escapeValue: false, skipOnVariables: true, alwaysFormat: true },
    saveMissing: true,
    missingKeyHandler: (_languages: readonly string[], _namespace: string, key: string) => {
      throw new Error(`No text "${key}" in ${language}`);
    },
  });
  texts.use(formatter(language));
  void texts.init();
  return texts;
}
