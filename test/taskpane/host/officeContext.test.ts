import { officeContext } from "../../../src/taskpane/host/officeContext";
import { choosePaneTheme } from "../../../src/taskpane/theme/paneTheme";

describe("what Office says", () => {
  it("reads the theme anew each time", () => {
    const context = { officeTheme: { isDarkTheme: false } as Office.OfficeTheme };
    const office = officeContext(context);
    context.officeTheme = { isDarkTheme: true } as Office.OfficeTheme;
    expect(office.theme()).toEqual({ isDarkTheme: true });
  });

  it("asks the colours where office.js has made a colour text of the truth value", () => {
    // As excel-win32-16.01.js does with every entry of the theme.
    const theme = { isDarkTheme: "#000000", bodyBackgroundColor: "#ffffff" };
    const office = officeContext({ officeTheme: Object.assign({} as Office.OfficeTheme, theme) });
    expect(choosePaneTheme(office.theme(), false)).toBe("light");
  });

  it("goes without a theme where the host cannot tell one", () => {
    const context = {
      get officeTheme(): Office.OfficeTheme {
        throw new TypeError("GetOfficeThemeInfo is not a function");
      },
    };
    expect(officeContext(context).theme()).toBeUndefined();
  });

  it.each([
    ["OpenBrowserWindowApi", ["https://bagalau.example.org/taskpane.html"]],
    ["another set", null],
  ])("opens a browser where it says that it can, and only there: %s", (known, expected) => {
    const opened: string[] = [];
    const support = { isSetSupported: (set: string) => set === known };
    const requirements = Object.assign({} as Office.RequirementSetSupport, support);
    const ui = { openBrowserWindow: (address: string) => opened.push(address) } as unknown as Office.UI;
    const { openBrowser } = officeContext({ requirements, ui });
    openBrowser?.("https://bagalau.example.org/taskpane.html");
    expect(openBrowser === null ? null : opened).toEqual(expected);
    expect(officeContext({ requirements }).openBrowser).toBeNull();
  });
});
