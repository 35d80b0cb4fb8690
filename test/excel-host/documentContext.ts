/** What desktop Excel gives office.js as `window.external.GetContext()`; read off office.js, nothing of it is documented. */
import type { HostConditions } from "./hostConditions";

export function documentContext(conditions: HostConditions): Readonly<Record<string, () => unknown>> {
  const answer =
    <Value>(value: Value) =>
    () =>
      value;
  return {
    GetAppType: answer(1),
    GetSolutionRef: answer("bagalau"),
    GetAppVersionMajor: answer(16),
    GetAppVersionMinor: answer(0),
    // Passed on as Office.context.displayLanguage unchanged, so a language code and no number.
    GetAppUILocale: answer(conditions.displayLanguage),
    GetAppDataLocale: answer(conditions.contentLanguage),
    GetDocUrl: answer("C:\\Book1.xlsx"),
    GetAppCapabilities: answer(1),
    GetActivationMode: answer(0),
    GetControlIntegrationLevel: answer(1),
    GetSolutionToken: answer(""),
    GetCorrelationId: answer("00000000-0000-0000-0000-000000000000"),
    GetInstanceId: answer("1"),
    GetTouchEnabled: answer(false),
    GetCommerceAllowed: answer(false),
    GetSupportedMatrix: answer(JSON.stringify({ ...supportedSets(conditions), OpenBrowserWindowApi: "1.1" })),
    GetHostCustomMessage: answer(""),
    GetHostFullVersion: answer("16.0.20000.10000"),
    GetDialogRequirementMatrix: answer("{}"),
    GetSettings: () => ({ Read: () => undefined, Write: () => undefined }),
    GetOfficeTheme: answer(""),
    GetOfficeThemeInfo: () => JSON.stringify(conditions.darkTheme ? darkColours : lightColours),
  };
}

/** Of every platform; those of the desktop open a browser as well (docs: open-browser-window-api-requirement-sets). */
export function supportedSets({ apiVersion }: Pick<HostConditions, "apiVersion">): Readonly<Record<string, string>> {
  return { ExcelApi: apiVersion, DelayForCellEdit: "1.1" };
}

/** Colours are numbers, 0xrrggbb; office.js writes them as "#rrggbb" (OSF.OUtil.convertIntToCssHexColor). */
const lightColours = {
  primaryFontColor: 0x262626,
  primaryBackgroundColor: 0xe6e6e6,
  secondaryFontColor: 0x444444,
  secondaryBackgroundColor: 0xffffff,
  controlForegroundColor: 0x262626,
  controlBackgroundColor: 0xffffff,
  bodyForegroundColor: 0x262626,
  bodyBackgroundColor: 0xffffff,
};

const darkColours: typeof lightColours = {
  primaryFontColor: 0xffffff,
  primaryBackgroundColor: 0x0a0a0a,
  secondaryFontColor: 0xd6d6d6,
  secondaryBackgroundColor: 0x292929,
  controlForegroundColor: 0xffffff,
  controlBackgroundColor: 0x292929,
  bodyForegroundColor: 0xffffff,
  bodyBackgroundColor: 0x262626,
};
