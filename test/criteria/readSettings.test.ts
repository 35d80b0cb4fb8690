import { defaultEdition } from "../../src/criteria/defaultEdition";
import type { Edition } from "../../src/criteria/edition";
import { defaultSettings } from "../../src/criteria/settings";
import { readEdition } from "../../src/criteria/readEdition";
import { staffLayout } from "../../src/criteria/staffSheets";
import { cellAddress } from "../../src/workbook/cellAddress";
import type { CellValue, GridCell, WorkbookGrid } from "../../src/workbook/grid";
import {
  besideText,
  issueLines,
  refError,
  sheetOf,
  staffBook,
  typed,
  unstoredFormula,
  withCells,
  withRows,
} from "./staffBook";

const title = "Настройки";
const usual = defaultEdition();

/** The default sheet with other values beside labels. */
function withSettings(values: Readonly<Record<string, CellValue | GridCell>>): WorkbookGrid {
  const book = staffBook();
  const cells = Object.entries(values).map(([label, value]) => [besideText(book, title, label), value] as const);
  return withCells(book, title, Object.fromEntries(cells));
}

/** Address of a cell of the table of blocks: column 0 is the code, 4 whether it is main. */
function blockCell(block: number, column: number): string {
  return cellAddress(staffLayout(usual).settings.blocks.top + block, column);
}

describe("a fault of the settings sheet is named with its cell", () => {
  const decimals = "Знаков после запятой в баллах";
  const faults: readonly (readonly [string, CellValue | GridCell, string])[] = [
    [decimals, 5, "error staffWholeRange"],
    [decimals, 1.5, "error staffWholeRange"],
    [decimals, -1, "error staffWholeRange"],
    [decimals, "два", "error staffNotNumber"],
    [decimals, null, "warning settingBlank"],
    [decimals, refError, "error staffCellError"],
    [decimals, unstoredFormula, "error staffFormulaWithoutValue"],
    ["Год, за который проводится оценка", 25, "error staffWholeRange"],
    ["Критерии утверждены", "скоро", "error staffNotYesNo"],
    ["Язык листов", "французский", "error settingUnknownWord"],
    ["Организация без данных", "пропустить", "error settingUnknownWord"],
    ["Условие допуска: взносы перечислены полностью", "почти", "error staffNotYesNo"],
    ["Условие допуска: коллективный договор", null, "warning settingBlank"],
    ["Как подводятся итоги", "жребий", "error settingUnknownWord"],
    ["Места при равенстве", "как-нибудь", "error settingUnknownWord"],
    ["Порядок в итоговой таблице", "по алфавиту", "error settingUnknownWord"],
    ["Кого поощрить вне призовых мест", "всех", "error settingUnknownWord"],
    ["Число призовых мест", 2.5, "error staffWholeRange"],
    ["Число призовых мест", -3, "error staffWholeRange"],
    ["Сколько организаций поощрить", 1.5, "error staffWholeRange"],
    ["Вознаграждение за 1 место (тенге)", -1, "error staffWholeRange"],
    ["Вознаграждение за 2 место (тенге)", 0.5, "error staffWholeRange"],
    ["Вознаграждение при поощрении (тенге)", 1e13, "error staffWholeRange"],
    ["Обозначение перечня", -1, "error settingNotWords"],
    ["Название перечня (kk)", -1, "error settingNotWords"],
    ["Название перечня (ru)", "x".repeat(501), "error staffTextTooLong"],
    ...["вчера", "31.02.2026", "29.02.2025", -1, 0.5, "2026", "20 мартобря 2026", "31 сентября 2026 г.", 46_073].map(
      (written) => ["Дата постановления", written, "error settingNotDate"] as const,
    ),
    ...["вчера", -1, 0, 0.5, "20.02.2026", "№"].map(
      (written) => ["Номер постановления", written, "error settingNotNumber"] as const,
    ),
    ...["вчера", -1, 0, 0.5, 1e6, "7a"].map(
      (written) => ["Пункт повестки дня", written, "error settingNotNumber"] as const,
    ),
    ["Чья информация заслушана", 5, "error settingNotWords"],
    ["На кого возложен контроль", "20 февраля 2026", "error settingNotWords"],
    ["Кто подписывает", "-1", "error settingNotWords"],
    // Also while another rule counts.
    ["Доля от лучшей суммы (%)", -5, "error staffNumberRange"],
    ["Доля от лучшей суммы (%)", 0.5, "error staffNumberRange"],
    ["При равных итогах: правило 1", "Z9", "error settingTieBreakUnknown"],
    ["Обозначение перечня", null, "warning settingBlank"],
  ];

  it.each(faults)("%s: %j", (label, value, issue) => {
    const book = withSettings({ [label]: value });
    expect(issueLines(book)).toEqual([`${issue} ${besideText(book, title, label)}`]);
  });

  it("a share outside 0…100, or none where the rule needs it", () => {
    const rule = { "Кого поощрить вне призовых мест": "выше доли от лучшей суммы" };
    const share = besideText(staffBook(), title, "Доля от лучшей суммы (%)");
    expect(issueLines(withSettings({ ...rule, "Доля от лучшей суммы (%)": 101 }))).toEqual([
      `error staffNumberRange ${share}`,
    ]);
    expect(issueLines(withSettings(rule))).toEqual([`error settingShareMissing ${share}`]);
  });

  it("more than three rules for equal results, a rule named twice, and a criterion that is not counted", () => {
    const rule = (number: number): string => `При равных итогах: правило ${number}`;
    const four = withSettings({ [rule(1)]: "A1; A2", [rule(2)]: "A3", [rule(3)]: "A4" });
    expect(issueLines(four)).toEqual([`error settingTieBreaksTooMany ${besideText(four, title, rule(3))}`]);
    const twice = withSettings({ [rule(1)]: "A1", [rule(2)]: "A1" });
    expect(issueLines(twice)).toEqual([`warning settingTieBreakRepeated ${besideText(twice, title, rule(2))}`]);
    const [first, ...others] = usual.criteria;
    if (first === undefined) throw new Error("the default edition has criteria");
    const notCounted: Edition = {
      ...usual,
      criteria: [{ ...first, counted: false }, ...others],
      settings: { ...usual.settings, tieBreaks: [{ kind: "criterion", code: first.code }] },
    };
    expect(issueLines(staffBook(notCounted))).toEqual([
      `warning settingTieBreakNotCounted ${besideText(twice, title, rule(1))}`,
    ]);
  });

  it("a rule by the value of an indicator that counts by lines, and a threshold that is no number", () => {
    const rule = "При равных итогах: правило 1";
    const lines = withSettings({ [rule]: "A1: меньше; блок Z; дата подачи" });
    expect(issueLines(lines)).toEqual([
      `error settingTieBreakUnknown ${besideText(lines, title, rule)}`,
      `error settingTieBreakUnknown ${besideText(lines, title, rule)}`,
    ]);
    const least = "Призовое место: общий балл не меньше";
    const words = withSettings({ [least]: "половина" });
    expect(issueLines(words)).toEqual([`error staffNotNumber ${besideText(words, title, least)}`]);
  });

  it("a label that staff have changed: its value is not used, and its default is named as taken", () => {
    const label = besideText(staffBook(), title, "Число призовых мест").replace("B", "A");
    const book = withCells(staffBook(), title, { [label]: "Призов" });
    expect(issueLines(book)).toEqual(["warning settingMissing –", `warning settingNotUsed ${label}`]);
  });

  it("a setting that stands twice", () => {
    const { list } = staffLayout(usual).settings;
    const label = cellAddress(list.bottom + 1, 0);
    const book = withCells(staffBook(), title, { [label]: "Число призовых мест" });
    expect(issueLines(book)).toEqual([`error settingRepeated ${label}`]);
  });

  it("a block without a code, of a code that stands already, without a name, neither main nor not", () => {
    expect(issueLines(withCells(staffBook(), title, { [blockCell(8, 1)]: "Молодёжь" }))).toEqual([
      `error blockCodeMissing ${blockCell(8, 0)}`,
    ]);
    const repeated = withCells(staffBook(), title, { [blockCell(8, 0)]: "A", [blockCell(8, 1)]: "Молодёжь" });
    expect(issueLines(repeated)).toEqual([`error blockCodeRepeated ${blockCell(8, 0)}`]);
    const unnamed = withCells(staffBook(), title, { [blockCell(8, 0)]: "I", [blockCell(8, 4)]: "да" });
    expect(issueLines(unnamed)).toEqual([`warning blockNameMissing ${blockCell(8, 1)}`]);
    expect(readEdition(unnamed).edition.blocks.at(-1)).toEqual({
      code: "I",
      name: { ru: "I", kk: "", en: "" },
      main: true,
    });
    expect(issueLines(withCells(staffBook(), title, { [blockCell(0, 4)]: "наполовину" }))).toEqual([
      `error staffNotYesNo ${blockCell(0, 4)}`,
    ]);
  });

  it("bounds of a block that exclude each other, a weight of 0, a bound in words", () => {
    const faulty = withCells(staffBook(), title, {
      [blockCell(0, 5)]: 50,
      [blockCell(0, 6)]: 40,
      [blockCell(1, 7)]: 0,
    });
    expect(issueLines(faulty)).toEqual([
      `error blockCapBelowFloor ${blockCell(0, 6)}`,
      `warning blockWeightZero ${blockCell(1, 7)}`,
    ]);
    expect(issueLines(withCells(staffBook(), title, { [blockCell(0, 6)]: "сто" }))).toEqual([
      `error staffNotNumber ${blockCell(0, 6)}`,
    ]);
  });

  it("a remark below the table of blocks, which is no block", () => {
    const book = withCells(staffBook(), title, { [blockCell(9, 0)]: "Исполнитель: Иванов" });
    expect(issueLines(book)).toEqual([`warning blockRowIgnored ${blockCell(9, 0)}`]);
    expect(readEdition(book).edition).toEqual(usual);
  });

  it("no table of blocks: those of the sample are taken", () => {
    const { blocks } = staffLayout(usual).settings;
    const book = withRows(staffBook(), title, (rows) => rows.slice(0, blocks.top - 1));
    expect(issueLines(book)).toEqual(["warning settingsBlocksMissing –"]);
    expect(readEdition(book).edition).toEqual(usual);
  });
});

it.each([
  ["Дата постановления", ["20.02.2026", "20/2/2026", "2026-02-20", "20.02.2026 г.", "29 февраля 2028 года"]],
  ["Дата постановления", ["«20» февраля 2026 г.", "2026 жылғы 20 ақпан", "20 February 2026", "«__» ______ 2026 г."]],
  ["Номер постановления", [9, "№ 9", "9-П", "ИК-9/2", "01-05/12", "9.1"]],
  ["Пункт повестки дня", [7, "7", "№ 7", "7.1", "п. 7"]],
  ["Обозначение перечня", [2026, "2026-1", "sample-2", "№ 1"]],
])("%s may be %j", (label, values) => {
  for (const value of values) expect([value, issueLines(withSettings({ [label]: value }))]).toEqual([value, []]);
});

describe("the settings sheet is read", () => {
  it.each(["2026 г.", "2026 год", "за 2026 год", "2026 ж.", "2026 жыл", "2026 year"])("the year «%s»", (written) => {
    const book = withSettings({ "Год, за который проводится оценка": written });
    expect(readEdition(book).edition.title.year).toBe(2026);
    expect(issueLines(book)).toEqual([
      `warning staffNumberAsText ${besideText(book, title, "Год, за который проводится оценка")}`,
    ]);
  });

  it("with the words of its drop-downs, in any case and spacing", () => {
    const { settings, title: edition } = readEdition(
      withSettings({
        "Обозначение перечня": "2026-1",
        "Год, за который проводится оценка": "2026",
        "Критерии утверждены": "Да",
        "Язык листов": "казахский",
        "Знаков после запятой в баллах": 2,
        "Организация без данных": "Оценивается с нулями",
        "Условие допуска: коллективный договор": "ДА",
        "Сумма по блоку не ниже нуля": true,
        "Как подводятся итоги": "ПО СУММЕ МЕСТ",
        "Места при равенстве": "среднее место: 1-2½-2½-4",
        "При равных итогах: правило 1": "сумма по основным блокам",
        "При равных итогах: правило 2": "A3",
        "При равных итогах: правило 3": "число первых мест",
        "Порядок в итоговой таблице": "по возрастанию суммы",
        "Если организация указана дважды": "брать последнюю",
        "Организация указана дважды: брать первую строку": "Альфа; Бета",
        "Организация указана дважды: брать последнюю строку": "Гамма;",
        "Организация указана несколько раз: брать строку": "Дельта = 2; Область = 1 = 12",
        "Заголовки, которые не показатели": "Примечание;  Телефон, факс ;",
        "Число призовых мест": 2,
        "Вознаграждение за 2 место (тенге)": "1 500 000",
        "Кого поощрить вне призовых мест": "выше доли от лучшей суммы",
        "Доля от лучшей суммы (%)": typed(0.75, "0%"),
        "Дата постановления": typed(46_073, "dd.mm.yyyy"),
        "Номер постановления": 9,
        "Кто подписывает": "=А. Председатель",
      }),
    ).edition;
    expect(edition).toMatchObject({ id: "2026-1", year: 2026, sample: false, approved: true });
    expect(settings).toEqual({
      decimals: 2,
      byGroups: false,
      prizeLeast: null,
      encouragementLeastTotal: null,
      mostOnPlace: null,
      safety: { safeTolerance: 30, leastTolerance: 10, leastGap: 1 },
      tieRanking: "mean",
      tieBreaks: [{ kind: "mainTotal" }, { kind: "criterion", code: "A3" }, { kind: "firstRanks" }],
      notReported: "zeros",
      entryConditions: ["collectiveAgreement"],
      scheme: "sumOfPlaces",
      floorBlocksAtZero: true,
      prizes: 2,
      encouragement: { kind: "aboveShare", share: 75 },
      listing: "ascending",
      duplicates: "last",
      takeFirst: ["Альфа", "Бета"],
      takeLast: ["Гамма"],
      takeRow: ["Дельта = 2", "Область = 1 = 12"],
      ignoredHeaders: ["Примечание", "Телефон, факс"],
      language: "kk",
      prizeAmounts: [null, 1_500_000, null],
      sharedPrize: "positions",
      encouragementAmount: null,
      // Excel's day 46,073 is 20 February 2026, 25,569 being 1 January 1970.
      resolution: {
        ...defaultSettings.resolution,
        date: "20.02.2026",
        number: "9",
        chair: "=А. Председатель",
      },
      letters: defaultSettings.letters,
      approval: defaultSettings.approval,
    });
  });

  it("of an older workbook, without the settings for reading the tables", () => {
    const book = withRows(staffBook(), title, (rows) =>
      rows.filter(([label]) => {
        const text = String(label?.value ?? "");
        return !["Чтение таблиц", "Если организация указана дважды", "Заголовки, которые не показатели"].includes(text);
      }),
    );
    expect(sheetOf(book, title).rows.length).toBe(sheetOf(staffBook(), title).rows.length - 3);
    const { edition, issues } = readEdition(book);
    expect(issues).toEqual([]);
    expect(edition).toEqual(usual);
  });

  it("with a blank answer to duplicates, which is to ask", () => {
    const { edition, issues } = readEdition(withSettings({ "Если организация указана дважды": null }));
    expect(issues).toEqual([]);
    expect(edition.settings.duplicates).toBeNull();
  });

  it("with a rule for duplicates that is none, named with its cell", () => {
    expect(issueLines(withSettings({ "Если организация указана дважды": "обе" }))).toEqual([
      `error settingUnknownWord ${besideText(staffBook(), title, "Если организация указана дважды")}`,
    ]);
  });

  it("with rows in another order, inserted rows and an inserted column", () => {
    const book = withRows(staffBook(), title, (rows) => {
      const { list } = staffLayout(usual).settings;
      const middle = [...rows.slice(list.top, list.bottom + 1)].reverse().flatMap((row) => [row, []]);
      const spread = [...rows.slice(0, list.top), ...middle, ...rows.slice(list.bottom + 1)];
      return spread.map((row) => [...row.slice(0, 1), typed(null), ...row.slice(1)]);
    });
    const { edition, issues, layout } = readEdition(book);
    expect(issues).toEqual([]);
    expect(edition).toEqual(usual);
    expect(sheetOf(book, title).rows[layout.settings.decimals.top]?.[layout.settings.decimals.left]?.value).toBe(0);
  });

  it("rules for equal results in words of any language, and by a code that is only a block's", () => {
    const rule = (number: number): string => `При равных итогах: правило ${number}`;
    const book = withSettings({ [rule(1)]: "A1 : МЕНЬШЕ", [rule(2)]: "block B", [rule(3)]: "ұсынылған күні" });
    expect(readEdition(book).edition.settings.tieBreaks).toEqual([
      { kind: "value", code: "A1", better: "lower" },
      { kind: "block", code: "B" },
      { kind: "submitted" },
    ]);
    const blockAlone = withSettings({ [rule(1)]: "C" });
    expect(readEdition(blockAlone).edition.settings.tieBreaks).toEqual([{ kind: "block", code: "C" }]);
  });

  it("with the table of blocks above the list", () => {
    const book = withRows(staffBook(), title, (rows) => {
      const { blocks, list } = staffLayout(usual).settings;
      const table = rows.slice(blocks.top - 1, blocks.top + usual.blocks.length);
      // The headings of the list and of its first group are right above it.
      const headings = list.top - 2;
      return [...rows.slice(0, headings), ...table, [], ...rows.slice(headings, list.bottom + 1)];
    });
    const { edition, issues } = readEdition(book);
    expect(issues).toEqual([]);
    expect(edition).toEqual(usual);
  });

  it("with a sample staying one until its identifier is changed, even when that is blank", () => {
    expect(readEdition(withSettings({ "Обозначение перечня": "Sample-мой" })).edition.title.sample).toBe(true);
    expect(readEdition(withSettings({ "Обозначение перечня": null })).edition.title.sample).toBe(true);
    expect(readEdition(withSettings({ "Обозначение перечня": "2026" })).edition.title.sample).toBe(false);
  });
});
