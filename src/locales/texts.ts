import { createInstance, type i18n, type ResourceKey } from "i18next";
import type { Language } from "./language";
import { numberText } from "./numberText";

/** A tree of texts for each language. */
export type Dictionaries = Readonly<Record<Language, ResourceKey>>;

/** The texts as an i18next instance, which the pane hands to react-i18next. A missing text is a fault: it throws. */
export function textsOf(language: Language, { ru, kk, en }: Dictionaries): i18n {
  const texts = createInstance({
    lng: language,
    fallbackLng: false,
    resources: { ru: { translation: ru }, kk: { translation: kk }, en: { translation: en } },
    initAsync: false,
    returnNull: false,
    interpolation: { escapeValue: false, skipOnVariables: true },
    saveMissing: true,
    missingKeyHandler: (_languages: readonly string[], _namespace: string, key: string) => {
      throw new Error(`No text "${key}" in ${language}`);
    },
  });
  void texts.init();
  // "{{value, amount}}" groups a number as texts do; other parameters stay as they are.
  texts.services.formatter?.add("amount", (value: unknown) =>
    typeof value === "number" ? numberText(value, language) : String(value),
  );
  return texts;
}
