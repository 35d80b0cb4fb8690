import { createInstance, type i18n, type ResourceKey } from "i18next";
import { en } from "./en";
import { kk } from "./kk";
import type { Language } from "./language";
import { numberText } from "./numberText";
import { ru } from "./ru";

type PluralSuffix = "_one" | "_few" | "_many" | "_other";
type WithoutPlural<Key extends string> = Key extends `${infer Base}${PluralSuffix}` ? Base : Key;
type Leaves<Texts> = {
  [Key in keyof Texts & string]: Texts[Key] extends string ? WithoutPlural<Key> : `${Key}.${Leaves<Texts[Key]>}`;
}[keyof Texts & string];

/** Every text of the program, as "namespace.name"; Russian is the source of the keys. */
export type TextKey = KeyOf<typeof ru>;
/** The keys of a tree of texts, as "namespace.name", plural forms under one key. */
export type KeyOf<Texts> = Leaves<Texts>;

export type TextParams = Readonly<Record<string, string | number>>;

/** Gives the text of a key in one language, with its parameters filled in; `count` chooses the plural form. */
export type Translate = (key: TextKey, params?: TextParams) => string;

/** The texts as an i18next instance, which the pane hands to react-i18next. A missing text is a fault: it throws. */
export function createTexts(language: Language): i18n {
  return textsOf(language, { ru, kk, en });
}

/** An i18next instance of one dictionary. */
export function textsOf(language: Language, { ru, kk, en }: Readonly<Record<Language, ResourceKey>>): i18n {
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

/** Texts without parameters are looked up once: a large sheet asks for the same one many thousand times. */
export function createTranslator(language: Language): Translate {
  const texts = createTexts(language);
  const plain = new Map<TextKey, string>();
  return (key, params) => {
    if (params !== undefined) return texts.t(key, { ...params });
    const known = plain.get(key) ?? texts.t(key);
    plain.set(key, known);
    return known;
  };
}
