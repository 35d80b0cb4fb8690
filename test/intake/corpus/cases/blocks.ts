/** Entry 23: blocks one under another with repeated headers, and criteria split over several sheets. */
import { akmola, akmolaKk, karaganda, member, pavlodar, pavlodarKk, sheet, shymkent } from "../cells";
import { type CorpusCase, book, books, kk, ru } from "../corpusCase";

const names = ["Организация", ru("A2"), ru("E1")];
const criteria = ["A2", "E1"];
const values = { [akmola]: [12400, 14], [pavlodar]: [11800, 9] };

export const blockCases: readonly CorpusCase[] = [
  {
    name: "header-repeated-on-each-page",
    about: [23],
    language: "ru",
    criteria,
    files: book([names, [akmola, 12400, 14], names, [pavlodar, 11800, 9], names, [karaganda, 13100, 12]]),
    layouts: ["rows"],
    values: { ...values, [karaganda]: [13100, 12] },
    issues: [],
  },
  {
    name: "blocks-of-organisations",
    about: [23, 20, 30],
    language: "ru",
    criteria,
    files: book([
      ["Областные организации"],
      names,
      [akmola, 12400, 14],
      [pavlodar, 11800, 9],
      ["Итого", 24200, 23],
      [],
      ["Городские организации"],
      names,
      [shymkent, 13100, 12],
      ["Итого", 13100, 12],
    ]),
    layouts: ["rows"],
    values: { ...values, [shymkent]: [13100, 12] },
    issues: [],
  },
  {
    name: "blocks-of-criteria",
    about: [23, 30],
    language: "ru",
    criteria: ["A1", "A2", "E1", "E2"],
    files: book([
      ["Блок A. Членство"],
      ["№", "Организация", ru("A1"), ru("A2")],
      [1, akmola, 93, 12400],
      [2, pavlodar, 88, 11800],
      [],
      ["Блок E. Обучение"],
      ["№", "Организация", ru("E1"), ru("E2")],
      [1, pavlodar, 9, 260],
      [2, akmola, 14, 310],
    ]),
    layouts: ["rows"],
    values: { [akmola]: [93, 12400, 14, 310], [pavlodar]: [88, 11800, 9, 260] },
    issues: [],
  },
  {
    name: "blocks-of-criteria-in-other-columns-kk",
    about: [23, 12, 8],
    language: "kk",
    criteria: ["A1", "C4", "E1"],
    files: book([
      ["р/с", "Ұйым", `${kk("A1")}, %`, kk("E1")],
      [1, akmolaKk, 93, 14],
      [2, pavlodarKk, "88%", 9],
      [],
      ["Ұйым", `${kk("C4")}, мың теңге`],
      [akmolaKk, "2 100"],
      [pavlodarKk, "1 900,5"],
    ]),
    layouts: ["rows"],
    values: { [akmolaKk]: [93, 2100, 14], [pavlodarKk]: [88, 1900.5, 9] },
    issues: [],
  },
  {
    name: "criteria-split-over-sheets",
    about: [23],
    language: "ru",
    criteria: ["A1", "A2", "E1", "E2"],
    files: books(
      sheet(
        [
          ["№", "Организация", ru("A1"), ru("A2")],
          [1, akmola, 93, 12400],
          [2, pavlodar, 88, 11800],
        ],
        {
          title: "Членство",
        },
      ),
      sheet(
        [
          ["№", "Организация", ru("E1"), ru("E2")],
          [1, pavlodar, 9, 260],
          [2, akmola, 14, 310],
        ],
        {
          title: "Обучение",
        },
      ),
    ),
    layouts: ["rows"],
    values: { [akmola]: [93, 12400, 14, 310], [pavlodar]: [88, 11800, 9, 260] },
    issues: [],
  },
  {
    name: "criteria-split-over-sheets-both-languages",
    about: [23, 17, 26],
    language: "kk",
    criteria: ["A2", "F1"],
    roster: [member(akmola, akmolaKk), member(pavlodar, pavlodarKk)],
    files: books(
      sheet(
        [
          ["Организация", ru("A2")],
          [akmola, 12400],
          [pavlodar, 11800],
        ],
        { title: "A" },
      ),
      sheet(
        [
          ["Ұйым", kk("F1")],
          [pavlodarKk, "жоқ"],
          [akmolaKk, "иә"],
        ],
        { title: "F" },
      ),
    ),
    layouts: ["rows"],
    values: { [akmola]: [12400, 1], [pavlodar]: [11800, 0] },
    issues: [],
  },
  {
    name: "split-sheets-one-organisation-short",
    about: [23, 14],
    language: "ru",
    criteria: ["A2", "D5"],
    files: books(
      sheet(
        [
          ["Организация", ru("A2")],
          [akmola, 12400],
          [pavlodar, 11800],
          ["Всего", 24200],
        ],
        { title: "Членство" },
      ),
      sheet(
        [
          ["Организация", ru("D5")],
          [akmola, 1],
        ],
        { title: "Охрана труда" },
      ),
    ),
    layouts: ["rows"],
    values: { [akmola]: [12400, 1], [pavlodar]: [11800, "missing"] },
    issues: ["?warning Охрана труда!", "?warning penaltyBlank", "?warning A3"],
  },
  {
    name: "rows-on-one-sheet-columns-on-another",
    about: [22, 23],
    language: "ru",
    criteria: ["A2", "E1", "F1"],
    files: books(
      sheet(
        [
          ["Организация", ru("A2")],
          [akmola, 12400],
          [pavlodar, 11800],
        ],
        { title: "Членство" },
      ),
      sheet(
        [
          ["Показатель", akmola, pavlodar],
          [ru("E1"), 14, 9],
          [ru("F1"), "да", "нет"],
        ],
        { title: "Прочее" },
      ),
    ),
    layouts: ["rows", "columns"],
    values: { [akmola]: [12400, 14, 1], [pavlodar]: [11800, 9, 0] },
    issues: [],
  },
  {
    name: "last-years-sheet-beside-this-years",
    about: [33, 23],
    language: "ru",
    criteria,
    files: books(
      sheet([["Показатели за 2024 год"], names, [akmola, 12100, 11], [pavlodar, 11900, 10]], { title: "2024" }),
      sheet([["Показатели за 2025 год"], names, [akmola, 12400, 14], [pavlodar, 11800, 9]], { title: "2025" }),
    ),
    layouts: ["rows"],
    values,
    issues: ["any 2024!", "?any 2024!A1"],
  },
];
