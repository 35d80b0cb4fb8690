import { columnName, parseCellAddress } from "../../src/workbook/cellAddress";
import { missingSheets, plain } from "./references";
import type { KnownOfWorkbook } from "./sheetFaults";

/** Of the first cells with a fault; a wrong habit would fill a screen. */
const shown = 5;

/** Cells and rows that Excel would repair: out of order, too long, without a format, unlike their type. */
export function cellFaults(xml: string, { titles, formats }: KnownOfWorkbook): readonly string[] {
  const faults: string[] = [];
  let lastRow = 0;
  for (const [, row = "", rest = "", cells = ""] of xml.matchAll(/<row r="(\d+)"([^>]*?)(?:\/>|>(.*?)<\/row>)/gs)) {
    if (Number(row) <= lastRow || Number(row) > 1_048_576) faults.push(`row ${row} after ${lastRow}`);
    lastRow = Number(row);
    const height = Number(/ ht="([^"]*)"/.exec(rest)?.[1] ?? 15);
    if (!(height >= 0 && height <= 409.5)) faults.push(`row ${row} is ${height} high`);
    let lastColumn = -1;
    for (const [, attributes = "", content = ""] of cells.matchAll(/<c ([^>]*?)(?:\/>|>(.*?)<\/c>)/gs)) {
      const {
        r: address = "",
        s: style = "0",
        t: type = "n",
      } = Object.fromEntries(
        Array.from(attributes.matchAll(/(\w+)="([^"]*)"/g), ([, name = "", value = ""]) => [name, value]),
      );
      const column = parseCellAddress(address)?.column ?? -1;
      if (address !== `${columnName(column)}${row}` || column <= lastColumn || column >= 16_384) {
        faults.push(`cell ${address} in row ${row}`);
      }
      lastColumn = column;
      if (Number(style) >= formats) faults.push(`${address} has the format ${style}, which is missing`);
      for (const fault of [...contentFaults(type, content), ...formulaFaults(content, titles)]) {
        faults.push(`${address} ${fault}`);
      }
    }
  }
  return faults.slice(0, shown);
}

const errors = ["#NULL!", "#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#NUM!", "#N/A", "#GETTING_DATA"];

function contentFaults(type: string, content: string): readonly string[] {
  const value = /<v[^>]*>([^<]*)<\/v>/.exec(content)?.[1] ?? null;
  const [, space = "", inline = null] = /<is><t([^>]*)>([^<]*)<\/t><\/is>/s.exec(content) ?? [];
  const text = plain(inline ?? value ?? "");
  const isFit =
    type === "inlineStr"
      ? inline !== null
      : value === null || type === "str" || (type === "e" ? errors.includes(value) : isNumber(value, type === "b"));
  return [
    ...(isFit ? [] : [`holds ${String(value)} as ${type}`]),
    ...(text.length > 32_767 ? [`holds ${text.length} characters`] : []),
    ...(inline !== null && /^\s|\s$/.test(inline) && !space.includes("preserve") ? ["loses its outer spaces"] : []),
  ];
}

function isNumber(value: string, isBoolean: boolean): boolean {
  return isBoolean ? /^[01]$/.test(value) : value.trim() !== "" && Number.isFinite(Number(value));
}

/** Excel takes formulas of 8,192 characters, texts in them of 255, 64 levels, and no functions newer than it without a prefix. */
function formulaFaults(content: string, titles: readonly string[]): readonly string[] {
  const written = /<f[^>]*>([^<]*)<\/f>/s.exec(content)?.[1];
  if (written === undefined) return [];
  const formula = plain(written);
  const texts = Array.from(formula.matchAll(/"((?:[^"]|"")*)"/g), ([, text = ""]) => text.replaceAll('""', '"'));
  let level = 0;
  let deepest = 0;
  for (const character of formula.replace(/"(?:[^"]|"")*"|'(?:[^']|'')*'/g, "")) {
    level += character === "(" ? 1 : character === ")" ? -1 : 0;
    deepest = Math.max(deepest, level);
  }
  return [
    ...(formula.length > 8192 ? [`has a formula of ${formula.length} characters`] : []),
    ...(texts.some((text) => text.length > 255) ? ["has a text of more than 255 characters in its formula"] : []),
    ...(level === 0 && deepest <= 64 ? [] : [`has ${deepest} levels of brackets, ${level} open`]),
    ...missingSheets(formula, titles).map((title) => `refers to "${title}", which is missing`),
  ];
}
