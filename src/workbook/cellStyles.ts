import type { CellStyleName } from "./sheetPlan";

/** How a cell looks: plain data that both adapters apply. Colours are "#RRGGBB". */
export interface CellLook {
  readonly fontSize: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly fontColor: string;
  /** null is no fill: the white of the sheet. */
  readonly fill: string | null;
  /** Colour of a thin line on all four sides; null is no line. */
  readonly border: string | null;
  readonly horizontal: "general" | "left" | "center" | "right";
  readonly vertical: "top" | "center";
  readonly wrap: boolean;
  /** Number format code, where the cell gives none of its own. */
  readonly format: string;
}

/** One typeface for all sheets: on every Windows and Mac with Excel; LibreOffice has its metric twin, Carlito. */
export const fontName = "Calibri";
/** Size of the workbook's default font, which the unit of column widths follows. */
export const defaultFontSize = 11;

/** Grey lines, one dark teal for headings, pale yellow for what staff fill in: dark text keeps a contrast above 7:1. */
const colours = {
  ink: "#1F2933",
  quiet: "#4A5156",
  white: "#FFFFFF",
  line: "#BFC5CA",
  heading: "#1F4E5F",
  group: "#DCE7EB",
  subtotal: "#F1F5F6",
  total: "#E3ECEF",
  parameter: "#F5F6F7",
  input: "#FFF9E0",
  okInk: "#17552D",
  okFill: "#E8F3EA",
  warningInk: "#6B4200",
  warningFill: "#FFF2D6",
  errorInk: "#8F1B1B",
  errorFill: "#FBE6E6",
  infoInk: "#1F4668",
  infoFill: "#E9F0F7",
} as const;

/** Of text that leads somewhere. */
export const linkColour = colours.infoInk;

const grouped = "#,##0";
const asText = "@";

const bare: CellLook = {
  fontSize: 10,
  bold: false,
  italic: false,
  fontColor: colours.ink,
  fill: null,
  border: null,
  horizontal: "general",
  vertical: "center",
  wrap: false,
  format: "General",
};
const inTable: CellLook = { ...bare, border: colours.line };
const number: CellLook = { ...inTable, horizontal: "right", format: grouped };
const wrapped: CellLook = { ...inTable, horizontal: "left", wrap: true };

const paragraph: CellLook = { ...bare, horizontal: "left", vertical: "top", wrap: true };

/** The look of each role of a cell. */
export const cellStyles: Readonly<Record<CellStyleName, CellLook>> = {
  plain: { ...bare, fontSize: defaultFontSize, fontColor: "#000000" },
  title: { ...bare, fontSize: 14, bold: true, fontColor: colours.heading, horizontal: "left" },
  note: { ...bare, italic: true, fontColor: colours.quiet, horizontal: "left", vertical: "top", wrap: true },
  heading: { ...bare, fontSize: 11, bold: true, fontColor: colours.heading, horizontal: "left" },
  columnHeading: {
    ...inTable,
    bold: true,
    fontColor: colours.white,
    fill: colours.heading,
    horizontal: "center",
    wrap: true,
  },
  groupHeading: {
    ...inTable,
    bold: true,
    fontColor: colours.heading,
    fill: colours.group,
    horizontal: "left",
    wrap: true,
  },
  code: { ...inTable, horizontal: "center", format: asText },
  parameter: {
    ...inTable,
    fontSize: 9,
    fontColor: colours.quiet,
    fill: colours.parameter,
    horizontal: "center",
    wrap: true,
  },
  text: wrapped,
  number,
  subtotal: { ...number, bold: true, fill: colours.subtotal },
  total: { ...number, bold: true, fontColor: colours.heading, fill: colours.total },
  place: { ...inTable, bold: true, horizontal: "center" },
  paragraph,
  paragraphHeading: { ...paragraph, bold: true, horizontal: "center" },
  paragraphEnd: { ...paragraph, horizontal: "right" },
  input: { ...wrapped, fill: colours.input },
  inputNumber: { ...inTable, fill: colours.input, horizontal: "right" },
  ok: { ...wrapped, fontColor: colours.okInk, fill: colours.okFill },
  warning: { ...wrapped, fontColor: colours.warningInk, fill: colours.warningFill },
  error: { ...wrapped, bold: true, fontColor: colours.errorInk, fill: colours.errorFill },
  info: { ...wrapped, fontColor: colours.infoInk, fill: colours.infoFill },
};

/** What every printed sheet has in common: margins in inches; the title of the sheet, the date of printing, "page / pages". */
export const printedPage = {
  margins: { left: 0.4, right: 0.4, top: 0.5, bottom: 0.6, header: 0.3, footer: 0.3 },
  footer: { left: "&A", center: "&D", right: "&P / &N" },
} as const;

/** Look of a chart: sizes in points of text, which is printed at about half its size; thin lines in points. */
export const chartLook = {
  titleSize: 14,
  textSize: 10,
  outline: colours.ink,
  lineWidth: 0.5,
  gridline: colours.line,
  /** Gap between bars in percent of their width. */
  gap: 40,
} as const;

/**
 * Shades of ranks, best to worst: darker is better, evenly lighter down to white. Text on the darkest keeps a contrast above 7:1, and
 * a grey print shows the same order.
 */
export const rankShades = { best: "#EBB45C", middle: "#F5D9AC", worst: "#FFFFFF" } as const;
