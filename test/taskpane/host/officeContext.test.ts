import { officeContext } from "../../../src/taskpane/host/officeContext";

describe("what Office says", () => {
  it("reads the theme anew each time", () => {
    const context = { officeTheme: { isDarkTheme: false } as Office.OfficeTheme };
    const office = officeContext(context);
    context.officeTheme = { isDarkTheme: true } as Office.OfficeTheme;
    expect(office.theme()).toEqual({ isDarkTheme: true });
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
