import { languages, type Language, type LocalisedText } from "./language";
import { createTranslator, type Translate } from "./translator";

/** A translator for each language: staff sheets are read back in any of the three. */
export type Translators = Readonly<Record<Language, Translate>>;

export function createTranslators(): Translators {
  return { ru: createTranslator("ru"), kk: createTranslator("kk"), en: createTranslator("en") };
}

/** The same thing said in each language. */
export function inEachLanguage(say: (language: Language) => string): LocalisedText {
  return { ru: say("ru"), kk: say("kk"), en: say("en") };
}

export const noText: LocalisedText = { ru: "", kk: "", en: "" };

/** The first text that was given, in the order ru, kk, en; empty where there is none. */
export function anyText(text: LocalisedText): string {
  return languages.map((language) => text[language]).find((given) => given !== "") ?? "";
}
