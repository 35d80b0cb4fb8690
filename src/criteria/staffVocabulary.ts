import type { Language } from "../locales/language";
import type { Translate } from "../locales/translator";
import { directionWords, methodWords, yesNoFinder } from "./choices";
import type { Direction, MethodName } from "./criterion";
import { createTranslators, type Translators } from "./translators";
import { wordFinder, wordList, type FindWord, type Words } from "./words";

/** What reading the staff sheets needs to know of the three languages; made once for a workbook. */
export interface StaffVocabulary {
  readonly translators: Translators;
  readonly yesNo: FindWord<"yes" | "no">;
  readonly method: FindWord<MethodName>;
  readonly direction: FindWord<Direction>;
}

export function createVocabulary(): StaffVocabulary {
  const translators = createTranslators();
  return {
    translators,
    yesNo: yesNoFinder(translators),
    method: wordFinder(methodWords, translators),
    direction: wordFinder(directionWords, translators),
  };
}

export function translatorOf({ translators }: StaffVocabulary, language: Language): Translate {
  return translators[language];
}

/** The words allowed, for a message, in the language of the sheet. */
export function allowedWords<Value>(words: Words<Value>, t: Translate): string {
  return wordList(words, t).join("; ");
}
