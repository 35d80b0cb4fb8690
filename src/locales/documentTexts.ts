import { resolution as en } from "./en/resolution";
import { resolution as kk } from "./kk/resolution";
import type { Language } from "./language";
import { resolution as ru } from "./ru/resolution";
import { textsOf, type KeyOf, type TextParams } from "./translator";

/** The texts of the resolution and of the minutes: a dictionary apart, so that the first load of the pane is without it. */
export const documentDictionaries = { ru, kk, en } as const;

export type DocumentTextKey = KeyOf<typeof ru>;

export type TranslateDocument = (key: DocumentTextKey, params?: TextParams) => string;

export function createDocumentTranslator(language: Language): TranslateDocument {
  const texts = textsOf(language, documentDictionaries);
  return (key, params) => texts.t(key, { ...params });
}
