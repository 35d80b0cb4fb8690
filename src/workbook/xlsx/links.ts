import { cellAddress } from "../cellAddress";
import type { SheetPlan } from "../sheetPlan";
import { linkedCells } from "../linkedCells";
import { xmlText } from "./xmlText";

/** The links of a sheet (ECMA-376 part 1, 18.3.1.47); to a place in the workbook they need no relationship. */
export function linksXml(sheet: SheetPlan, formulaOf: (formula: string) => string): string {
  const links = linkedCells(sheet).map(({ row, column, link }) => {
    const location = xmlText(formulaOf(link)).replaceAll('"', "&quot;");
    return `<hyperlink ref="${cellAddress(row, column)}" location="${location}"/>`;
  });
  return links.length === 0 ? "" : `<hyperlinks>${links.join("")}</hyperlinks>`;
}

/** They stand before everything of print (18.3.1.99). */
export function withLinks(xml: string, links: string): string {
  if (links === "") return xml;
  const at = xml.search(/<(?:printOptions|pageMargins|pageSetup|headerFooter|drawing)\b|<\/worksheet>/);
  return xml.slice(0, at) + links + xml.slice(at);
}
