import { createDarkTheme, createLightTheme, type BrandVariants, type Theme } from "@fluentui/react-components";

/** Teal of the icon, from dark to light; 80 carries white text at 5.3 : 1. */
const teal: BrandVariants = {
  10: "#001412",
  20: "#04211f",
  30: "#07302d",
  40: "#083e3b",
  50: "#094d49",
  60: "#0a5c58",
  70: "#0b6b66",
  80: "#0b7a75",
  90: "#238883",
  100: "#3a9691",
  110: "#51a4a0",
  120: "#69b2ae",
  130: "#82c0bd",
  140: "#9ccfcc",
  150: "#b7ddda",
  160: "#d3ebe9",
};

export const lightTheme: Theme = createLightTheme(teal);

/** On a dark pane the brand's words need a lighter teal than Fluent's default to reach 4.5 : 1. */
export const darkTheme: Theme = {
  ...createDarkTheme(teal),
  colorBrandForeground1: teal[120],
  colorBrandForeground2: teal[130],
  colorBrandForegroundLink: teal[130],
  colorBrandForegroundLinkHover: teal[140],
  colorBrandForegroundLinkPressed: teal[120],
};
