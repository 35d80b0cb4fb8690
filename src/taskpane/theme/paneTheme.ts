/** contrast: the system replaces colours by its own (forced-colors), which wins over Office's theme. */
export type PaneTheme = "light" | "dark" | "contrast";

/** What Office says of its theme; undefined in Excel on the web and outside Excel. */
export interface OfficeThemeColours {
  readonly isDarkTheme?: boolean | undefined;
  readonly bodyBackgroundColor?: string | undefined;
}

/** @param system the system's dark setting, which holds outside Office alone: in Office its own theme does */
export function choosePaneTheme(
  office: OfficeThemeColours | undefined,
  forcedColours: boolean,
  system = false,
): PaneTheme {
  if (forcedColours) return "contrast";
  const colour = office?.bodyBackgroundColor;
  const dark = office?.isDarkTheme ?? (colour === undefined ? system : isDark(colour));
  return dark ? "dark" : "light";
}

/** Relative luminance below the middle; "#rrggbb", as Office writes colours. Anything else counts as light. */
function isDark(colour: string): boolean {
  const [, red, green, blue] = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(colour) ?? [];
  if (red === undefined || green === undefined || blue === undefined) return false;
  const luminance = 0.2126 * parseInt(red, 16) + 0.7152 * parseInt(green, 16) + 0.0722 * parseInt(blue, 16);
  return luminance < 128;
}
