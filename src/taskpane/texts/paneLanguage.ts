import { isLanguage, type Language } from "../../locales/language";

const savedUnder = "bagalau.language";

/** What of Office the choice of a language needs; undefined outside Excel. */
export interface LanguageContext {
  /** "kk-KZ" as documented; desktop hosts have been seen to give the number of the locale, 1087. */
  readonly displayLanguage?: unknown;
  /** Excel on the web gives each partition its own storage under this prefix. */
  readonly partitionKey?: string | undefined;
}

/** The user's own choice, else Kazakh or English where Office speaks it, else Russian. */
export function initialLanguage(context: LanguageContext, storage: () => Storage): Language {
  return savedLanguage(context, storage) ?? languageOfOffice(context.displayLanguage);
}

/** Primary language of a locale number (its lower ten bits). */
const primaryLanguages: ReadonlyMap<number, Language> = new Map([
  [0x3f, "kk"],
  [0x09, "en"],
]);

function languageOfOffice(displayLanguage: unknown): Language {
  if (typeof displayLanguage === "number") return primaryLanguages.get(displayLanguage & 0x3ff) ?? "ru";
  const code = typeof displayLanguage === "string" ? displayLanguage.slice(0, 2).toLowerCase() : "";
  return code === "kk" || code === "en" ? code : "ru";
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
