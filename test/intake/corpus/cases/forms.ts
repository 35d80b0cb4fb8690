/** Entry 23: a form for each organisation, on its own sheet or one under another. */
import { akmola, akmolaKk, date, karaganda, member, pavlodar, pavlodarKk, percent, sheet } from "../cells";
import { type CorpusCase, book, books, kk, ru } from "../corpusCase";

const head = ["№", "Показатель", "Ед. изм.", "Значение"];
const criteria = ["A1", "A2", "F1"];

function lines(...values: readonly (string | number | null)[]): (string | number | null)[][] {
  const [coverage = null, members = null, site = null] = values;
  return [
    [1, ru("A1"), "%", coverage],
    [2, ru("A2"), "чел.", members],
    [3, ru("F1"), "да/нет", site],
  ];
}

export const formCases: readonly CorpusCase[] = [
  {
    name: "form-name-in-title-line",
    about: [23, 30],
    language: "ru",
    criteria,
    files: books(
      sheet([["Отчёт за 2025 год"], [`Организация: ${akmola}`], [], head, ...lines(93, 12400, "да")], {
        title: "Лист1",
      }),
      sheet([["Отчёт за 2025 год"], [`Организация: ${pavlodar}`], [], head, ...lines("88%", "11 800", "нет")], {
        title: "Лист2",
      }),
    ),
    layouts: ["form"],
    values: { [akmola]: [93, 12400, 1], [pavlodar]: [88, 11800, 0] },
    issues: [],
  },
  {
    name: "form-name-beside-its-label",
    about: [23, 30, 2],
    language: "ru",
    criteria,
    files: books(
      sheet(
        [
          ["Показатели за 2025 год"],
          ["Наименование организации", null, akmola],
          head,
          [1, 2, 3, 4],
          ...lines(93, 12400, "да"),
          ["Председатель", null, null, "____________"],
        ],
        { title: "Форма", merges: ["A2:B2", "C2:D2"] },
      ),
    ),
    layouts: ["form"],
    values: { [akmola]: [93, 12400, 1] },
    issues: [],
  },
  {
    name: "form-name-is-sheet-title",
    about: [23, 17],
    language: "ru",
    criteria,
    roster: [member(akmola, "", ["Акмола"]), member(pavlodar, "Павлодар облысы")],
    files: books(
      sheet([head, ...lines(93, 12400, "да")], { title: "Акмола" }),
      sheet([head, ...lines(88, 11800, "нет")], { title: "Павлодар облысы" }),
    ),
    layouts: ["form"],
    values: { [akmola]: [93, 12400, 1], [pavlodar]: [88, 11800, 0] },
    issues: [],
  },
  {
    name: "form-with-previous-year-plan-and-note",
    about: [23, 32, 33, 24],
    language: "ru",
    criteria,
    files: books(
      sheet(
        [
          [`Организация: ${akmola}`],
          ["№", "Показатель", "Ед. изм.", "2024 год", "План на 2025 год", "2025 год", "Примечание"],
          [1, ru("A1"), "%", 91, 95, 93, "уточняется"],
          [2, ru("A2"), "чел.", 12100, 12500, 12400, null],
          [3, ru("F1"), "да/нет", "нет", "да", "да", "см. приложение"],
        ],
        { title: "Форма" },
      ),
    ),
    layouts: ["form"],
    values: { [akmola]: [93, 12400, 1] },
    issues: ["?warning D2"],
  },
  {
    name: "form-with-document-column",
    about: [23, 27, 8],
    language: "ru",
    criteria: [...criteria, "H2"],
    files: books(
      sheet(
        [
          [`Организация: ${akmola}`],
          [...head, "Подтверждающий документ"],
          [1, ru("A1"), "%", percent(0.93), "статотчёт"],
          [2, ru("A2"), "чел.", 12400, "статотчёт"],
          [3, ru("F1"), "да/нет", "+", null],
          [4, ru("H2"), "да/нет", date(46037), "реестр от 16.01.2026"],
        ],
        { title: "Форма" },
      ),
    ),
    layouts: ["form"],
    values: { [akmola]: [93, 12400, 1, 1] },
    issues: ["info dateAsYes D6"],
  },
  {
    name: "two-forms-in-one-sheet",
    about: [23, 30],
    language: "ru",
    criteria,
    files: book([
      [`Организация: ${akmola}`],
      head,
      ...lines(93, 12400, "да"),
      [],
      [`Организация: ${pavlodar}`],
      head,
      ...lines(88, 11800, "нет"),
      ["Исполнитель: Иванова А., тел. 8 7172 00-00-00"],
    ]),
    layouts: ["form"],
    values: { [akmola]: [93, 12400, 1], [pavlodar]: [88, 11800, 0] },
    issues: [],
  },
  {
    name: "form-kk",
    about: [23, 26, 6],
    language: "kk",
    criteria,
    files: books(
      sheet(
        [
          ["2025 жылғы есеп"],
          [`Ұйым: ${akmolaKk}`],
          ["р/с", "Көрсеткіш", "Өлшем бірлігі", "Мәні"],
          [1, kk("A1"), "%", "93,5"],
          [2, kk("A2"), "адам", 12400],
          [3, kk("F1"), "иә/жоқ", "иә"],
        ],
        { title: "Парақ1" },
      ),
      sheet(
        [
          ["2025 жылғы есеп"],
          [`Ұйым: ${pavlodarKk}`],
          ["р/с", "Көрсеткіш", "Өлшем бірлігі", "Мәні"],
          [1, kk("A1"), "%", "88%"],
          [2, kk("A2"), "адам", "11 800"],
          [3, kk("F1"), "иә/жоқ", "жоқ"],
        ],
        { title: "Парақ2" },
      ),
    ),
    layouts: ["form"],
    values: { [akmolaKk]: [93.5, 12400, 1], [pavlodarKk]: [88, 11800, 0] },
    issues: [],
  },
  {
    name: "form-with-bad-values",
    about: [23, 13, 28, 14, 35],
    language: "ru",
    criteria: [...criteria, "C3", "D5"],
    files: books(
      sheet(
        [
          [`Организация: ${karaganda}`],
          head,
          ...lines("до 95%", "13,1 тыс.", "частично"),
          [4, ru("C3"), "ед.", "3-4"],
          [5, ru("D5"), "случай", null],
        ],
        { title: "Форма" },
      ),
    ),
    layouts: ["form"],
    values: { [karaganda]: ["unreadable", 13100, "unreadable", "unreadable", "missing"] },
    issues: ["error D3", "warning D4", "error D5", "error D6", "warning penaltyBlank D7"],
  },
  {
    name: "form-without-organisation",
    about: [23],
    language: "ru",
    criteria,
    files: books(sheet([["Отчёт за 2025 год"], head, ...lines(93, 12400, "да")], { title: "Лист1" })),
    layouts: ["form"],
    // "Лист1" is nobody's name: whose form it is cannot be told, and is asked.
    values: {},
    issues: ["error"],
    stops: true,
  },
];
