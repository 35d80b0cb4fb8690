import { comparison as en } from "./en/comparison";
import { comparison as kk } from "./kk/comparison";
import type { Language } from "./language";
import { comparison as ru } from "./ru/comparison";
import { textsOf, type KeyOf, type TextParams } from "./translator";

/** The texts of comparing evaluations: a dictionary apart, so that the first load of the pane is without it. */
export const comparisonDictionaries = { ru, kk, en } as const;

export type ComparisonTextKey = KeyOf<typeof ru>;

export type TranslateComparison = (key: ComparisonTextKey, params?: TextParams) => string;

export function createComparisonTranslator(language: Language): TranslateComparison {
  const texts = textsOf(language, comparisonDictionaries);
  return (key, params) => texts.t(key, { ...params });
}
