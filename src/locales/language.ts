/** A language of the interface, the sheets and the documents. */
export type Language = "ru" | "kk" | "en";

export const languages: readonly Language[] = ["ru", "kk", "en"];

export function isLanguage(text: string): text is Language {
  return languages.some((language) => language === text);
}

/** The same text in every language; an empty string where it was not given. */
export type LocalisedText = Readonly<Record<Language, string>>;

/** The text in the reader's language, or in Russian where none was given: Kazakh texts are never invented. */
export function localisedText(text: LocalisedText, language: Language): string {
  return text[language] !== "" ? text[language] : text.ru;
}
