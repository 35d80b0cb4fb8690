import type { WorkbookGrid } from "../../workbook/grid";
import { isTakenByExcel } from "../../workbook/formulaLimits";
import { quotedSheetName } from "../../workbook/sheetName";
import { withSheetReferences } from "./sheetReferences";

/** Functions that a file holds under their own name (those of Excel 2007); newer ones have a prefix that reading drops. */
const functions: ReadonlySet<string> = new Set(
  (
    "ABS AND AVERAGE AVERAGEA AVERAGEIF AVERAGEIFS CEILING CHOOSE COLUMN COLUMNS CONCATENATE COUNT COUNTA COUNTBLANK COUNTIF " +
    "COUNTIFS DATE DAY EXACT FALSE FIND FIXED FLOOR HLOOKUP IF IFERROR INDEX INT ISBLANK ISERROR ISNA ISNUMBER ISTEXT LARGE " +
    "LEFT LEN LOOKUP LOWER MATCH MAX MAXA MEDIAN MID MIN MINA MOD MONTH N NA NOT NOW OR PRODUCT PROPER QUOTIENT RANK REPLACE " +
    "REPT RIGHT ROUND ROUNDDOWN ROUNDUP ROW ROWS SEARCH SIGN SMALL SQRT STDEV SUBSTITUTE SUBTOTAL SUM SUMIF SUMIFS " +
    "SUMPRODUCT T TEXT TODAY TRIM TRUE TRUNC UPPER VALUE VLOOKUP WEEKDAY YEAR"
  ).split(" "),
);

/** Beside what a file need not have: names, tables, other workbooks, spilled areas. */
const reference = /^(?:\$?[A-Z]{1,3}\$?\d{1,7}|\$\d{1,7}|TRUE|FALSE)$/i;
const wholeColumns = /(?<![\p{L}\p{N}_.$])\$?[A-Z]{1,3}:\$?[A-Z]{1,3}(?![\p{L}\p{N}_.$(])/giu;
const words = /[\p{L}_\\$][\p{L}\p{N}_.\\$]*\(?/gu;

/**
 * A formula of a result sheet that is kept under another title in a new file, where it means what it meant; null where it
 * would not: it refers to results that are replaced, or to what the file does not hold.
 * @param own title that the sheet had
 * @param stays whether a sheet of that title is in the new file with the same cells
 */
export function keptFormula(formula: string, own: string, stays: (title: string) => boolean): string | null {
  const isOwn = (title: string): boolean => title.toLowerCase() === own.toLowerCase();
  const bare = withSheetReferences(formula, (title) => (isOwn(title) || stays(title) ? "" : "!"))
    .replace(/"(?:[^"]|"")*"/g, "")
    .replace(wholeColumns, "");
  if (/[{}[\]!'@#]/.test(bare) || !isTakenByExcel(formula)) return null;
  const isKnown = [...bare.matchAll(words)].every(([word]) =>
    word.endsWith("(") ? functions.has(word.slice(0, -1).toUpperCase()) : reference.test(word),
  );
  return isKnown ? withSheetReferences(formula, (title) => (isOwn(title) ? "" : `${quotedSheetName(title)}!`)) : null;
}

/** Sheets of the user's, which a new file carries under the same title. */
export function staysInFile({ sheets }: WorkbookGrid, ownSheets: ReadonlySet<string>): (title: string) => boolean {
  const titles = new Set(sheets.filter(({ title }) => !ownSheets.has(title)).map(({ title }) => title.toLowerCase()));
  return (title) => titles.has(title.toLowerCase());
}
