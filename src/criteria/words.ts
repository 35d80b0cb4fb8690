import { languages, type Language } from "../locales/language";
import type { TextKey, Translate } from "../locales/translator";
import type { Translators } from "./translators";

/** A closed set of values and the word that stands for each in a sheet: drop-downs, labels, column headings. */
export interface Words<Value> {
  readonly values: readonly Value[];
  readonly text: (t: Translate, value: Value) => string;
}

export function words<Value extends string>(values: readonly Value[], key: (value: Value) => TextKey): Words<Value> {
  return { values, text: (t, value) => t(key(value)) };
}

export function wordList<Value>({ values, text }: Words<Value>, t: Translate): readonly string[] {
  return values.map((value) => text(t, value));
}

/** The words in one language, made once: texts are asked for at every cell. */
export function wordTexts<Value>({ values, text }: Words<Value>, t: Translate): (value: Value) => string {
  const made = new Map(values.map((value) => [value, text(t, value)]));
  return (value) => made.get(value) ?? text(t, value);
}

/** The text by which words are compared: no case, white space, quotes or kind of dash, ё as е. */
export function plainWord(text: string): string {
  return text
    .toLowerCase()
    .replace(/[\s\u200b-\u200d\u2060\ufeff«»"'“”„‟’‘`]/g, "")
    .replace(/[\u2010-\u2015\u2212]/g, "-")
    .replaceAll("ё", "е");
}

/** The value that a text stands for in any language, or null. */
export type FindWord<Value> = (text: string) => Value | null;

/** @param extra further words for a value, such as "+" for yes */
export function wordFinder<Value>(
  { values, text }: Words<Value>,
  translators: Translators,
  extra: readonly (readonly [string, Value])[] = [],
): FindWord<Value> {
  const found = new Map<string, Value>(extra);
  for (const language of languages) {
    for (const value of values) found.set(plainWord(text(translators[language], value)), value);
  }
  return (written) => found.get(plainWord(written)) ?? null;
}

/** The language in which most of the texts are such words; Russian where that leaves several. */
export function languageOfWords<Value>(
  texts: readonly string[],
  vocabulary: Words<Value>,
  translators: Translators,
): Language {
  const written = new Set(texts.map(plainWord));
  const hits = (language: Language): number =>
    wordList(vocabulary, translators[language]).filter((word) => written.has(plainWord(word))).length;
  return languages.reduce((best, language) => (hits(language) > hits(best) ? language : best));
}
