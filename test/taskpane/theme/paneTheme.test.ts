import { choosePaneTheme } from "../../../src/taskpane/theme/paneTheme";

describe("the theme of the pane", () => {
  it.each([
    ["outside Excel", undefined, "light"],
    ["where Office says dark", { isDarkTheme: true }, "dark"],
    [
      "where Office says not dark, whatever the colour",
      { isDarkTheme: false, bodyBackgroundColor: "#000000" },
      "light",
    ],
    ["on a black body", { bodyBackgroundColor: "#0A0A0A" }, "dark"],
    ["on a white body", { bodyBackgroundColor: "#FFFFFF" }, "light"],
    // Relative luminance 0.7152 · 255 = 182: a bright green is light although red and blue are 0.
    ["on a bright green body", { bodyBackgroundColor: "#00FF00" }, "light"],
    ["on a colour that is not written as Office does", { bodyBackgroundColor: "black" }, "light"],
  ] as const)("%s", (_where, office, theme) => {
    expect(choosePaneTheme(office, false)).toBe(theme);
  });

  it("is the system's outside Office, and Office's own where there is one", () => {
    expect(choosePaneTheme(undefined, false, true)).toBe("dark");
    expect(choosePaneTheme({ isDarkTheme: false }, false, true)).toBe("light");
    expect(choosePaneTheme({ bodyBackgroundColor: "#FFFFFF" }, false, true)).toBe("light");
  });

  it("gives way to forced colours", () => {
    expect(choosePaneTheme({ isDarkTheme: true }, true)).toBe("contrast");
  });
});
