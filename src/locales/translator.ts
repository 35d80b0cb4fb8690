import type { i18n } from "i18next";
import { en } from "./en";
import { kk } from "./kk";
import type { Language } from "./language";
import type { TextParams } from "./textParams";
import { ru } from "./ru";
import { textsOf, type Dictionaries } from "./texts";

type PluralSuffix = "_one" | "_few" | "_many" | "_other";
type WithoutPlural<Key extends string> = Key extends `${infer Base}${PluralSuffix}` ? Base : Key;
type Leaves<Texts> = {
  [Key in keyof Texts & string]: Texts[Key] extends string ? WithoutPlural<Key> : `${Key}.${Leaves<Texts[Key]>}`;
}[keyof Texts & string];

/** Every text of the program, as "namespace.name"; Russian is the source of the keys. */
export type TextKey = Leaves<typeof ru>;

/** Gives the text of a key in one language, with its parameters filled in; `count` chooses the plural form. */
export type Translate = (key: TextKey, params?: TextParams) => string;

/** Every text in the three languages. */
export const dictionaries: Dictionaries = { ru, kk, en };

/** The texts as an i18next instance. A missing text is a fault: it throws. */
export function createTexts(language: Language): i18n {
  return textsOf(language, dictionaries);
}

/**
 * Texts without parameters are looked up once, and texts alone are put into a text without i18next: a large sheet asks for the
 * same one many thousand times.
 */
export function createTranslator(language: Language): Translate {
  const known = made.get(language) ?? newTranslator(language);
  made.set(language, known);
  return known;
}

/** A language's texts do not change, so whoever asks gets the same one. */
const made = new Map<Language, Translate>();

function newTranslator(language: Language): Translate {
  const texts = createTexts(language);
  const plain = new Map<TextKey, string>();
  const simple = new Map<TextKey, string | null>();
  return (key, params) => {
    if (params !== undefined) {
      const known = simple.get(key);
      const text = known === undefined ? simpleText(texts.getResource(language, "translation", key)) : known;
      if (known === undefined) simple.set(key, text);
      return (text === null ? null : filledIn(text, params)) ?? texts.t(key, { ...params });
    }
    const known = plain.get(key) ?? texts.t(key);
    plain.set(key, known);
    return known;
  };
}

const parameter = /\{\{(\w+)\}\}/g;

/** A text whose parameters have no format and that holds no other text, else null. */
function simpleText(text: unknown): string | null {
  return typeof text === "string" && !/\$t\(|\{\{[^}]*[^\w}]/.test(text) ? text : null;
}

/** null where a parameter is a number or is missing. */
function filledIn(text: string, params: TextParams): string | null {
  const texts = new Map<string, string>();
  for (const [, name = ""] of text.matchAll(parameter)) {
    const value = Object.hasOwn(params, name) ? params[name] : undefined;
    if (typeof value !== "string") return null;
    texts.set(name, value);
  }
  return text.replace(parameter, (all, name: string) => texts.get(name) ?? all);
}
