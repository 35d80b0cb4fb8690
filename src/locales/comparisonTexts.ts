import { comparison as en } from "./en/comparison";
import { comparison as kk } from "./kk/comparison";
import type { Language } from "./language";
import { comparison as ru } from "./ru/comparison";
import { translatorOf } from "./texts";
import type { KeyOf, TextParams } from "./translator";

/** The texts of comparing evaluations: a dictionary apart from what every evaluation loads. */
export const comparisonDictionaries = { ru, kk, en } as const;

export type ComparisonTextKey = KeyOf<typeof ru>;

export type TranslateComparison = (key: ComparisonTextKey, params?: TextParams) => string;

export function createComparisonTranslator(language: Language): TranslateComparison {
  return translatorOf(language, comparisonDictionaries);
}
