import { describeWithLibreOffice } from "../soffice";

/**
 * A suite about texts in their places: in any font but one with the widths of Calibri they take more room than in Excel.
 * LibreOffice is given such a font on Linux (`onlyFont`); elsewhere the suite is skipped, saying so.
 */
export function describeInPrint(name: string, suite: () => void): void {
  if (process.platform === "linux") {
    describeWithLibreOffice(name, suite);
  } else {
    console.warn(`SKIPPED, LibreOffice takes the fonts of this machine: ${name}`);
    describe.skip(name, suite);
  }
}
