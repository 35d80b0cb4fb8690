import { useEffect, useState } from "react";
import { choosePaneTheme, type OfficeThemeColours, type PaneTheme } from "./paneTheme";

const forcedColours = "(forced-colors: active)";

/** The theme of the pane, read again when it gets the focus: Excel has no event for a changed theme. */
export function usePaneTheme(officeTheme: () => OfficeThemeColours | undefined): PaneTheme {
  const [theme, setTheme] = useState<PaneTheme>(() => currentTheme(officeTheme));
  useEffect(() => {
    const query = window.matchMedia(forcedColours);
    const readAgain = (): void => {
      setTheme(currentTheme(officeTheme));
    };
    query.addEventListener("change", readAgain);
    window.addEventListener("focus", readAgain);
    document.addEventListener("visibilitychange", readAgain);
    return () => {
      query.removeEventListener("change", readAgain);
      window.removeEventListener("focus", readAgain);
      document.removeEventListener("visibilitychange", readAgain);
    };
  }, [officeTheme]);
  return theme;
}

function currentTheme(officeTheme: () => OfficeThemeColours | undefined): PaneTheme {
  return choosePaneTheme(officeTheme(), window.matchMedia(forcedColours).matches);
}
