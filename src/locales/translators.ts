import { inEachLanguage, type Language } from "./language";
import { createTranslator, type Translate } from "./translator";

/** A translator for each language: sheets of ours are read back in any of them. */
export type Translators = Readonly<Record<Language, Translate>>;

let made: Translators | null = null;

/** Whoever asks gets the same ones: what is made of their texts can be kept. */
export function createTranslators(): Translators {
  made ??= inEachLanguage(createTranslator);
  return made;
}
