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
    GetSupportedMatrix: answer(JSON.stringify({ ExcelApi: conditions.apiVersion, DelayForCellEdit: "1.1" })),
    GetHostCustomMessage: answer(""),
    GetHostFullVersion: answer("16.0.20000.10000"),
    GetDialogRequirementMatrix: answer("{}"),
    GetSettings: () => ({ Read: () => undefined, Write: () => undefined }),
    GetOfficeTheme: answer(""),
  };
}
