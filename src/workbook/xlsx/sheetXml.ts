import { HostFault } from "../hostFault";

/**
 * Repairs of a part before the reader library (@e965/xlsx 0.20.3) sees it, each for something it would misread silently.
 */

/** An error name that no spreadsheet writes: marks a formula without a stored value, which the library reads as 0. */
const noValueMark = "#WTF?";
/** The code that the library gives to that name. */
export const noValueCode = 0xff;

const styledEmptyCell = /<(?:\w+:)?c\s[^>]*\br="[A-Z]+\d+"[^>]*\/>/g;
const formulaWithoutValue =
  /<((?:\w+:)?)c((?:\s[^>]*[^/>])?)>\s*(<\1f(?:\s[^>]*)?(?:\/>|>[^<]*<\/\1f>))\s*(?:<\1v(?:\s[^>]*)?(?:\/>|>\s*<\/\1v>))?\s*<\/\1c>/g;
const filledCell = /<(?:\w+:)?(?:v|f|is)[\s>/]/g;

/**
 * The XML of a worksheet made ready: empty cells that only carry a style are left out (formatted columns and rows come by
 * the million), formulas without a stored value are marked. Throws "unreadableFile" where the XML ends too early.
 */
export function preparedSheetXml(xml: string, part: string): string {
  if (!/<\/(?:\w+:)?worksheet>\s*$/.test(xml.slice(-400))) throw new HostFault("unreadableFile", `${part}: cut off`);
  return withRawCharacters(xml.replace(styledEmptyCell, "").replace(formulaWithoutValue, markNoValue));
}

function markNoValue(whole: string, prefix: string, attributes: string, formula: string): string {
  const storesEmptyText = /\st="str"/.test(attributes) && new RegExp(`<${prefix}v[\\s/>]`).test(whole);
  if (storesEmptyText) return whole;
  const others = attributes.replace(/\st="[^"]*"/, "");
  return `<${prefix}c${others} t="e">${formula}<${prefix}v>${noValueMark}</${prefix}v></${prefix}c>`;
}

/** Cells with a value or a formula, counted roughly from above: a formula with its value counts twice. */
export function filledCells(xml: string): number {
  let count = 0;
  filledCell.lastIndex = 0;
  while (filledCell.test(xml)) count++;
  return count;
}

/** Characters beyond U+FFFF that are written as numeric references: the library keeps only their lower 16 bits. */
export function withRawCharacters(xml: string): string {
  return xml.replace(/&#(?:x([\da-f]{5,6})|(\d{5,7}));/gi, (whole, hex: string | undefined, decimal: string) => {
    const code = hex === undefined ? Number(decimal) : parseInt(hex, 16);
    return code > 0xffff && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}
