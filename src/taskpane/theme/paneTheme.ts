/** contrast: the system replaces colours by its own (forced-colors), which wins over Office's theme. */
export type PaneTheme = "light" | "dark" | "contrast";

/** What Office says of its theme; undefined in Excel on the web and outside Excel. */
export interface OfficeThemeColours {
  readonly isDarkTheme?: boolean | undefined;
  readonly bodyBackgroundColor?: string | undefined;
}

/** The system's light or dark setting is not asked: it may differ from Office's. */
export function choosePaneTheme(office: OfficeThemeColours | undefined, forcedColours: boolean): PaneTheme {
  if (forcedColours) return "contrast";
  const dark = office?.isDarkTheme ?? isDark(office?.bodyBackgroundColor);
  return dark ? "dark" : "light";
}

/** Relative luminance below the middle; "#rrggbb", as Office writes colours. Anything else counts as light. */
function isDark(colour: string | undefined): boolean {
  const [, red, green, blue] = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(colour ?? "") ?? [];
  if (red === undefined || green === undefined || blue === undefined) return false;
  const luminance = 0.2126 * parseInt(red, 16) + 0.7152 * parseInt(green, 16) + 0.0722 * parseInt(blue, 16);
  return luminance < 128;
}
