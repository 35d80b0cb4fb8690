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
});
