import { inEachLanguage, type Language } from "./language";
import { createTranslator, type Translate } from "./translator";

/** A translator for each language: sheets of ours are read back in any of them. */
export type Translators = Readonly<Record<Language, Translate>>;

export function createTranslators(): Translators {
  return inEachLanguage(createTranslator);
}
