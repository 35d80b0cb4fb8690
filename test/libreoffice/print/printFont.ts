import { execFileSync } from "node:child_process";
import { describeWithLibreOffice, findSoffice } from "../soffice";

/** Has the widths of Calibri: with any other font in its place texts take more room than in Excel. */
const font = "Carlito";

function isInstalled(): boolean {
  try {
    return execFileSync("fc-list", [":", "family"], { encoding: "utf8" }).includes(font);
  } catch {
    return false;
  }
}

/** A suite that needs LibreOffice and the font of print: skipped, saying so, where there is none, and failing under CI. */
export function describeInPrint(name: string, suite: () => void): void {
  if (findSoffice() === null || isInstalled()) {
    describeWithLibreOffice(name, suite);
  } else if (process.env["CI"] === "true") {
    it(`${name}: the font ${font} is installed`, () => {
      throw new Error(`The font ${font} was not found: install fonts-crosextra-carlito`);
    });
  } else {
    console.warn(`SKIPPED, the font ${font} was not found (fonts-crosextra-carlito): ${name}`);
    describe.skip(name, suite);
  }
}
