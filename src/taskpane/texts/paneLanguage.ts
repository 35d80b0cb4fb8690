import { isLanguage, type Language } from "../../locales/language";

const savedUnder = "bagalau.language";

/** What of Office the choice of a language needs; undefined outside Excel. */
export interface LanguageContext {
  readonly displayLanguage?: string | undefined;
  /** Excel on the web gives each partition its own storage under this prefix. */
  readonly partitionKey?: string | undefined;
}

/** The user's own choice, else Kazakh or English where Office speaks it, else Russian. */
export function initialLanguage(context: LanguageContext, storage: () => Storage): Language {
  return savedLanguage(context, storage) ?? languageOfOffice(context.displayLanguage);
}

function languageOfOffice(displayLanguage: string | undefined): Language {
  const language = displayLanguage?.slice(0, 2).toLowerCase();
  return language === "kk" || language === "en" ? language : "ru";
}

function savedLanguage(context: LanguageContext, storage: () => Storage): Language | null {
  try {
    const saved = storage().getItem(storageKey(context));
    return saved !== null && isLanguage(saved) ? saved : null;
  } catch {
    // A browser that blocks third-party storage throws on access; the choice is then not remembered.
    return null;
  }
}

export function saveLanguage(language: Language, context: LanguageContext, storage: () => Storage): void {
  try {
    storage().setItem(storageKey(context), language);
  } catch {
    // As above: without storage the choice holds until the pane is closed.
  }
}

function storageKey({ partitionKey }: LanguageContext): string {
  return `${partitionKey ?? ""}${savedUnder}`;
}
