import * as fc from "fast-check";
import { defaultEdition } from "../../src/criteria/defaultEdition";
import { readEdition } from "../../src/criteria/readEdition";
import { staffLayout } from "../../src/criteria/staffSheets";
import { languages } from "../../src/locales/language";
import { randomEdition } from "./randomEdition";
import { staffBook } from "./staffBook";

describe.each(languages)("staff sheets in %s", (language) => {
  it("are read back to the default edition, without any issue", () => {
    const edition = defaultEdition();
    const reading = readEdition(staffBook(edition, language));
    expect(reading.issues).toEqual([]);
    expect(reading.edition).toEqual(edition);
    expect(reading.layout).toEqual(staffLayout(edition));
  });

  it("are read back to any edition, without an error", () => {
    fc.assert(
      fc.property(randomEdition, (edition) => {
        const reading = readEdition(staffBook(edition, language));
        // An upper bound below zero, a formula under another method and bands of a share within 1 are odd, and said to be, but it is an edition.
        const odd: readonly string[] = ["criterionCapNegative", "criterionFormulaUnused", "criterionBandsAsShares"];
        expect(reading.issues.filter(({ code }) => !odd.includes(code))).toEqual([]);
        expect(reading.edition).toEqual(edition);
        expect(reading.layout).toEqual(staffLayout(edition));
      }),
      { numRuns: 30 },
    );
  });
});
