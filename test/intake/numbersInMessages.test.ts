import { issueMessage } from "../../src/issues/issue";
import { languages, type Language } from "../../src/locales/language";
import { shownIn } from "../../src/locales/numberText";
import { createTranslator } from "../../src/locales/translator";
import { cell, percentCell, read, type Typed } from "./sheetBuilder";

const head: readonly Typed[] = ["Организация", "Проведено семинаров", "Охват членством", "Сайт организации"];

function messages(row: readonly Typed[], language: Language): readonly string[] {
  const t = createTranslator(language);
  return read([head, row, ["Абай", 5, 90, "да"], ["Жетісу", 7, 80, "нет"]]).issues.map((issue) =>
    issueMessage(issue, t),
  );
}

/** What no reader of the language writes, and the cell shows: 60,1 %; 0,3; 12,5 млн тенге; 12 345,6. */
const rows: readonly { readonly row: readonly Typed[]; readonly said: Readonly<Record<Language, string>> }[] = [
  {
    row: ["Астана", percentCell(0.601, "0.0%"), 90, "да"],
    said: { ru: "60,1\u00a0%", kk: "60,1\u00a0%", en: "60.1%" },
  },
  { row: ["Астана", 3, 90, 0.3], said: { ru: "0,3", kk: "0,3", en: "0.3" } },
  {
    row: ["Астана", cell(12.5, '0.0" млн тенге"'), 90, "да"],
    said: { ru: "12,5\u00a0млн тенге", kk: "12,5\u00a0млн тенге", en: "12.5\u00a0млн тенге" },
  },
  {
    row: [null, 12345.6, percentCell(0.601), null],
    said: { ru: "12\u00a0345,6; 60,1\u00a0%", kk: "12\u00a0345,6; 60,1\u00a0%", en: "12\u00a0345.6; 60.1%" },
  },
];

describe.each(languages)("a number that a cell holds, in a message in %s", (language) => {
  it.each(rows)("$said.ru", ({ row, said }) => {
    expect(messages(row, language).join("\n")).toContain(said[language]);
  });

  it("is as it was typed where it was typed as a text", () => {
    expect(messages(["Астана", "60.1%", 90, "да"], language).join("\n")).toContain("60.1%");
  });
});

it("what could not be read is shown so in sheets, too", () => {
  const [astana] = read([head, ["Астана", percentCell(0.601), 90, 0.3]]).submissions;
  const written = astana?.readings.slice(0, 3).map((reading) => shownIn(reading.written ?? "–", "ru"));
  expect(written).toEqual(["60,1\u00a0%", "–", "0,3"]);
});
