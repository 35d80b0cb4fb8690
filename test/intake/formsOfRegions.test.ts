import { criterion, edition, cell, issueLines, member, messages, read, readLines, type Typed } from "./sheetBuilder";

const book = edition([
  criterion({ code: "P1", name: "Охват членством", unit: "%" }),
  criterion({ code: "P2", name: "Численность членов на конец года" }),
  criterion({ code: "P3", name: "Принято в члены за год" }),
]);
const heads = ["Организация", "Охват членством", "Численность членов на конец года", "Принято в члены за год"];
const abai = "Абайская областная организация";
const zhambyl = "Жамбылская областная организация";
const said = (...given: Parameters<typeof issueLines>) =>
  issueLines(...given).filter((line) => !line.includes("criterionWithoutColumn"));
const readRows = (...rows: readonly (readonly Typed[])[]) => read(rows, { edition: book });

it.each([
  [["2024 (отчёт)", "2025 (оперативные данные)"], 1],
  [["Базовый 2024", "Отчётный 2025", "Темп роста, %"], 1],
  [["2025 г. (предварительно)", "2024 г."], 0],
  [["янв.-март", "янв.-июнь", "янв.-дек."], 2],
  [["с января по июнь", "с января по декабрь"], 1],
  [["на начало", "на конец", "среднегодовая"], 1],
  [["жыл басында", "жыл соңында"], 1],
  [["мақсат", "орындалды", "пайызы"], 1],
  [["норматив", "факт", "балл по шкале", "занятое место"], 1],
  [["2024 жыл (есеп)", "2025 жыл (есеп)", "өсім (+,-)"], 1],
  [["факт (корректировка от 15.01.2026)", "уточнённый план"], 0],
] as const)("of %j the value of the year is taken, and nothing is asked", (parts, taken) => {
  const values = parts.map((_, at) => 100 + at);
  const reading = readRows(
    ["Организация", heads[2] ?? "", ...parts.slice(1).map(() => null)],
    [null, ...parts],
    [abai, ...values],
    [zhambyl, ...values],
  );
  expect(readLines(reading)).toEqual([`${abai}: · ${100 + taken} ·`, `${zhambyl}: · ${100 + taken} ·`]);
  expect(said(reading, "error", "warning")).toEqual([]);
});

it("a head with another day or year is that indicator's of another year", () => {
  const dated = ["Численность членов на 01.01.2025 г.", "Численность членов на 01.01.2026 г."];
  const reading = readRows(
    ["Организация", ...dated, "Принято в члены за 2024 г.", "Принято в члены за 2025 г."],
    [abai, 900, 1000, 40, 50],
  );
  expect(readLines(reading)).toEqual([`${abai}: · 1000 50`]);
  expect(said(reading)).toEqual(["info columnChosen B1", "info columnOfYearBefore D1"]);
});

it("a correction with its day says nothing of the year", () => {
  const mark = " (корректировка от 15.01.2026)";
  const reading = readRows(
    [...heads.slice(0, 2), `${heads[2] ?? ""}${mark}`, heads[3] ?? ""],
    [abai + mark, 90, 1000, 50],
  );
  expect(readLines(reading)).toEqual([`${abai}${mark}: 90 1000 50`]);
  expect(said(reading)).toEqual([]);
});

it.each(["- школы", "школы", "– колледжи и вузы"])("%s below each organisation is a part of it", (part) => {
  const reading = readRows(
    heads,
    [abai, 90, 1000, 50],
    [part, 90, 600, 20],
    [zhambyl, 80, 2000, 70],
    [part, 80, 900, 20],
  );
  expect(readLines(reading)).toEqual([`${abai}: 90 1000 50`, `${zhambyl}: 80 2000 70`]);
  expect(said(reading)).toEqual(["info rowIsPart A3", "info rowIsPart A5"]);
});

it.each([
  "Количество организаций, выполнивших план",
  "Проходной балл",
  "Мүшелер саны",
  "Показатель 2024 года по союзу",
  "Справка: не вошли 2 вуза",
  "На 1 членскую организацию",
])("%s below the table is nobody", (aid) => {
  const reading = readRows(heads, [abai, 90, 1000, 50], [zhambyl, 80, 2000, 70], [aid, 1, 2, 1]);
  expect(readLines(reading)).toHaveLength(2);
  expect(said(reading)).toEqual(["info rowIsPart A4"]);
});

it("a row without a number among numbered ones, and of which nothing speaks, is a question", () => {
  const reading = readRows(
    ["№", ...heads],
    [1, abai, 90, 1000, 50],
    [2, zhambyl, 80, 2000, 70],
    [null, "Прочие", 10, 2, 1],
  );
  expect(said(reading)).toEqual(["error namesNotSpokenFor B4"]);
});

it("rows in different units under one name: a share is in the row of shares", () => {
  const reading = readRows(
    ["Организация", null, ...heads.slice(1)],
    [abai, "абс.", 900, 1000, 50],
    [null, "%", 90, 5, 5],
    [zhambyl, "абс.", 1600, 2000, 70],
    [null, "%", 80, 6, 6],
  );
  expect(readLines(reading)).toEqual([`${abai}: 90 1000 50`, `${zhambyl}: 80 2000 70`]);
  expect(said(reading, "error", "warning")).toEqual([]);
});

it("plan and fact under each organisation side by side, with the whole union", () => {
  const names = [abai, zhambyl, "По Профсоюзу"].flatMap((name) => [name, null]);
  const parts = [null, "план", "факт", "план", "факт", "план", "факт"];
  const reading = readRows(
    ["Показатель", ...names],
    parts,
    [heads[1] ?? "", 95, 90, 85, 80, 90, 85],
    [heads[2] ?? "", 1100, 1000, 2100, 2000, 3200, 3000],
  );
  expect(readLines(reading)).toEqual([`${abai}: 90 1000 ·`, `${zhambyl}: 80 2000 ·`]);
  expect(said(reading)).toEqual(["info columnChosen C2", "info columnChosen E2", "info rowIsTotals F1"]);
});

it("what is chosen is said with what tells it apart", () => {
  const reading = readRows(
    [null, "План", null, "Факт", null],
    ["Организация", heads[1] ?? "", heads[2] ?? "", heads[1] ?? "", heads[2] ?? ""],
    [abai, 95, 1100, 90, 1000],
  );
  expect(readLines(reading)).toEqual([`${abai}: 90 1000 ·`]);
  expect(messages(reading)).toContain("Не учтены «План › Охват членством»: значения взяты из «Факт › Охват членством»");
});

it("a name in short is that of the only organisation which has it with the union's", () => {
  const roster = [abai, zhambyl].map((name) => member(`${name} Казахстанского отраслевого профессионального союза`));
  const full = edition(book.criteria, roster);
  const reading = read(
    [heads, [abai, 90, 1000, 50], [`${zhambyl} профсоюза работников здравоохранения`, 80, 2000, 70]],
    { edition: full },
  );
  expect(reading.submissions[0]?.organisation).toBe(roster[0]?.name);
  expect(said(reading, "error")).toEqual(["error organisationUnknown A3"]);
});

const banded = edition([
  criterion({ code: "P1", name: "Охват членством", unit: "%", method: "bands", bands: [{ from: 91, points: 5 }] }),
]);
it.each([
  [90.96, "0", ["warning valueShownRounded B2"]],
  [90.96, "0.0", ["warning valueShownRounded B2"]],
  [0.9096, "0%", ["warning valueShownRounded B2"]],
  [90.96, "0.00", []],
  [90.96, "General", []],
  [90.4, "#,##0", []],
  [91.4, "0", []],
  [91, "(0)", ["error valueIsScaled B2"]],
  [91, '"−"0', ["error valueIsScaled B2"]],
  [91, "_(* #,##0_);_(* \\(#,##0\\)", []],
  [91, '[=0]"нет";0', []],
  [91, '"много"', ["error valueIsScaled B2"]],
] as const)("%d in the format %s", (value, format, lines) => {
  const reading = read([heads.slice(0, 2), [abai, cell(value, format)]], { edition: banded });
  expect(said(reading, "error", "warning")).toEqual(lines);
});

it("a sheet called by the day of its correction is of the year of its title", () => {
  const rows = [["Отчёт (уточнённый вариант от 20.01.2026) за 2025 год"], heads, [abai, 90, 1000, 50]];
  const reading = read(rows, { edition: book, extras: { title: "уточн. 20.01.2026" } });
  expect(readLines(reading)).toEqual([`${abai}: 90 1000 50`]);
  expect(said(reading)).toEqual([]);
});

it("columns of means and days of sending are said and not asked about", () => {
  const side = readRows(
    ["Показатель", abai, zhambyl, "Среднее", "Максимум"],
    [heads[1] ?? "", 90, 80, 85, 90],
    [heads[2] ?? "", 1000, 2000, 1500, 2000],
  );
  expect(readLines(side)).toHaveLength(2);
  expect(said(side)).toEqual(["info partsNotRead D1"]);
  const sent = readRows(
    ["Организация", "Дата сдачи", ...heads.slice(1)],
    [abai, "10.01.2026", 90, 1000, 50],
    [zhambyl, "12.01.2026", 80, 2000, 70],
  );
  expect(readLines(sent)).toHaveLength(2);
  expect(said(sent)).toEqual(["info headerUnknown B1"]);
});

describe("a form that states its period in a line of its own", () => {
  const form = (period: Typed, label: string, headed: boolean) =>
    [
      ["Организация:", abai, null],
      [label, period, null],
      ...(headed ? [["Показатель", "Ед. изм.", "Значение"]] : []),
      [heads[1] ?? "", "%", 90],
      [heads[2] ?? "", "ед.", 1000],
      [heads[3] ?? "", "ед.", 50],
    ] as const;

  it.each(["Отчётный период", "Отчетный год:", "Период", "Есепті кезең", "Есепті жыл"])("%s", (label) => {
    for (const headed of [true, false]) {
      for (const other of [2024, "2024 год"]) {
        const reading = readRows(...form(other, label, headed));
        expect(readLines(reading)).toEqual([`${abai}: 90 1000 50`]);
        expect(said(reading, "error")).toEqual(["error onlyAside B2"]);
      }
      const right = readRows(...form(2025, label, headed));
      expect(readLines(right)).toEqual([`${abai}: 90 1000 50`]);
      expect(said(right, "error", "warning")).toEqual([]);
    }
  });

  it("asks whatever a title above says", () => {
    const reading = readRows(["Отчёт о работе за 2025 год"], ...form(2024, "Отчётный период", true));
    expect(said(reading, "error")).toEqual(["error onlyAside B3"]);
  });

  it("in the table is asked about as well", () => {
    const [name, period, head, ...lines] = form(2024, "Отчётный период", true);
    const reading = readRows(name, head, period, ...lines);
    expect(said(reading, "error")).toEqual(["error onlyAside B3"]);
  });

  it("and whose organisation never vanishes where its column is a question", () => {
    const lines = form(2025, "Период", false).slice(2);
    const reading = readRows(["Организация:", abai], [null], ["Показатель", "Ед. изм.", "I кв."], ...lines);
    expect(readLines(reading)).toEqual([]);
    expect(said(reading, "error")).toEqual(["error headsOfParts C3", "error nameNotRead B1"]);
  });
});
