import type { LanguageContext } from "../texts/paneLanguage";
import type { OfficeThemeColours } from "../theme/paneTheme";

/** What the pane asks of Office beside the workbook; everything undefined outside Excel. */
export interface OfficeContext extends LanguageContext {
  /** Asked anew each time: the values change when the user changes Office's theme. */
  readonly theme: () => OfficeThemeColours | undefined;
  /** "PC", "Mac", "OfficeOnline" …; undefined where Office does not say. */
  readonly platform?: string | undefined;
  /** Opens an address in the user's browser (OpenBrowserWindowApi 1.1); null where Office cannot. */
  readonly openBrowser: ((address: string) => void) | null;
}

export const noOffice: OfficeContext = { theme: () => undefined, openBrowser: null };

/** Members that hosts leave out although the types promise them (officeTheme: office-js#6134). */
type GivenContext = Partial<
  Pick<Office.Context, "displayLanguage" | "partitionKey" | "officeTheme" | "platform" | "requirements" | "ui">
>;

export function officeContext(context: GivenContext): OfficeContext {
  return {
    displayLanguage: context.displayLanguage,
    partitionKey: context.partitionKey,
    theme: () => themeOf(context),
    // Outside Office it is null.
    platform: typeof context.platform === "string" ? context.platform : undefined,
    openBrowser: browserOpener(context),
  };
}

function browserOpener({ requirements, ui }: GivenContext): OfficeContext["openBrowser"] {
  if (ui === undefined || requirements?.isSetSupported("OpenBrowserWindowApi", "1.1") !== true) return null;
  return (address) => {
    ui.openBrowserWindow(address);
  };
}

/**
 * Reading the theme asks the host, and a host that cannot answer throws: the pane then stays light. On Windows office.js
 * makes a colour text of whatever the theme holds, so false may come as "#000000".
 */
function themeOf(context: GivenContext): OfficeThemeColours | undefined {
  try {
    const theme = context.officeTheme;
    if (theme === undefined || typeof theme.isDarkTheme === "boolean") return theme;
    return { bodyBackgroundColor: theme.bodyBackgroundColor };
  } catch {
    return undefined;
  }
}
