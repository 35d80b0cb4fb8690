import { XmlScanner } from "../xlsx/xmlScanner";

/**
 * Filled cells that the content of an OpenDocument workbook comes to once its repeated cells and rows are written out (OpenDocument 1.3
 * part 3, 19.675 and 19.677): a small file can state a thousand million of them.
 * @throws what `fault` makes of XML that is not well-formed
 */
export function repeatedCells(contentXml: string, fault: (reason: string) => Error): number {
  const scanner = new XmlScanner(contentXml, fault);
  let sum = 0;
  let rowTimes = 1;
  for (let event = scanner.next(); event !== "end"; event = scanner.next()) {
    if (event !== "open") continue;
    if (scanner.name === "table-row") rowTimes = timesOf(scanner.attribute("table:number-rows-repeated"));
    if (scanner.name !== "table-cell") continue;
    const isFilled = ["office:value-type", "calcext:value-type", "table:formula"].some(
      (name) => scanner.attribute(name) !== null,
    );
    if (isFilled) sum += timesOf(scanner.attribute("table:number-columns-repeated")) * rowTimes;
  }
  return sum;
}

function timesOf(attribute: string | null): number {
  return attribute !== null && /^\d{1,9}$/.test(attribute) ? Number(attribute) : 1;
}
