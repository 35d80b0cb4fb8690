import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { isLanguage, type Language } from "../../locales/language";
import type { Translate } from "../../locales/translator";

export function useTexts(): { readonly t: Translate; readonly language: Language } {
  const { i18n } = useTranslation();
  return useMemo(() => {
    const { language } = i18n;
    return {
      t: (key, params) => i18n.t(key, { ...params }),
      language: isLanguage(language) ? language : "ru",
    };
  }, [i18n]);
}
