import { languages, type Language } from "../locales/language";
import { formerTranslators } from "../locales/formerTexts";
import type { TextKey, Translate } from "../locales/translator";
import type { Translators } from "../locales/translators";
import { comparisonKey } from "./text/comparisonKey";

/** A closed set of values and the word that stands for each in a sheet: drop-downs, labels, column headings. */
export interface Words<Value> {
  readonly values: readonly Value[];
  readonly text: (t: Translate, value: Value) => string;
  /** `plainWord` of each; made once for each translator. */
  readonly plain: (t: Translate) => readonly string[];
  /** The value that a text stands for in any language, or null; made once for the translators last asked with. */
  readonly finder: (translators: Translators) => FindWord<Value>;
}

export type FindWord<Value> = (text: string) => Value | null;

/** @param signs further words for a value, such as "+" for yes */
export function words<Value extends string>(
  values: readonly Value[],
  key: (value: Value) => TextKey,
  signs: readonly (readonly [string, Value])[] = [],
): Words<Value> {
  return wordsOf(values, (t, value) => t(key(value)), signs);
}

export function wordsOf<Value>(
  values: readonly Value[],
  text: (t: Translate, value: Value) => string,
  signs: readonly (readonly [string, Value])[] = [],
): Words<Value> {
  let made: { readonly by: Translators; readonly find: FindWord<Value> } | null = null;
  const plain = new WeakMap<Translate, readonly string[]>();
  return {
    values,
    text,
    plain: (t) => {
      const known = plain.get(t) ?? values.map((value) => plainWord(text(t, value)));
      plain.set(t, known);
      return known;
    },
    finder: (translators) => {
      if (made?.by !== translators) made = { by: translators, find: finderOf(values, text, signs, translators) };
      return made.find;
    },
  };
}

function finderOf<Value>(
  values: readonly Value[],
  text: (t: Translate, value: Value) => string,
  signs: readonly (readonly [string, Value])[],
  translators: Translators,
): FindWord<Value> {
  const found = new Map(signs.map(([sign, value]) => [plainWord(sign), value]));
  const known = languages.flatMap((language) => [
    ...formerTranslators(language, translators[language]),
    translators[language],
  ]);
  for (const t of known) for (const value of values) found.set(plainWord(text(t, value)), value);
  return (written) => found.get(plainWord(written)) ?? null;
}

export function allowedWords<Value>(vocabulary: Words<Value>, t: Translate): string {
  return wordList(vocabulary, t).join("; ");
}

export function wordList<Value>({ values, text }: Words<Value>, t: Translate): readonly string[] {
  return values.map((value) => text(t, value));
}

/** The text by which words are compared: a comparison key without white space, and without a colon or full stop at its end. */
export function plainWord(text: string): string {
  const key = comparisonKey(text).replaceAll(" ", "");
  return key.replace(/[:.;]+$/, "") || key;
}

/** The language in which most of the texts are such words; Russian where that leaves several. */
export function languageOfWords<Value>(
  texts: readonly string[],
  vocabulary: Words<Value>,
  translators: Translators,
): Language {
  const written = new Set(texts.map(plainWord));
  const hits = (language: Language): number =>
    vocabulary.plain(translators[language]).filter((word) => written.has(word)).length;
  return languages.reduce((best, language) => (hits(language) > hits(best) ? language : best));
}
