/** Entries 20, 25, 30, 33: what is around a table, and what nobody sees of it. */
import { akmola, akmolaKk, karaganda, karagandaKk, pavlodar, pavlodarKk, sheet, shymkent } from "../cells";
import { type CorpusCase, book, books, kk, ru } from "../corpusCase";

const head = ["№", "Организация", ru("A2"), ru("E1")];
const criteria = ["A2", "E1"];
const table = [head, [1, akmola, 12400, 14], [2, pavlodar, 11800, 9]];
const values = { [akmola]: [12400, 14], [pavlodar]: [11800, 9] };

export const surroundingCases: readonly CorpusCase[] = [
  {
    name: "titles-above-signatures-below",
    about: [30, 20],
    language: "ru",
    criteria,
    files: book(
      [
        [null, null, null, "Приложение 1"],
        ["Показатели работы членских организаций за 2025 год"],
        ["(по состоянию на 31 декабря 2025 г.)"],
        [],
        ...table,
        [null, "Итого", 24200, 23],
        [],
        ["Данные предварительные"],
        ["Председатель", null, "____________", "А. Б."],
        ["Исполнитель: Иванова А., тел. 8 7172 00-00-00"],
      ],
      { merges: ["A2:D2", "A3:D3"] },
    ),
    layouts: ["rows"],
    values,
    issues: [],
  },
  {
    name: "titles-and-signatures-kk",
    about: [30],
    language: "kk",
    criteria,
    files: book([
      ["Кәсіподақ ұйымдарының 2025 жылғы көрсеткіштері"],
      ["р/с", "Ұйымның атауы", kk("A2"), kk("E1")],
      [1, akmolaKk, 12400, 14],
      [2, pavlodarKk, 11800, 9],
      [],
      ["Төраға", null, "____________"],
      ["Орындаушы: А. Иванова, тел. 8 7172 00-00-00"],
    ]),
    layouts: ["rows"],
    values: { [akmolaKk]: [12400, 14], [pavlodarKk]: [11800, 9] },
    issues: [],
  },
  {
    name: "hidden-rows-and-columns",
    about: [25],
    language: "ru",
    criteria,
    files: book([...table, [3, karaganda, 13100, 12]], { hiddenRows: [2], hiddenColumns: [3] }),
    layouts: ["rows"],
    values: { ...values, [karaganda]: [13100, 12] },
    issues: ["warning rowsHidden", "warning columnsHidden"],
  },
  {
    name: "hidden-sheet-beside-the-table",
    about: [25, 33],
    language: "ru",
    criteria,
    files: books(
      sheet(table),
      sheet(
        [
          ["Область", "Код"],
          ["Акмолинская", 11],
        ],
        { title: "Справочник", hidden: true },
      ),
      sheet([["Замечания по заполнению"], ["Заполняйте все строки"]], { title: "Памятка" }),
    ),
    layouts: ["rows"],
    values,
    issues: ["info Справочник!", "info Памятка!"],
  },
  {
    name: "chart-sheet-beside-the-table",
    about: [30],
    language: "ru",
    criteria,
    files: [{ name: "показатели.xlsx", sheets: [sheet(table)], chartSheets: ["Диаграмма"] }],
    layouts: ["rows"],
    values,
    issues: [],
  },
  {
    name: "groups-of-organisations",
    about: [30, 23],
    language: "ru",
    criteria,
    files: book(
      [head, ["Области"], [1, akmola, 12400, 14], [2, pavlodar, 11800, 9], ["Города:"], [3, shymkent, 13100, 12]],
      {
        merges: ["A2:D2", "A5:D5"],
      },
    ),
    layouts: ["rows"],
    values: { ...values, [shymkent]: [13100, 12] },
    issues: [],
  },
  {
    name: "groups-of-organisations-kk",
    about: [30, 20],
    language: "kk",
    criteria,
    files: book([
      ["р/с", "Ұйым", kk("A2"), kk("E1")],
      [null, "Облыстар"],
      [1, akmolaKk, 12400, 14],
      [null, "Қалалар"],
      [2, karagandaKk, 11800, 9],
      [null, "Барлығы", 24200, 23],
    ]),
    layouts: ["rows"],
    values: { [akmolaKk]: [12400, 14], [karagandaKk]: [11800, 9] },
    issues: [],
  },
  {
    name: "row-without-name",
    about: [30],
    language: "ru",
    criteria,
    files: book([...table, [3, null, 13100, 12]]),
    layouts: ["rows"],
    values,
    issues: ["error 4:4"],
  },
  {
    name: "table-away-from-the-corner",
    about: [30, 1],
    language: "ru",
    criteria,
    files: book([[], [], [null, null, "Форма 2025-1"], ...table.map((row) => [null, null, ...row])]),
    layouts: ["rows"],
    values,
    issues: [],
  },
  {
    name: "document-column",
    about: [30, 24],
    language: "ru",
    criteria,
    files: book([
      ["№", "Организация", ru("A2"), "Документ", ru("E1"), "Основание", "Примечание"],
      [1, akmola, 12400, "статотчёт от 15.01.2026", 14, "приказ № 5", "уточняется"],
      [2, pavlodar, 11800, null, 9, "приказ № 7", null],
    ]),
    layouts: ["rows"],
    values,
    issues: ["?warning D:D"],
  },
];
