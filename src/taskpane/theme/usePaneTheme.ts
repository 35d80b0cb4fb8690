import { useEffect, useState } from "react";
import { choosePaneTheme, type OfficeThemeColours, type PaneTheme } from "./paneTheme";

const forcedColours = "(forced-colors: active)";
const darkSystem = "(prefers-color-scheme: dark)";

/** The theme of the pane, read again when it gets the focus: Excel has no event for a changed theme. */
export function usePaneTheme(officeTheme: () => OfficeThemeColours | undefined, inOffice: boolean): PaneTheme {
  const [theme, setTheme] = useState<PaneTheme>(() => currentTheme(officeTheme, inOffice));
  useEffect(() => {
    const queries = [forcedColours, darkSystem].map((query) => window.matchMedia(query));
    const readAgain = (): void => {
      setTheme(currentTheme(officeTheme, inOffice));
    };
    for (const query of queries) query.addEventListener("change", readAgain);
    window.addEventListener("focus", readAgain);
    document.addEventListener("visibilitychange", readAgain);
    return () => {
      for (const query of queries) query.removeEventListener("change", readAgain);
      window.removeEventListener("focus", readAgain);
      document.removeEventListener("visibilitychange", readAgain);
    };
  }, [officeTheme, inOffice]);
  return theme;
}

function currentTheme(officeTheme: () => OfficeThemeColours | undefined, inOffice: boolean): PaneTheme {
  const matches = (query: string): boolean => window.matchMedia(query).matches;
  return choosePaneTheme(officeTheme(), matches(forcedColours), !inOffice && matches(darkSystem));
}
