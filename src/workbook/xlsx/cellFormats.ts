import { fileLimits } from "./fileLimits";
import { isOn } from "./sharedStrings";
import { XmlScanner } from "./xmlScanner";

/** Codes of the built-in number formats (ECMA-376 part 1, 18.8.30); those of currencies and eastern dates as their like. */
const builtIn: ReadonlyMap<number, string> = new Map<number, string>([
  [0, "General"],
  [1, "0"],
  [2, "0.00"],
  [3, "#,##0"],
  [4, "#,##0.00"],
  [5, "#,##0 ;(#,##0)"],
  [6, "#,##0 ;[Red](#,##0)"],
  [7, "#,##0.00;(#,##0.00)"],
  [8, "#,##0.00;[Red](#,##0.00)"],
  [9, "0%"],
  [10, "0.00%"],
  [11, "0.00E+00"],
  [12, "# ?/?"],
  [13, "# ??/??"],
  [14, "m/d/yy"],
  [15, "d-mmm-yy"],
  [16, "d-mmm"],
  [17, "mmm-yy"],
  [18, "h:mm AM/PM"],
  [19, "h:mm:ss AM/PM"],
  [20, "h:mm"],
  [21, "h:mm:ss"],
  [22, "m/d/yy h:mm"],
  ...[27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 55, 56, 57, 58].map((id) => [id, "m/d/yy"] as const),
  ...[32, 33, 34, 35].map((id) => [id, "h:mm:ss"] as const),
  [37, "#,##0 ;(#,##0)"],
  [38, "#,##0 ;[Red](#,##0)"],
  [39, "#,##0.00;(#,##0.00)"],
  [40, "#,##0.00;[Red](#,##0.00)"],
  [41, "#,##0 ;(#,##0)"],
  [42, "#,##0 ;(#,##0)"],
  [43, "#,##0.00;(#,##0.00)"],
  [44, "#,##0.00;(#,##0.00)"],
  [45, "mm:ss"],
  [46, "[h]:mm:ss"],
  [47, "mmss.0"],
  [48, "##0.0E+0"],
  [49, "@"],
]);

/**
 * Number format codes by the number with which a cell names its style, of a styles part; "General" where the style names no
 * known format, null where its code is longer than Excel's and cannot be trusted.
 */
export function cellFormats(xml: string, fault: (reason: string) => Error): readonly (string | null)[] {
  const scanner = new XmlScanner(xml, fault);
  const codes = new Map(builtIn);
  const ids: number[] = [];
  let inCellFormats = false;
  for (let event = scanner.next(); event !== "end"; event = scanner.next()) {
    if (event !== "open") continue;
    if (scanner.name === "numFmt")
      codes.set(numberOf(scanner, "numFmtId"), scanner.attribute("formatCode") ?? "General");
    else if (scanner.name === "cellXfs") inCellFormats = true;
    else if (scanner.name === "cellStyles" || scanner.name === "dxfs") inCellFormats = false;
    else if (scanner.name === "xf" && inCellFormats) ids.push(numberOf(scanner, "numFmtId"));
  }
  return ids.map((id) => {
    const code = codes.get(id) ?? "";
    return code.length > fileLimits.formatLength ? null : code === "" ? "General" : code;
  });
}

/** The numbers of the styles whose font is struck through. */
export function struckFormats(xml: string, fault: (reason: string) => Error): ReadonlySet<number> {
  const struck = new Set<number>();
  if (!/<(?:\w+:)?strike\b/.test(xml)) return struck;
  const scanner = new XmlScanner(xml, fault);
  const fonts = new Set<number>();
  let [part, font, style] = ["", -1, -1];
  for (let event = scanner.next(); event !== "end"; event = scanner.next()) {
    if (event !== "open") continue;
    const { name } = scanner;
    if (/^(?:fonts|fills|cellXfs|cellStyles|cellStyleXfs|dxfs)$/.test(name)) part = name;
    else if (part === "fonts" && name === "font") font++;
    else if (part === "fonts" && name === "strike") {
      if (isOn(scanner.attribute("val"))) fonts.add(font);
    } else if (part === "cellXfs" && name === "xf") {
      style++;
      if (fonts.has(numberOf(scanner, "fontId"))) struck.add(style);
    }
  }
  return struck;
}

function numberOf(scanner: XmlScanner, attribute: string): number {
  return Number(scanner.attribute(attribute) ?? 0);
}
