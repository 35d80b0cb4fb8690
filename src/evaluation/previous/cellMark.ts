import type { CellValue } from "../../workbook/grid";
import { plainFormula } from "../../workbook/plainFormula";
import { withSheetReferences } from "./sheetReferences";

export const markLength = 4;
/** Cells that staff may fill in have no mark. */
export const freeMark = "....";

const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

/**
 * A short mark of what a cell holds: its formula text, or its constant. A recalculated result does not change it, nor
 * does renaming or quoting a sheet, nor what Excel 2021 adds to a formula on opening.
 * @param roleOf the role of one of our sheets by its title; null for another sheet.
 */
export function cellMark(value: CellValue, formula: string | null, roleOf: (title: string) => string | null): string {
  return hash(markedText(value, formula, roleOf));
}

/** What a mark is made from; empty for an empty cell. */
export function markedText(value: CellValue, formula: string | null, roleOf: (title: string) => string | null): string {
  if (formula !== null) return `=${normalFormula(formula, roleOf)}`;
  if (value === null || value === "") return "";
  if (typeof value === "number") return `n${Number.isInteger(value) ? value : Number(value.toPrecision(15))}`;
  if (typeof value === "boolean") return `b${value}`;
  return `t${normalText(value)}`;
}

function normalFormula(formula: string, roleOf: (title: string) => string | null): string {
  const named = withSheetReferences(plainFormula(formula), (title) => {
    const role = roleOf(title);
    // A sheet of regions may be renamed at any time, and is named anew in another file.
    return role === null ? "?!" : `{${role}}!`;
  });
  return named.replace(/\s+/g, "").toUpperCase();
}

/** Excel gives line ends back as "\n", and drops characters that XML cannot hold. */
function normalText(text: string): string {
  return text.replace(/\r\n?/g, "\n").replace(/[^\P{Cc}\t\n]/gu, "");
}

/** FNV-1a, 24 bits of it. */
function hash(text: string): string {
  let bits = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) {
    bits = Math.imul(bits ^ text.charCodeAt(index), 0x01000193);
  }
  let mark = "";
  for (let shift = 26; shift >= 8; shift -= 6) mark += alphabet.charAt((bits >>> shift) & 63);
  return mark;
}
