import { readEdition } from "../../src/criteria/readEdition";
import { staffSheetPlans } from "../../src/criteria/staffSheets";
import { formerTranslators } from "../../src/locales/formerTexts";
import { createTranslator } from "../../src/locales/translator";
import { defaultEdition } from "../../src/criteria/defaultEdition";
import { readXlsx } from "../../src/workbook/xlsx/readXlsx";
import { writeXlsx } from "../../src/workbook/xlsx/writeXlsx";

it.each([
  ["ru", 0, "Код критерия"],
  ["kk", 0, "Критерий коды"],
  ["kk", 1, "Өлшемшарт коды"],
] as const)(
  "staff sheets with the words of earlier versions are read, in %s, version %d",
  async (language, version, code) => {
    const edition = defaultEdition();
    const former = formerTranslators(language, createTranslator(language))[version];
    if (former === undefined) throw new Error("no such version");
    const sheets = staffSheetPlans(edition, former, language).map((plan) => ({ ...plan, names: [] }));
    const texts = sheets.flatMap(({ rows }) => rows.flat().map((cell) => cell?.value));
    expect(texts).toContain(language === "ru" ? "Организация стоит дважды" : "Блок сомасы нөлден төмен болмайды");
    expect(texts).toContain(code);
    const read = readEdition(await readXlsx(await writeXlsx({ sheets, existing: [], active: "criteria" }), "old.xlsx"));
    expect(read.issues).toEqual([]);
    expect(read.edition).toEqual({ ...edition, settings: { ...edition.settings }, roster: read.edition.roster });
  },
);
