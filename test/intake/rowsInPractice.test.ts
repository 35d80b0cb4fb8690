import { defaultSettings } from "../../src/criteria/settings";
import { readSubmissions } from "../../src/intake/readSubmissions";
import {
  edition,
  errorCell,
  formulaWithoutValue,
  issueLines,
  member,
  plainOptions,
  read,
  readLines,
  sheet,
  workbook,
} from "./sheetBuilder";

/** The numbers are those of the list of docs/reading.md. */
const head = ["Организация", "A1", "A2", "A3", "A4", "A5"];

describe("19: quotes and legal forms", () => {
  const roster = [
    member("ОО «Профессиональный союз работников образования города Астаны»", "«Астана қаласы» ҚБ"),
    member("ОО «г. Астаны и Акмолинской области организация»", "", ["Акмола"]),
  ];
  it.each([
    ["Профессиональный союз работников образования города Астаны", 0],
    ['Общественное объединение "Профессиональный  союз работников образования города Астаны"', 0],
    ["„Профессиональный союз работников образования города Астаны“ (ОО)", 0],
    ["ОО«Профессиональный союз работников образования города Астаны»", 0],
    ["ҚБ «Астана қаласы»", 0],
    ["АКМОЛА", 1],
    ["г.Астаны и Акмолинской области организация", 1],
  ])("%s", (written, position) => {
    const reading = read([head, [written, 1, 2, 1, 4, 0]], { edition: edition(undefined, roster) });
    expect(reading.submissions[0]?.organisation).toBe(roster[position]?.name);
    expect(issueLines(reading)).toEqual([]);
  });

  it("17: Kazakh and Russian names in one list are the same organisation", () => {
    const rows = [head, [roster[0]?.name ?? "", 1, 2, 1, 4, 0], ["Астана қаласы", 1, 2, 1, 4, 0]];
    const reading = read(rows, { edition: edition(undefined, roster) });
    expect(readLines(reading)).toHaveLength(1);
    expect(issueLines(reading)).toEqual(["warning organisationRepeated A3"]);
  });

  it("a territory alone is no name: kept under its own text, and the name it may mean is offered", () => {
    const reading = read([head, ["Астана", 1, 2, 1, 4, 0]], { edition: edition(undefined, roster) });
    expect(readLines(reading)).toEqual(["Астана: 1 2 1 4 0"]);
    expect(issueLines(reading)).toEqual(["error organisationNear A2"]);
  });
});

it("20: rows of totals anywhere are skipped with an info, whatever is in them", () => {
  const totals = ["Итого", "ВСЕГО:", "Барлығы", "Жиыны", "ИТОГО по областям", "Total", "Республика бойынша барлығы"];
  const rows = totals.map((name) => [name, formulaWithoutValue("=SUM(B2:B3)"), errorCell("#REF!")]);
  const reading = read([head, ...rows.slice(0, 3), ["Астана", 1, 2, 1, 4, 0], ...rows.slice(3)]);
  expect(readLines(reading)).toEqual(["Астана: 1 2 1 4 0"]);
  expect(issueLines(reading)).toEqual(["A2", "A3", "A4", "A6", "A7", "A8", "A9"].map((at) => `info rowIsTotals ${at}`));
});

it("20: totals whose word stands under the number of the row", () => {
  const reading = read([
    ["№", ...head],
    [1, "Астана", 1, 2, 1, 4, 0],
    ["Итого", null, 1, 2, 1, 4, 0],
  ]);
  expect(readLines(reading)).toHaveLength(1);
  expect(issueLines(reading)).toEqual(["info rowIsTotals A3"]);
});

it("30: titles above, notes and signatures below", () => {
  const reading = read([
    ["Приложение 1", null, null, null, null, "Форма № 1"],
    ["Показатели работы членских организаций за 2025 год"],
    [],
    head,
    ["Астана", 1, 2, 1, 4, 0],
    ["Алматы", 1, 2, 1, 4, 0],
    ["Шымкент"],
    [],
    ["Данные предварительные"],
    ["* по оперативным сведениям"],
    ["Председатель", null, null, "____________", null, "А. Б."],
    ["Исполнитель: Иванова А., тел. 8 7172 000000"],
  ]);
  expect(readLines(reading)).toEqual(["Астана: 1 2 1 4 0", "Алматы: 1 2 1 4 0", "Шымкент: · · · · ·"]);
  expect(issueLines(reading, "error")).toEqual([]);
  expect([...issueLines(reading, "info")].sort()).toEqual(
    ["A10", "A11", "A12", "A9"].map((at) => `info rowIsNote ${at}`),
  );
});

describe("31: the same organisation twice", () => {
  const rows = [head, ["Астана", 1, 2, 1, 4, 0], ["Алматы", 3, 2, 1, 4, 0], ["Астана", 9, 2, 1, 4, 0]];

  it("with different values stops and names both rows", () => {
    const reading = read(rows);
    expect(reading.stops).toBe(true);
    expect(issueLines(reading)).toEqual(["error organisationTwice A4"]);
    expect(reading.issues[0]?.params).toMatchObject({ organisation: "Астана", first: "A2", second: "A4" });
  });

  it.each([
    ["first", ["Астана: 1 2 1 4 0", "Алматы: 3 2 1 4 0"], "warning organisationTwiceFirst A4"],
    ["last", ["Алматы: 3 2 1 4 0", "Астана: 9 2 1 4 0"], "warning organisationTwiceLast A4"],
  ] as const)("--duplicates %s", (duplicates, lines, issue) => {
    const reading = read(rows, { options: { duplicates } });
    expect(readLines(reading)).toEqual(lines);
    expect(issueLines(reading)).toEqual([issue]);
    expect(reading.stops).toBe(false);
  });

  it("in three rows asks with each of those that differ, and takes the one that was chosen by its number", () => {
    const three = [
      ...rows.slice(0, 2),
      ["Астана", 5, null, 1, 4, 0],
      rows[2] ?? [],
      ["Астана", 9, 2, 1, 4, 0],
      rows[3] ?? [],
    ];
    const asked = read(three);
    expect(asked.twice).toMatchObject([
      {
        organisation: "Астана",
        rows: [
          { cell: "A2", which: "first" },
          { cell: "A3", which: 2 },
          { cell: "A5", which: 3 },
          { cell: "A6", which: "last" },
        ],
      },
    ]);
    const chosen = (...takeRow: readonly string[]) =>
      read(three, { edition: { ...edition(), settings: { ...defaultSettings, takeRow } } });
    const second = chosen("Астана = 2");
    // What the row leaves blank is completed by the others.
    expect(readLines(second)).toEqual(["Астана: 5 2 1 4 0", "Алматы: 3 2 1 4 0"]);
    expect(issueLines(second)).toEqual([
      "warning organisationTwiceRow A2",
      "warning organisationTwiceRow A5",
      "warning organisationTwiceRow A6",
    ]);
    expect(second.stops).toBe(false);
    expect(readLines(chosen("астана = 3"))).toEqual(["Алматы: 3 2 1 4 0", "Астана: 9 2 1 4 0"]);
    // A row that is not there any more is asked about again.
    expect(chosen("Астана = 7").stops).toBe(true);
    expect(chosen("Алматы = 2").stops).toBe(true);
  });

  it("with the same values counts once, with a warning", () => {
    const reading = read([head, ["Астана", 1, 2, 1, 4, 0], ["Астана", "1", "2%", "да", 4, 0]]);
    expect(readLines(reading)).toEqual(["Астана: 1 2 1 4 0"]);
    expect(issueLines(reading)).toEqual(["warning organisationRepeated A3"]);
    expect(reading.stops).toBe(false);
  });

  it.each([
    ['"АСТАНА" ОО', "ОО «Астана»"],
    ["Астана", "Астана (уточн.)"],
    ["Астана", "Астана - исправлено"],
    ["Астана", "Астана (корректировка)"],
    ["Астана", "Астана – повторно"],
    ["Астана", "Астана (новый отчет)"],
    ["Астана", "Астана, уточнённые данные"],
    ["Астана", "Астана*"],
    ["Астана", "Астана (түзетілген)"],
  ])("%s and %s are one organisation twice", (one, other) => {
    const reading = read([head, [one, 1, 2, 1, 4, 0], [other, 9, 2, 1, 4, 0]]);
    expect(readLines(reading)).toHaveLength(1);
    expect(issueLines(reading)).toEqual(["info organisationJoined A3", "error organisationTwice A3"]);
    expect(reading.stops).toBe(true);
  });

  it("a name of corrections only, or with a number of its own, is another", () => {
    const rows = ["Исправительная колония", "Новый город", "Филиал 1", "Филиал 2"].map((name) => [name, 1, 2, 1, 4, 0]);
    expect(readLines(read([head, ...rows]))).toHaveLength(4);
  });
});

describe("parts of the country and groups among organisations", () => {
  const south = ["Шымкент", 1, 2, 1, 4, 0];
  const north = ["Костанай", 3, 2, 1, 4, 0];
  it.each([
    ["Юг", "Северный регион"],
    ["«Юг»", "«Север»"],
    ["Южный макрорегион", "Северо-Восточная зона"],
    ["Юг Казахстана", "Центр и восток"],
    ["1 группа", "2 группа"],
    ["Группа А", "Группа Б"],
    ["I топ", "II топ"],
    ["Оңтүстік", "Солтүстік өңірі"],
    ["Онтустик онир", "Солтустик онир"],
  ])("%s and %s without any value above organisations are headings", (one, other) => {
    const reading = read([head, [one], south, [other], north, ["Астана"]]);
    expect(readLines(reading)).toEqual(["Шымкент: 1 2 1 4 0", "Костанай: 3 2 1 4 0", "Астана: · · · · ·"]);
    expect(issueLines(reading)).toEqual(["info rowIsHeading A2", "info rowIsHeading A4"]);
  });
  it("with values, at the end, or of the organisations sheet they are none", () => {
    const asked = read([head, ["Юг", 5, 2, 1, 4, 0], south, north]);
    expect(asked.submissions.map(({ organisation }) => organisation)).toContain("Юг");
    expect(readLines(read([head, south, north, ["Юг"]]))).toContain("Юг: · · · · ·");
    const roster = [member("Юг"), member("Шымкент")];
    expect(readLines(read([head, ["Юг"], south], { edition: edition(undefined, roster) }))).toContain("Юг: · · · · ·");
    // Names of one kind: what one of them is, the others are.
    expect(readLines(read([head, ["Юг"], south, ["Север", 5, 2, 1, 4, 0], north]))).toContain("Юг: · · · · ·");
  });
});

it("a row of values without a name is an error with its cell", () => {
  const reading = read([head, ["Астана", 1, 2, 1, 4, 0], [null, 5, 6, 1, 4, 0]]);
  expect(readLines(reading)).toHaveLength(1);
  expect(issueLines(reading)).toEqual(["error rowWithoutName A3"]);
});

it.each(["н/д", "нет", "X", "A3", "Охват членством"])("«%s» with figures is nobody's row", (name) => {
  const reading = read([head, ["Астана", 1, 2, "да", 4, 0], [name, 1, 2, "да", 4, 0]]);
  expect(readLines(reading)).toEqual(["Астана: 1 2 1 4 0"]);
  expect(issueLines(reading)).toEqual(["error rowWithoutName A3"]);
});

it("a row typed one cell too far to the left is not read under what stands beside its name", () => {
  const names = ["№ п/п", ...head];
  const reading = read([names, [1, "Астана", 1, 2, "да", 4, 0], ["Область Абай", "уточняется", 2, "да", 4, 0]]);
  expect(issueLines(reading, "error")).toContain("error nameNotRead A3");
});

it("a second table below is joined; the header once more is skipped", () => {
  const again = read([head, ["Астана", 1, 2, 1, 4, 0], head, ["Алматы", 1, 2, 1, 4, 0]]);
  expect(readLines(again)).toHaveLength(2);
  const other = read([
    ["Организация", "A1", "A2"],
    ["Астана", 1, 2],
    [],
    ["Организация", "A4", "A5"],
    ["Астана", 7, 8],
  ]);
  expect(readLines(other)).toEqual(["Астана: 1 2 · 7 8"]);
  expect(other.tables.map(({ headerArea }) => headerArea)).toEqual(["A1:C1", "A4:C4"]);
  expect(issueLines(other, "error")).toEqual([]);
});

it("headings of groups are no organisations", () => {
  const reading = read(
    [
      ["№", ...head],
      [null, "Акмолинская и соседние"],
      [1, "Астана", 1, 2, 1, 4, 0],
      [null, "Города:"],
      ["Прочие организации"],
      [2, "Алматы", 1, 2, 1, 4, 0],
      [3, "Шымкент"],
    ],
    { extras: { merges: ["A5:G5"] } },
  );
  expect(readLines(reading)).toEqual(["Астана: 1 2 1 4 0", "Алматы: 1 2 1 4 0", "Шымкент: · · · · ·"]);
  expect(issueLines(reading, "info")).toEqual(["info rowIsHeading B2", "info rowIsHeading B4", "info rowIsNote A5"]);
});

it("a signature with a number under an indicator is an error, not an organisation", () => {
  const reading = read([head, ["Астана", 1, 2, 1, 4, 0], ["Исполнитель: Иванов", null, 87172000000]]);
  expect(readLines(reading)).toEqual(["Астана: 1 2 1 4 0"]);
  expect(issueLines(reading, "error")).toEqual(["error noteWithValues A3"]);
});

it("the organisations sheet decides before any other reading of a row", () => {
  const roster = [member("Всего доброго"), member("Председатель"), member("Области")];
  const reading = read([head, ["Всего доброго", 1], ["Председатель", 2], ["Области"]], {
    edition: edition(undefined, roster),
  });
  expect(reading.submissions.map(({ organisation }) => organisation)).toEqual([
    "Всего доброго",
    "Председатель",
    "Области",
  ]);
});

it("a spelling of two organisations is nobody's: kept under its own text, with an error", () => {
  const roster = [member("Первая", "", ["Костанай"]), member("Вторая", "", ["Костанай"])];
  const reading = read([head, ["Костанай", 1, 2, 1, 4, 0]], { edition: edition(undefined, roster) });
  expect(readLines(reading)).toEqual(["Костанай: 1 2 1 4 0"]);
  expect(issueLines(reading)).toEqual(["error organisationOfSeveral A2"]);
});

describe("a table without names", () => {
  const table = [["Показатели за 2025 год"], ["A1", "A2"], [4, 93]];

  it("of one row is that of the organisation after which the sheet is named", () => {
    const reading = read(table, { extras: { title: "Павлодарская область" } });
    expect(readLines(reading)).toEqual(["Павлодарская область: 4 93 · · ·"]);
  });

  it("on a sheet that names nobody is that of the organisation after which the file is named, and this is said", () => {
    const book = { ...workbook(sheet(table, { title: "Лист1" })), fileName: "Павлодарская область.xlsx" };
    const reading = readSubmissions([{ workbook: book, ownSheets: new Set() }], edition(), plainOptions);
    expect(readLines(reading)).toEqual(["Павлодарская область: 4 93 · · ·"]);
    expect(issueLines(reading, "info")).toEqual(["info organisationFromFile"]);
    expect(issueLines(read(table, { extras: { title: "Лист1" } }))).toEqual(["error noOrganisationColumn"]);
  });

  it("of several rows is an error", () => {
    expect(issueLines(read([...table, [5, 90]], { extras: { title: "Павлодарская область" } }))).toEqual([
      "error noOrganisationColumn",
    ]);
  });
});
