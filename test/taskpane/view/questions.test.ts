import { defaultEdition } from "../../../src/criteria/defaultEdition";
import type { Answers } from "../../../src/evaluation/answers";
import type { IndicatorTable, ReadName, TableColumn } from "../../../src/intake/indicatorReading";
import {
  choicesLike,
  firstChoices,
  freeCriteria,
  openQuestions,
  type HeaderQuestion,
} from "../../../src/taskpane/view/questions";
import { nothingAnswered } from "../../../src/taskpane/state/paneAnswers";
import { percentOf, understoodTables } from "../../../src/taskpane/view/understoodTable";

const line = (parts: Partial<TableColumn> & { readonly cell: string }): TableColumn => ({
  at: "A",
  header: "",
  use: "unknown",
  criterion: null,
  matchedBy: null,
  guess: null,
  ...parts,
});

const name = (written: string, parts: Partial<ReadName> = {}): ReadName => ({
  written,
  cell: "A2",
  organisation: written,
  match: "new",
  near: null,
  ...parts,
});

const table = (parts: Partial<IndicatorTable>): IndicatorTable => ({
  file: null,
  sheet: "Показатели",
  layout: "rows",
  headerArea: "A1:D1",
  labelArea: null,
  names: [name("Астана")],
  columns: [],
  ...parts,
});

const guess = { criterion: "A3", score: 0.86, runnerUp: { criterion: "A4", score: 0.7 } };
const guessed = line({ cell: "B1", header: "Принято", use: "indicator", criterion: "A3", matchedBy: "guess", guess });
const unknown = line({ cell: "C1", header: "Погода" });
const certain = line({ cell: "D1", header: "A2", use: "indicator", criterion: "A2", matchedBy: "code" });
const near = name("Астна", { match: "near", near: { organisation: "Астана", score: 0.9 } });
const ask = (tables: readonly IndicatorTable[], answers = nothingAnswered, others: readonly string[] = []) =>
  openQuestions({ intake: { tables, submissions: [], issues: [], stops: false } }, answers, new Set(others));

describe("open questions", () => {
  const tables = [
    table({ file: "а.xlsx", names: [near], columns: [unknown, guessed, certain] }),
    table({ file: "б.xlsx", columns: [guessed] }),
  ];

  it("begin with guesses, and ask about a header once, however many tables have it", () => {
    expect(ask(tables).map(({ key, more }) => [key, more])).toEqual([
      ["header Принято", 1],
      ["name Астна", 0],
      ["header Погода", 0],
    ]);
  });

  it("ask of five guesses or more at once, and of those not answered when fewer are left", () => {
    const many = ["Б", "В", "Г", "Д", "Е"].map((header, at) => ({
      ...guessed,
      header,
      cell: `${header}1`,
      guess: { ...guess, criterion: `A${at + 1}` },
    }));
    const [all, ...others] = ask([table({ columns: many })]);
    expect(others).toEqual([]);
    expect(all).toMatchObject({ kind: "guesses", guesses: many.map(({ header }) => ({ header })) });
    const answers = { ...nothingAnswered, headers: [{ header: "Б", criterion: "A1" }] };
    expect(ask([table({ columns: many })], answers).map(({ kind }) => kind)).toEqual([
      "header",
      "header",
      "header",
      "header",
    ]);
  });

  it("ask of each organisation that is twice, before all else, until it is answered", () => {
    const cell = (at: string) => ({ file: null, sheet: "Показатели", cell: at });
    const twice = ["Астана", "Жамбыл"].map((organisation) => ({
      organisation,
      rows: [
        { ...cell("A2"), which: "first" as const },
        { ...cell("A4"), which: "last" as const },
      ],
      cells: [],
    }));
    const keys = (copies: Answers["copies"] = []) =>
      openQuestions(
        { intake: { tables: [table({ columns: [guessed] })], twice, submissions: [], issues: [], stops: true } },
        { ...nothingAnswered, copies },
        new Set(),
      ).map(({ key }) => key);
    expect(keys()).toEqual(["twice Астана", "twice Жамбыл", "header Принято"]);
    expect(keys([{ organisation: "Астана", which: "last" }])).toEqual(["twice Жамбыл", "header Принято"]);
  });

  it("ask of a sheet once which of its names are organisations, until each is answered", () => {
    const open = { unspoken: true } as const;
    const asked = [table({ names: [name("Альфа", open), name("Бета", open), name("Астана")] })];
    expect(ask(asked)).toMatchObject([{ kind: "names", names: ["Альфа", "Бета"] }]);
    const one = { ...nothingAnswered, names: [{ written: "Альфа", isOrganisation: true }] };
    expect(ask(asked, one)).toMatchObject([{ kind: "names", names: ["Бета"] }]);
    const both = { ...one, names: [...one.names, { written: "Бета", isOrganisation: false }] };
    expect(ask(asked, both)).toEqual([]);
  });

  it("are not asked again once they were answered, in whatever way", () => {
    const answers = {
      ...nothingAnswered,
      headers: [
        { header: "Погода", criterion: null },
        { header: "Принято", criterion: "A3" },
      ],
    };
    expect(ask(tables, answers, ["Астна"])).toEqual([]);
    const named = { ...nothingAnswered, organisations: [{ written: "Астна", organisation: "Астана" }] };
    expect(ask(tables, named).map(({ key }) => key)).toEqual(["header Принято", "header Погода"]);
  });
});

describe("what a header may be", () => {
  const edition = defaultEdition();
  const understanding = (tables: readonly IndicatorTable[]) => ({
    edition,
    intake: { tables, submissions: [], issues: [], stops: false },
  });

  it("is any criterion that its own file has no certain column for; a guess leaves it free", () => {
    const free = freeCriteria(understanding([table({ columns: [certain, guessed] })]), null, "ru").map(
      ({ value }) => value,
    );
    expect(free).not.toContain("A2");
    expect(free).toContain("A3");
    expect(free).toHaveLength(39);
  });

  it("does not depend on other files, nor on a table without organisations", () => {
    const tables = [
      table({ file: "б.xlsx", columns: [certain] }),
      table({ file: "а.xlsx", names: [], columns: [certain] }),
    ];
    expect(freeCriteria(understanding(tables), "а.xlsx", "ru")).toHaveLength(40);
  });

  it("begins with the nearest, else with those that have a word of it, else with all where there are few", () => {
    const ask = (header: string, nearest: readonly string[] = []): HeaderQuestion => ({
      kind: "header",
      key: header,
      header,
      guess: null,
      nearest,
      location: { file: null, sheet: "Показатели", cell: "E6" },
      more: 0,
    });
    const choices = [
      { value: "A3", text: "A3. Впервые принято в члены профсоюза за год" },
      { value: "A4", text: "A4. Новые первичные организации" },
      { value: "B1", text: "B1. Доля организаций с договором" },
      { value: "B2", text: "B2. Споры" },
      { value: "B3", text: "B3. Проверки" },
    ];
    const first = (question: HeaderQuestion, among = choices) =>
      firstChoices(question, among).map(({ value }) => value);
    expect(first(ask("Членство › Принято новых чл."))).toEqual(["A3"]);
    expect(first(ask("Принято", ["B2"]))).toEqual(["B2"]);
    expect(first(ask("Икс"))).toEqual([]);
    expect(first(ask("Икс"), choices.slice(1))).toEqual(["A4", "B1", "B2", "B3"]);
  });

  it("is found by beginnings of words of its code or name", () => {
    const choices = [
      { value: "A3", text: "A3. Впервые принято в члены профсоюза" },
      { value: "B1", text: "B1. Доля организаций" },
    ];
    const found = (typed: string) => choicesLike(choices, typed).map(({ value }) => value);
    expect([found(""), found("a3"), found("ПРИН член"), found("олы")]).toEqual([["A3", "B1"], ["A3"], ["A3"], []]);
  });
});

describe("a table as the user has it", () => {
  it("parts indicators, other lines and names, and counts what is in question", () => {
    const number = line({ cell: "A1", header: "№ п/п", use: "rowNumber" });
    const [shown] = understoodTables(
      [table({ names: [near], columns: [number, guessed, certain, unknown] })],
      defaultEdition(),
      "ru",
    );
    expect(shown?.indicators.map(({ cell }) => cell)).toEqual(["B1", "D1"]);
    expect(shown?.others).toEqual([number, unknown]);
    expect([shown?.guessed, shown?.unknown, shown?.columnsAre, shown?.nameCounts.near]).toEqual([1, 1, "column", 1]);
    expect(understoodTables([table({ layout: "form" })], defaultEdition(), "ru")[0]?.columnsAre).toBe("row");
  });

  it("never calls a likeness 100 % that is not", () => {
    expect([0.994, 0.999, 1, 0.5].map(percentOf)).toEqual([99, 99, 100, 50]);
  });
});
