import type { i18n } from "i18next";
import { isLanguage, type Language } from "../../locales/language";
import { paneTexts } from "../../locales/paneTexts";
import { textsOf, type Dictionaries } from "../../locales/texts";

/** What is loaded so far: the pane's own texts, and all of them as soon as the evaluation is. */
let loaded: Dictionaries = paneTexts;
let shown: i18n | null = null;

export function createPaneTexts(language: Language): i18n {
  shown = textsOf(language, loaded);
  return shown;
}

/** Adds the texts that come with the evaluation, such as those of issues, to what the pane shows. */
export function addTexts(dictionaries: Dictionaries): void {
  if (loaded === dictionaries) return;
  loaded = dictionaries;
  if (shown !== null && isLanguage(shown.language))
    shown.addResourceBundle(shown.language, "translation", dictionaries[shown.language], true, true);
}
