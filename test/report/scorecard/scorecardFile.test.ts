import { scorecardFiles } from "../../../src/evaluation/scorecardFiles";
import { languages } from "../../../src/locales/language";
import { createTranslator } from "../../../src/locales/translator";
import { shownName } from "../../../src/criteria/organisationName";
import { readXlsx } from "../../../src/workbook/xlsx/readXlsx";
import { unzip } from "../../../src/workbook/xlsx/unzip";
import { writeXlsx } from "../../../src/workbook/xlsx/writeXlsx";
import { plannedReport } from "../reportPlan";
import { syntheticCriterion, syntheticEdition } from "../syntheticEdition";
import { submission } from "../syntheticSubmissions";

/** Best 7001 and 7002, medians 5001 and, among 7002, 5002, 4002, 3002 and 0, 4002; of totals 14003 and 8003. */
const sent = [
  submission("Альфа-организация", [7001, 7002], 0),
  submission("Бета-организация", [6001, "секрет Беты"], 1),
  submission("Вега-организация", [5001, 5002], 2),
  submission("Гамма-организация", [4001, 4002], 3),
  submission("Дельта-организация", [3001, 3002], 4),
];
const names = sent.map(({ organisation }) => organisation);
const roster = names.map((name, index) => ({
  name,
  nameKk: `Ұйым № ${900 + index}`,
  spellings: [],
  takesPart: true,
  reason: "",
}));
const criteria = ["A1", "B1"].map((code) => syntheticCriterion(code, "perUnit"));

/**
 * Nothing of the others may be found in any part of the file, wherever Excel hides it: sheets, shared strings, defined
 * names, lists of drop-downs, stored results of formulas, properties. The best points and the median are meant to be seen.
 */
it.each(languages)("the file of one organisation holds nothing of another one (%s)", async (language) => {
  const { evaluation } = plannedReport(syntheticEdition({}, criteria, roster), sent, language);
  const files = scorecardFiles(evaluation, language, createTranslator(language));
  const owners = files.map(({ organisation }) => roster.findIndex((one) => shownName(one, language) === organisation));
  expect(owners).toEqual([0, 2, 3, 4, 1]);
  for (const [index, { organisation, plan }] of files.entries()) {
    const own = owners[index] ?? -1;
    const bytes = await writeXlsx(plan);
    const parts = Array.from(await unzip(bytes, () => true), ([name, part]) => name + new TextDecoder().decode(part));
    const everything = parts.join("\n");
    const others = roster.flatMap((one, at) => (at === own ? [] : [one.name, one.nameKk, ...onlyOf(at)]));
    expect(others.filter((text) => everything.includes(text))).toEqual([]);
    expect([organisation, ...onlyOf(own)].filter((text) => !everything.includes(text))).toEqual([]);
    expect(/<f>|<f |<dataValidation|externalLink|state="(?:veryH|h)idden"/.exec(everything)).toBeNull();
    const { sheets } = await readXlsx(bytes, "scorecard.xlsx");
    expect(sheets.map(({ hiddenColumns, hiddenRows }) => [hiddenColumns.size, hiddenRows.size])).toEqual([[0, 0]]);
  }
});

/** What the file of an organisation shows and no other may: addresses of its row (from 6 on), its own values. */
function onlyOf(index: number): readonly string[] {
  const values = [[], [">6001<", "секрет Беты"], [">5002<"], [">4001<"], [">3001<", ">3002<"]];
  return [`Показатели!C${6 + index}<`, ...(values[index] ?? [])];
}
