/** Entry 31 in every layout: the same organisation, or the same indicator, twice. */
import { akmola, akmolaKk, karaganda, member, pavlodar, sheet } from "../cells";
import { type CorpusCase, book, books, ru } from "../corpusCase";

const criteria = ["A2", "E1"];

export const duplicateCases: readonly CorpusCase[] = [
  {
    name: "twice-in-columns",
    about: [31, 22],
    language: "ru",
    criteria,
    files: book([
      ["Показатель", akmola, pavlodar, akmola],
      [ru("A2"), 12400, 11800, 12600],
      [ru("E1"), 14, 9, 14],
    ]),
    layouts: ["columns"],
    values: { [akmola]: [12400, 14], [pavlodar]: [11800, 9] },
    issues: ["error organisationTwice D1"],
    stops: true,
  },
  {
    name: "twice-in-columns-and-the-first-is-chosen",
    about: [31, 22],
    language: "ru",
    criteria,
    duplicates: "first",
    files: book([
      ["Показатель", akmola, pavlodar, akmola],
      [ru("A2"), 12400, 11800, 12600],
      [ru("E1"), 14, 9, 14],
    ]),
    layouts: ["columns"],
    values: { [akmola]: [12400, 14], [pavlodar]: [11800, 9] },
    issues: ["any organisationTwiceFirst D1"],
  },
  {
    name: "twice-on-two-sheets-with-different-values",
    about: [31, 23],
    language: "ru",
    criteria,
    files: books(
      sheet(
        [
          ["Организация", ru("A2"), ru("E1")],
          [akmola, 12400, 14],
          [pavlodar, 11800, 9],
        ],
        { title: "Сводная" },
      ),
      sheet(
        [
          ["Показатель", akmola],
          [ru("A2"), 12600],
          [ru("E1"), 14],
        ],
        { title: "Уточнение" },
      ),
    ),
    layouts: ["rows", "columns"],
    values: { [akmola]: [12400, 14], [pavlodar]: [11800, 9] },
    issues: ["error organisationTwice Уточнение!B1"],
    stops: true,
  },
  {
    name: "twice-on-two-sheets-with-equal-values",
    about: [31, 23, 17],
    language: "kk",
    criteria,
    roster: [member(akmola, akmolaKk), member(pavlodar)],
    files: books(
      sheet(
        [
          ["Организация", ru("A2"), ru("E1")],
          [akmola, 12400, 14],
          [pavlodar, 11800, 9],
        ],
        { title: "Сводная" },
      ),
      sheet(
        [
          ["Организация", ru("A2"), ru("E1")],
          [akmolaKk, "12 400", 14],
        ],
        { title: "Копия" },
      ),
    ),
    layouts: ["rows"],
    values: { [akmola]: [12400, 14], [pavlodar]: [11800, 9] },
    issues: ["warning organisationRepeated Копия!A2"],
  },
  {
    name: "twice-where-the-copies-complete-each-other",
    about: [31],
    language: "ru",
    criteria,
    files: book([
      ["Организация", ru("A2"), ru("E1")],
      [akmola, 12400, null],
      [karaganda, 13100, 12],
      [akmola, null, 14],
    ]),
    layouts: ["rows"],
    // Nothing contradicts anything: both figures are this organisation's. That its row is twice is said.
    values: { [akmola]: [12400, 14], [karaganda]: [13100, 12] },
    issues: ["warning A4"],
  },
  {
    name: "the-same-indicator-in-two-columns",
    about: [3, 31],
    language: "ru",
    criteria,
    files: book([
      ["Организация", ru("A2"), ru("E1"), ru("A2")],
      [akmola, 12400, 14, 12600],
    ]),
    layouts: ["rows"],
    values: { [akmola]: ["missing", 14] },
    issues: ["error headerAmbiguous B1", "?error D1"],
  },
  {
    name: "the-same-indicator-in-two-rows-of-a-form",
    about: [3, 23, 31],
    language: "ru",
    criteria,
    files: books(
      sheet(
        [
          [`Организация: ${akmola}`],
          ["№", "Показатель", "Значение"],
          [1, ru("A2"), 12400],
          [2, ru("E1"), 14],
          [3, ru("A2"), 12600],
        ],
        { title: "Форма" },
      ),
    ),
    layouts: ["form"],
    values: { [akmola]: ["missing", 14] },
    issues: ["error 3:3", "?error 5:5"],
  },
  {
    name: "names-alike-without-an-organisations-sheet",
    about: [18, 31],
    language: "ru",
    criteria,
    files: book([
      ["Организация", ru("A2"), ru("E1")],
      [akmola, 12400, 14],
      ["Акмолинская  обласная организация", 12600, 12],
    ]),
    layouts: ["rows"],
    values: { [akmola]: [12400, 14], "Акмолинская обласная организация": [12600, 12] },
    issues: ["warning A3"],
  },
];
