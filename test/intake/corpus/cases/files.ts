/** Entry 23 again: a workbook from each region, collected into one evaluation. */
import { akmola, akmolaKk, karaganda, member, pavlodar, pavlodarKk, sheet } from "../cells";
import { type CorpusCase, file, kk, ru } from "../corpusCase";

const form = ["№", "Показатель", "Ед. изм.", "Значение"];
const criteria = ["A2", "F1"];

function formOf(name: string, members: string | number, site: string): ReturnType<typeof sheet> {
  return sheet([[`Организация: ${name}`], form, [1, ru("A2"), "чел.", members], [2, ru("F1"), "да/нет", site]], {
    title: "Форма",
  });
}

export const fileCases: readonly CorpusCase[] = [
  {
    name: "a-form-from-each-region",
    about: [23, 5],
    language: "ru",
    criteria,
    files: [
      file("Акмола.xlsx", formOf(akmola, "12 400", "да")),
      file("Павлодар.xlsx", formOf(pavlodar, 11800, "нет")),
      file("Караганда.xlsx", formOf(karaganda, "около 13000", "иә")),
    ],
    layouts: ["form"],
    values: { [akmola]: [12400, 1], [pavlodar]: [11800, 0], [karaganda]: ["unreadable", 1] },
    issues: ["error valueIsBound Караганда.xlsx!Форма!D3"],
  },
  {
    name: "a-row-from-each-region",
    about: [23, 20],
    language: "ru",
    criteria,
    files: [
      file(
        "1.xlsx",
        sheet([
          ["Организация", ru("A2"), ru("F1")],
          [akmola, 12400, "да"],
        ]),
      ),
      file(
        "2.xlsx",
        sheet([
          ["Организация", ru("A2"), ru("F1")],
          [pavlodar, 11800, "нет"],
          ["Итого", 11800, null],
        ]),
      ),
    ],
    layouts: ["rows"],
    values: { [akmola]: [12400, 1], [pavlodar]: [11800, 0] },
    issues: [],
  },
  {
    name: "file-name-is-the-organisation",
    about: [23, 17],
    language: "kk",
    criteria,
    roster: [member(akmola, akmolaKk), member(pavlodar, pavlodarKk)],
    files: [
      file(
        `${akmolaKk}.xlsx`,
        sheet(
          [
            ["р/с", "Көрсеткіш", "Мәні"],
            [1, kk("A2"), 12400],
            [2, kk("F1"), "иә"],
          ],
          { title: "Парақ1" },
        ),
      ),
      file(
        `${pavlodar}.xlsx`,
        sheet([form, [1, ru("A2"), "чел.", 11800], [2, ru("F1"), "да/нет", "нет"]], { title: "Лист1" }),
      ),
    ],
    layouts: ["form"],
    values: { [akmola]: [12400, 1], [pavlodar]: [11800, 0] },
    issues: [],
  },
  {
    name: "the-same-region-twice-with-equal-values",
    about: [31, 23],
    language: "ru",
    criteria,
    files: [file("Акмола.xlsx", formOf(akmola, 12400, "да")), file("Акмола (2).xlsx", formOf(akmola, "12 400", "Да."))],
    layouts: ["form"],
    values: { [akmola]: [12400, 1] },
    issues: ["warning Акмола (2).xlsx!Форма!A1"],
  },
  {
    name: "the-same-region-twice-with-other-values",
    about: [31, 23],
    language: "ru",
    criteria,
    files: [file("Акмола.xlsx", formOf(akmola, 12400, "да")), file("Акмола-2.xlsx", formOf(akmola, 12600, "да"))],
    layouts: ["form"],
    values: { [akmola]: [12400, 1] },
    issues: ["error Акмола-2.xlsx!Форма!A1"],
    stops: true,
  },
  {
    name: "files-of-different-layouts",
    about: [22, 23, 8, 26],
    language: "ru",
    criteria,
    files: [
      file(
        "сводная.xlsx",
        sheet([
          ["Организация", ru("A2"), ru("F1")],
          [akmola, 12400, "да"],
        ]),
      ),
      file("Павлодар.xlsx", formOf(pavlodar, 11800, "✓")),
      file(
        "ещё.xlsx",
        sheet([
          ["Показатель", karaganda, akmolaKk],
          [ru("A2"), 13100, 9800],
          [ru("F1"), "нет", "бар"],
        ]),
      ),
    ],
    layouts: ["rows", "form", "columns"],
    values: { [akmola]: [12400, 1], [pavlodar]: [11800, 1], [karaganda]: [13100, 0], [akmolaKk]: [9800, 1] },
    issues: [],
  },
  {
    name: "a-file-that-holds-no-indicators",
    about: [23, 30],
    language: "ru",
    criteria,
    files: [
      file("Акмола.xlsx", formOf(akmola, 12400, "да")),
      file("письмо.xlsx", sheet([["Сопроводительное письмо"], ["Направляем сведения."]], { title: "Письмо" })),
    ],
    layouts: ["form"],
    values: { [akmola]: [12400, 1] },
    issues: ["error|warning письмо.xlsx!Письмо!"],
  },
];
