/** The languages of the interface, the sheets and the documents; a text is looked for in this order. */
export const languages = ["ru", "kk", "en"] as const;
export type Language = (typeof languages)[number];

/** What each language calls itself. */
export const languageNames: Readonly<Record<Language, string>> = { ru: "Русский", kk: "Қазақша", en: "English" };

export function isLanguage(text: string): text is Language {
  return languages.some((language) => language === text);
}

/** The same text in every language; an empty string where it was not given. */
export type LocalisedText = Readonly<Record<Language, string>>;

/** The same thing in each language. */
export function inEachLanguage<Said>(say: (language: Language) => Said): Readonly<Record<Language, Said>> {
  return Object.fromEntries(languages.map((language) => [language, say(language)])) as Record<Language, Said>;
}

export const noText: LocalisedText = inEachLanguage(() => "");

/** The first text that was given, in the order of the languages; empty where there is none. */
export function anyText(text: LocalisedText): string {
  return languages.map((language) => text[language]).find((given) => given !== "") ?? "";
}

/** The text in the reader's language, or in Russian where none was given: Kazakh texts are never invented. */
export function localisedText(text: LocalisedText, language: Language): string {
  return text[language] !== "" ? text[language] : text.ru;
}
