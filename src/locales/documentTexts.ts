import { resolution as en } from "./en/resolution";
import { resolution as kk } from "./kk/resolution";
import type { Language } from "./language";
import { resolution as ru } from "./ru/resolution";
import { translatorOf } from "./texts";
import type { KeyOf, TextParams } from "./translator";

/** The texts of the resolution and of the minutes: a dictionary apart from what every evaluation loads. */
export const documentDictionaries = { ru, kk, en } as const;

export type DocumentTextKey = KeyOf<typeof ru>;

export type TranslateDocument = (key: DocumentTextKey, params?: TextParams) => string;

export function createDocumentTranslator(language: Language): TranslateDocument {
  return translatorOf(language, documentDictionaries);
}
