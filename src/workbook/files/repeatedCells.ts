import { fileLimits } from "../xlsx/fileLimits";
import { XmlScanner } from "../xlsx/xmlScanner";

/**
 * Filled cells that the content of an OpenDocument workbook comes to once its repeated cells and rows are written out (OpenDocument 1.3
 * part 3, 19.675 and 19.677): a small file can state a thousand million of them. Empty ones, with which programs fill a sheet up
 * to its end, are none; Infinity where there are too many tables, or one goes on
 * beyond the rows, or a filled cell beyond the columns, that a sheet has.
 * @throws what `fault` makes of XML that is not well-formed
 */
export function repeatedCells(contentXml: string, fault: (reason: string) => Error): number {
  const scanner = new XmlScanner(contentXml, fault);
  let sum = 0;
  let [tables, rows, rowTimes, columns] = [0, 0, 1, 0];
  /** Times of the cell that was just opened: it is filled where anything stands in it. */
  let opened = 0;
  for (let event = scanner.next(); event !== "end"; event = scanner.next()) {
    if (event === "open" && opened > 0) {
      sum += columns > fileLimits.columns ? Infinity : opened;
    }
    opened = 0;
    if (event !== "open") continue;
    switch (scanner.name) {
      case "table":
        rows = 0;
        tables += 1;
        if (tables > fileLimits.sheets) return Infinity;
        break;
      case "table-row":
        rowTimes = timesOf(scanner.attribute("table:number-rows-repeated"));
        rows += rowTimes;
        columns = 0;
        if (rows > fileLimits.rows) return Infinity;
        break;
      case "table-cell":
      case "covered-table-cell": {
        const times = timesOf(scanner.attribute("table:number-columns-repeated"));
        columns += times;
        const isFilled = ["office:value-type", "calcext:value-type", "table:formula"].some(
          (name) => scanner.attribute(name) !== null,
        );
        if (isFilled) sum += columns > fileLimits.columns ? Infinity : times * rowTimes;
        else opened = times * rowTimes;
      }
    }
  }
  return sum;
}

function timesOf(attribute: string | null): number {
  return attribute !== null && /^\d+$/.test(attribute) ? Number(attribute) : 1;
}
