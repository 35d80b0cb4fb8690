/** Entries 1, 32, 33: several periods side by side, and whose number is this year's. */
import { akmola, akmolaKk, karaganda, pavlodar, pavlodarKk, sheet } from "../cells";
import { type CorpusCase, book, books, kk, ru } from "../corpusCase";

const values = { [akmola]: [12400, 14], [pavlodar]: [11800, 9] };

export const yearCases: readonly CorpusCase[] = [
  {
    name: "years-as-numbers-in-sub-columns",
    about: [1, 33],
    language: "ru",
    criteria: ["A2", "E1"],
    files: book(
      [
        ["Организация", ru("A2"), null, ru("E1"), null],
        [null, 2024, 2025, 2024, 2025],
        [akmola, 12100, 12400, 12, 14],
        [pavlodar, 11900, 11800, 10, 9],
      ],
      { merges: ["A1:A2", "B1:C1", "D1:E1"] },
    ),
    layouts: ["rows"],
    values,
    issues: ["?warning B2", "?warning D2"],
  },
  {
    name: "this-year-before-last-year-kk",
    about: [1, 32, 33],
    language: "kk",
    criteria: ["A2", "E1"],
    files: book(
      [
        ["Ұйым", "2025 жыл", null, "2024 жыл", null],
        [null, kk("A2"), kk("E1"), kk("A2"), kk("E1")],
        [akmolaKk, 12400, 14, 12100, 12],
        [pavlodarKk, 11800, 9, 11900, 10],
      ],
      { merges: ["A1:A2", "B1:C1", "D1:E1"] },
    ),
    layouts: ["rows"],
    values: { [akmolaKk]: [12400, 14], [pavlodarKk]: [11800, 9] },
    issues: ["?warning D1", "?warning D2", "?warning E2"],
  },
  {
    name: "form-with-years-as-numbers",
    about: [23, 33],
    language: "ru",
    criteria: ["A2", "E1"],
    files: books(
      sheet(
        [
          [`Организация: ${akmola}`],
          ["№", "Показатель", "Ед. изм.", 2024, 2025],
          [1, ru("A2"), "чел.", 12100, 12400],
          [2, ru("E1"), "ед.", 12, 14],
        ],
        { title: "Форма" },
      ),
    ),
    layouts: ["form"],
    values: { [akmola]: [12400, 14] },
    issues: ["?warning D2"],
  },
  {
    name: "form-with-plan-and-fact-in-two-rows",
    about: [1, 23, 32],
    language: "ru",
    criteria: ["A2", "E1"],
    files: books(
      sheet(
        [
          [`Организация: ${akmola}`],
          ["№", "Показатель", "2024 год", "2025 год", null],
          [null, null, "факт", "план", "факт"],
          [1, ru("A2"), 12100, 12500, 12400],
          [2, ru("E1"), 12, 15, 14],
        ],
        { title: "Форма", merges: ["A2:A3", "B2:B3", "D2:E2"] },
      ),
    ),
    layouts: ["form"],
    values: { [akmola]: [12400, 14] },
    issues: ["?warning C2", "?warning C3", "?warning D3"],
  },
  {
    name: "form-of-last-year-kk",
    about: [23, 33],
    language: "kk",
    criteria: ["A2"],
    files: books(
      sheet([["2024 жылғы есеп"], [`Ұйым: ${akmolaKk}`], ["Көрсеткіш", "Мәні"], [kk("A2"), 12400]], { title: "Нысан" }),
    ),
    layouts: ["form"],
    values: { [akmolaKk]: [12400] },
    issues: ["error onlyAside A1"],
  },
  {
    name: "columns-all-of-last-year",
    about: [33],
    language: "ru",
    criteria: ["A2", "E1"],
    files: book([
      ["Организация", `${ru("A2")} за 2024 год`, `${ru("E1")} за 2024 год`],
      [akmola, 12100, 12],
    ]),
    layouts: [],
    values: {},
    issues: ["error"],
    stops: true,
  },
  {
    name: "three-years-of-one-indicator",
    about: [32, 33, 1],
    language: "ru",
    criteria: ["A2", "E1"],
    files: book(
      [
        ["№", "Организация", ru("A2"), null, null, ru("E1")],
        [null, null, "2023", "2024", "2025", null],
        [1, akmola, 12000, 12100, 12400, 14],
        [2, karaganda, 12700, 12900, 13100, 12],
      ],
      { merges: ["A1:A2", "B1:B2", "C1:E1", "F1:F2"] },
    ),
    layouts: ["rows"],
    values: { [akmola]: [12400, 14], [karaganda]: [13100, 12] },
    issues: ["?warning C2", "?warning D2"],
  },
];
