import { defaultEdition } from "../../src/criteria/defaultEdition";
import { readEdition } from "../../src/criteria/readEdition";
import { staffLayout, staffSheetPlans } from "../../src/criteria/staffSheets";
import { languages } from "../../src/locales/language";
import { createTranslator } from "../../src/locales/translator";
import { workbookFromPlans } from "../workbook/planGrid";

describe.each(languages)("staff sheets in %s", (language) => {
  const edition = defaultEdition();
  const plans = staffSheetPlans(edition, createTranslator(language), language);

  it("are read back to the default edition, without any issue", () => {
    const reading = readEdition(workbookFromPlans(plans));
    expect(reading.issues).toEqual([]);
    expect(reading.edition).toEqual(edition);
    expect(reading.layout).toEqual(staffLayout(edition));
  });
});
