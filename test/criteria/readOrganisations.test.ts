import { attestedOrganisations } from "../../src/criteria/attestedOrganisations";
import { defaultEdition } from "../../src/criteria/defaultEdition";
import type { Edition, RosterOrganisation } from "../../src/criteria/edition";
import { readEdition } from "../../src/criteria/readEdition";
import { staffSheetPlans } from "../../src/criteria/staffSheets";
import { languages } from "../../src/locales/language";
import { createTranslator } from "../../src/locales/translator";
import type { WorkbookGrid } from "../../src/workbook/grid";
import { workbookFromPlans } from "../workbook/planGrid";
import { issueLines, refError, staffBook, withCells } from "./staffBook";

const title = "Организации";

function organisation(facts: Partial<RosterOrganisation>): RosterOrganisation {
  return { name: "Первая", nameKk: "", spellings: [], takesPart: true, reason: "", ...facts };
}

function bookOf(...roster: readonly RosterOrganisation[]): WorkbookGrid {
  const edition: Edition = { ...defaultEdition(), roster };
  return staffBook(edition);
}

/** Row 3 holds the headings, so the first organisation is in row 4. */
describe("a fault of the organisations sheet is named with its cell", () => {
  it("the same official name twice, in other case and quotes too", () => {
    const book = bookOf(organisation({}), organisation({ name: "«первая»" }));
    expect(issueLines(book)).toEqual(["error rosterNameRepeated A5"]);
    expect(readEdition(book).edition.roster).toHaveLength(1);
  });

  it("one spelling for two organisations", () => {
    const book = bookOf(
      organisation({ spellings: ["Костанай"] }),
      organisation({ name: "Вторая", spellings: ["Актау", "костанай"] }),
    );
    expect(issueLines(book)).toEqual(["error organisationSpellingRepeated C5"]);
  });

  it("a spelling that is the official or Kazakh name of another", () => {
    const official = bookOf(organisation({}), organisation({ name: "Вторая", spellings: ["Первая"] }));
    expect(issueLines(official)).toEqual(["error organisationSpellingRepeated C5"]);
    const kazakh = bookOf(organisation({ nameKk: "Бірінші" }), organisation({ name: "Вторая", nameKk: "Бірінші" }));
    expect(issueLines(kazakh)).toEqual(["error organisationSpellingRepeated B5"]);
    const later = bookOf(organisation({ spellings: ["Вторая"] }), organisation({ name: "Вторая" }));
    expect(issueLines(later)).toEqual(["error organisationSpellingRepeated A5"]);
  });

  it("no name, an error value, a word that is neither yes nor no, no reason", () => {
    expect(issueLines(withCells(bookOf(organisation({})), title, { B5: "Екінші" }))).toEqual([
      "error organisationNameMissing A5",
    ]);
    expect(issueLines(withCells(bookOf(organisation({})), title, { A4: refError }))).toEqual([
      "error staffCellError A4",
    ]);
    expect(issueLines(withCells(bookOf(organisation({})), title, { E4: "может быть" }))).toEqual([
      "error staffNotYesNo E4",
    ]);
    expect(issueLines(bookOf(organisation({ takesPart: false })))).toEqual(["warning organisationReasonMissing F4"]);
  });

  it("no group where places go by groups, no day where days break ties, a day that there is not", () => {
    const usual = defaultEdition();
    const rules = (settings: Partial<Edition["settings"]>, ...roster: readonly RosterOrganisation[]) =>
      staffBook({ ...usual, settings: { ...usual.settings, ...settings }, roster });
    const grouped = rules({ byGroups: true }, organisation({ group: "Города" }), organisation({ name: "Вторая" }));
    expect(issueLines(grouped)).toEqual(["error organisationGroupMissing D5"]);
    expect(readEdition(grouped).edition.roster?.map(({ group }) => group)).toEqual(["Города", undefined]);
    expect(issueLines(rules({ byGroups: true }))).toEqual(["error groupsMissing –"]);
    const dated = rules({ tieBreaks: [{ kind: "submitted" }] }, organisation({}));
    expect(issueLines(dated)).toEqual(["warning organisationDateMissing G4"]);
    expect(issueLines(withCells(dated, title, { G4: "31.02.2026" }))).toContain("error settingNotDate G4");
  });
});

describe("the organisations sheet is read", () => {
  it("with an own name among the spellings, and any text as it stands", () => {
    const roster = [
      organisation({ name: "__proto__", spellings: ["__proto__", "constructor"] }),
      organisation({ name: '=HYPERLINK("x")', nameKk: "+1+1" }),
      organisation({ name: "<img src=x>", takesPart: false, reason: "в стадии ликвидации" }),
    ];
    const { edition, issues } = readEdition(bookOf(...roster));
    expect(issues).toEqual([]);
    expect(edition.roster).toEqual(roster);
  });

  it("with names cleaned of outer and repeated white space, and a blank answer as taking part", () => {
    const book = withCells(staffBook(), title, { A4: "  Первая \n  организация ", C4: " а ;; б; " });
    expect(readEdition(book).edition.roster).toEqual([
      organisation({ name: "Первая организация", spellings: ["а", "б"] }),
    ]);
  });

  it("as no roster where it is empty", () => {
    expect(readEdition(staffBook()).edition.roster).toBeNull();
    expect(readEdition(staffBook()).sheets.organisations).toBe(title);
  });

  it.each(languages)("without the examples of the template in %s, until their mark is removed", (language) => {
    const t = createTranslator(language);
    const plans = staffSheetPlans(defaultEdition(), t, language, { exampleOrganisations: attestedOrganisations });
    const book = workbookFromPlans(plans);
    expect(readEdition(book).edition.roster).toBeNull();
    const [name = ""] = attestedOrganisations;
    const unmarked = withCells(book, t("workbook.titles.organisations"), { A5: name });
    expect(readEdition(unmarked).edition.roster).toEqual([organisation({ name })]);
    expect(readEdition(unmarked).issues).toEqual([]);
  });
});
