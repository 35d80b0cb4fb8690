import { FluentProvider, type Theme } from "@fluentui/react-components";
import { useEffect, useMemo, useState } from "react";
import { I18nextProvider } from "react-i18next";
import type { Language } from "../locales/language";
import type { ExcelMissing } from "./host/detectOffice";
import type { OfficeContext } from "./host/officeContext";
import type { WorkbookHost } from "./host/workbookHost";
import { Pane } from "./Pane";
import { createPaneTexts } from "./texts/createPaneTexts";
import { initialLanguage, saveLanguage } from "./texts/paneLanguage";
import { darkTheme, lightTheme } from "./theme/brandRamp";
import type { PaneTheme } from "./theme/paneTheme";
import { usePaneTheme } from "./theme/usePaneTheme";

/** Under forced colours the system's palette replaces the light theme's colours. */
const fluentThemes: Readonly<Record<PaneTheme, Theme>> = { light: lightTheme, dark: darkTheme, contrast: lightTheme };

interface AppProps {
  readonly host: WorkbookHost;
  readonly office: OfficeContext;
  readonly missing: ExcelMissing | null;
  readonly selfCheck: boolean;
}

const storage = (): Storage => window.localStorage;

/** The pane in its language and theme. */
export function App({ host, office, missing, selfCheck }: AppProps): React.JSX.Element {
  const [language, setLanguage] = useState(() => initialLanguage(office, storage));
  const theme = usePaneTheme(office.theme, host.kind === "excel" || missing !== null);
  const texts = useMemo(() => createPaneTexts(language), [language]);

  useEffect(() => {
    document.documentElement.lang = language;
    document.title = texts.t("pane.title");
  }, [language, texts]);

  useEffect(() => {
    // Scroll bars, and what shows beyond the page.
    document.documentElement.style.colorScheme = theme === "dark" ? "dark" : "light";
  }, [theme]);

  const chooseLanguage = (chosen: Language): void => {
    saveLanguage(chosen, office, storage);
    setLanguage(chosen);
  };

  return (
    <FluentProvider theme={fluentThemes[theme]} data-theme={theme}>
      <I18nextProvider i18n={texts}>
        <Pane
          host={host}
          missing={missing}
          selfCheck={selfCheck}
          openBrowser={office.openBrowser}
          onLanguage={chooseLanguage}
        />
      </I18nextProvider>
    </FluentProvider>
  );
}
