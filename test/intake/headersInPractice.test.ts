import { plainParam } from "../../src/locales/textParams";
import { readSubmissions } from "../../src/intake/readSubmissions";
import { criterion, edition, issueLines, member, read, readLines, sheet, workbook, plainOptions } from "./sheetBuilder";

/** The numbers are those of the list of docs/reading.md. */
const head = ["Организация", "A1", "A2", "A3", "A4", "A5"];
const members = edition([
  criterion({ code: "M1", name: "Работающие / Из них членов профсоюза", unit: "чел." }),
  criterion({ code: "M2", name: "Студенты: из них членов профсоюза", unit: "чел." }),
  criterion({ code: "M3", name: "Создано организаций", unit: "ед." }),
]);

describe("1, 3: two or three header rows with parents", () => {
  const rows = [
    ["Организация", "Работающие", null, "Студенты", null, "Создано организаций"],
    [null, "всего", "из них членов профсоюза", "всего", "Из них\nчленов профсоюза", null],
    ["Астана", 100, 90, 50, 40, 3],
  ];

  it("merged parents tell equal labels apart", () => {
    const reading = read(rows, { edition: members, extras: { merges: ["A1:A2", "B1:C1", "D1:E1", "F1:F2"] } });
    expect(readLines(reading)).toEqual(["Астана: 90 40 3"]);
    expect(issueLines(reading)).toEqual(["warning headerUnknown B2", "warning headerUnknown D2"]);
    expect(reading.tables[0]?.headerArea).toBe("A1:F2");
  });

  it("so do parents that are followed by blanks", () => {
    expect(readLines(read(rows, { edition: members }))).toEqual(["Астана: 90 40 3"]);
  });

  it("three rows, the first naming blocks", () => {
    const three = [
      ["Организация", "Членство", null, null, null, "Прочее"],
      [null, ...(rows[0] ?? []).slice(1)],
      ...rows.slice(1),
    ];
    const reading = read(three, { edition: members, extras: { merges: ["A1:A3", "B1:E1", "B2:C2", "D2:E2"] } });
    expect(readLines(reading)).toEqual(["Астана: 90 40 3"]);
  });

  it("a label that stands under two parents and that nobody told apart is claimed by none of them", () => {
    const one = edition([
      criterion({ code: "M1", name: "Из них членов профсоюза" }),
      criterion({ code: "M3", name: "Создано организаций" }),
    ]);
    const reading = read(rows, { edition: one });
    expect(readLines(reading)).toEqual(["Астана: · 3"]);
    expect(issueLines(reading, "error")).toEqual(["error headerAmbiguous C2", "error headerAmbiguous E2"]);
    expect(reading.issues.find(({ code }) => code === "headerAmbiguous")?.params["cells"]).toBe("C2, E2");
  });
});

it("2: a row of column numbers, also with letters before it, is no organisation", () => {
  for (const numbers of [
    [1, 2, 3],
    ["А", 1, 2],
    ["1", "2", "3"],
    [null, 1, 2],
  ]) {
    const reading = read([["Организация", "A1", "A2"], numbers, ["Астана", 1, 2]]);
    expect(readLines(reading)).toEqual(["Астана: 1 2 · · ·"]);
    expect(issueLines(reading, "error", "info")).toEqual([]);
  }
});

describe("16: look-alike letters", () => {
  it("in codes and inside words of headers", () => {
    const reading = read([
      ["Организация", "А1", "Oхвaт членcтвoм", "A3.", "А4 – Взыскано", "a5"],
      ["Астана", 1, 2, 1, 4, 5],
    ]);
    expect(readLines(reading)).toEqual(["Астана: 1 2 1 4 5"]);
  });

  it("in names, compared with the organisations sheet: i, y and o for і, ү and ө", () => {
    const roster = [member("Түркістан облысы"), member("Өскемен қаласы", "", ["Іле ауданы"])];
    const rows = [head, ["Tүркiстан облысы", 1], ["oскемен қаласы", 2], ["Iле ауданы", 3]].slice(0, 3);
    expect(readLines(read(rows, { edition: edition(undefined, roster) }))).toEqual([
      "Түркістан облысы: 1 · · · ·",
      "Өскемен қаласы: 2 · · · ·",
    ]);
  });
});

it("29: line breaks, double spaces, units, numbering, quotes and the edition's year in headers", () => {
  const headers = [
    "1.2. Проведено\nсеминаров (ед.)",
    "2) Охват  членством за 2025 год, %",
    "A3 – Сайт организации",
    "«Взыскано в пользу работников», тыс. тг",
    "НЕСЧАСТНЫЕ СЛУЧАИ 2025 ж. бойынша",
  ];
  const reading = read([
    ["Организация", ...headers],
    ["Астана", 1, 2, 1, 4, 5],
  ]);
  expect(readLines(reading)).toEqual(["Астана: 1 2 1 4 5"]);
  expect(issueLines(reading)).toEqual([]);
});

describe("33: last year's sheet", () => {
  it("a title of another year is a question", () => {
    const reading = read([["Показатели за 2024 год"], head, ["Астана", 1, 2, 1, 4, 0]]);
    expect(readLines(reading)).toHaveLength(1);
    expect(issueLines(reading)).toEqual(["error onlyAside A1"]);
  });

  it("dates, other numbers and a title of the edition's year are none", () => {
    const title = ["Утверждено 20 февраля 2024 г., № 2024, 01.01.2024 г.", "Показатели за 2025 год"];
    expect(issueLines(read([title, head, ["Астана", 1, 2, 1, 4, 0]]))).toEqual([]);
  });

  it("the day of a document is not the year of the sheet", () => {
    const reading = read([["Утверждено 20 февраля 2024 г."], head, ["Астана", 1, 2, 1, 4, 0]]);
    expect(issueLines(reading)).toEqual([]);
  });

  it("a column of another year is not used", () => {
    const reading = read([
      ["Организация", "A1", "Охват членством за 2024 год", "A2 за 2025 г."],
      ["Астана", 1, 80, 90],
    ]);
    expect(readLines(reading)).toEqual(["Астана: 1 90 · · ·"]);
    expect(issueLines(reading).slice(0, 1)).toEqual(["info columnOfYearBefore C1"]);
  });

  it("years as parents: the edition's year is read, the other one is not", () => {
    const rows = [
      ["Организация", "2024 год", null, 2025, null],
      [null, "A1", "A2", "A1", "A2"],
      ["Астана", 1, 2, 3, 4],
    ];
    const reading = read(rows, { extras: { merges: ["A1:A2", "B1:C1", "D1:E1"] } });
    expect(readLines(reading)).toEqual(["Астана: 3 4 · · ·"]);
  });

  it("a sheet of another year alone says so", () => {
    const reading = read([
      ["Организация", "Охват членством за 2024 год"],
      ["Астана", 1],
    ]);
    expect(reading.stops).toBe(true);
    expect(issueLines(reading)).toEqual(["error sheetOfOtherYear"]);
  });
});

it("22: indicators down and organisations across are read from their own cells", () => {
  const reading = read([
    ["Показатель", "Астана", "Алматы"],
    ["A1", 1, 2],
    ["A2", 3, 4],
    ["Сайт организации", "да", "нет"],
  ]);
  expect(readLines(reading)).toEqual(["Астана: 1 3 1 · ·", "Алматы: 2 4 0 · ·"]);
  expect(reading.submissions[1]?.readings.map(({ source }) => source?.cell)).toEqual([
    "C2",
    "C3",
    "C4",
    undefined,
    undefined,
  ]);
  expect(issueLines(reading)).toEqual(["warning criterionWithoutColumn", "warning criterionWithoutColumn"]);
});

it("25: hidden sheets, rows and columns are read, with warnings naming them", () => {
  const rows = [head, ["Астана", 1, 2, 1, 4, 0], ["Алматы", 3, 2, 1, 4, 0]];
  const reading = read(rows, { extras: { hidden: true, hiddenRows: [2], hiddenColumns: [2] } });
  expect(readLines(reading)).toHaveLength(2);
  expect(issueLines(reading)).toEqual(["warning sheetHidden", "warning rowsHidden", "warning columnsHidden"]);
  expect(reading.issues.map(({ params }) => params["rows"] ?? params["columns"] ?? "")).toEqual(["", "3", "C"]);
});

it("12, 35: another unit of money in the header is converted, any other is only doubtful", () => {
  const rows = [
    ["Организация", "A1 (чел.)", "A4, тенге"],
    ["Астана", 7, 520301],
  ];
  const reading = read(rows);
  expect(readLines(reading)).toEqual(["Астана: 7 · · 520.301 ·"]);
  expect(issueLines(reading).filter((line) => line.includes("Unit"))).toEqual([
    "warning headerUnitDiffers B1",
    "warning headerUnitConverted C1",
  ]);
  const unitsRow = read([
    ["Организация", "A4"],
    [null, "млн тенге"],
    ["Астана", 1.5],
  ]);
  expect(readLines(unitsRow)).toEqual(["Астана: · · · 1500 ·"]);
});

it("the sheet with the most indicators is read; others are named, ours are not looked at", () => {
  const large = [head, ["Астана", 1, 2, 1, 4, 0], ["Алматы", 3, 2, 1, 4, 0]];
  const small = sheet(
    [
      ["Организация", "A1"],
      ["Астана", 1],
      ["Алматы", 5],
    ],
    { title: "Кратко" },
  );
  const copy = sheet(large, { title: "Копия" });
  const notes = sheet([["Памятка"]], { title: "Памятка" });
  const own = sheet([head, ["Чужая", 1, 2, 1, 4, 0]], { title: "Данные" });
  const blank = sheet([[], [null, " "]], { title: "Лист3" });
  const book = workbook(own, small, notes, sheet(large, { title: "Полно" }), copy, blank);
  const reading = readSubmissions([{ workbook: book, ownSheets: new Set(["Данные"]) }], edition(), plainOptions);
  expect(readLines(reading)).toEqual(["Астана: 1 2 1 4 0", "Алматы: 3 2 1 4 0"]);
  expect(reading.issues.map(({ sheet: title, code }) => `${title ?? ""} ${code}`)).toEqual([
    "Копия sheetIsCopy",
    "Кратко sheetNotRead",
    "Полно sheetChosenByFigures",
    "Памятка sheetWithoutIndicators",
  ]);
});

it("of two versions the one that people see is read, even where the hidden one has more figures", () => {
  const draft = sheet([head, ["Астана", 1, 2, 1, 4, 0], ["Алматы", 3, 2, 1, 4, 0]], {
    title: "Черновик",
    hidden: true,
  });
  const final = sheet([head, ["Астана", 7, 2, 1, 4, null], ["Алматы", 8, 2, 1, null, null]], { title: "Итог" });
  const reading = readSubmissions(
    [{ workbook: workbook(draft, final), ownSheets: new Set() }],
    edition(),
    plainOptions,
  );
  expect(readLines(reading)).toEqual(["Астана: 7 2 1 4 ·", "Алматы: 8 2 1 · ·"]);
  expect(reading.issues.map(({ sheet: title, code }) => `${title ?? ""} ${code}`)).toEqual(
    expect.arrayContaining(["Черновик sheetAsideNotRead", "Итог sheetChosenByPart"]),
  );
});

it("sheets that hold other criteria of the same organisations are joined", () => {
  const one = sheet(
    [
      ["Организация", "A1"],
      ["ОО «Астана»", 1],
      ["Алматы", 3],
    ],
    { title: "Блок 1" },
  );
  const two = sheet(
    [
      ["Организация", "A2"],
      ["Алматы", 30],
      ['"Астана" ОО', 10],
    ],
    { title: "Блок 2" },
  );
  const reading = readSubmissions([{ workbook: workbook(one, two), ownSheets: new Set() }], edition(), plainOptions);
  expect(readLines(reading)).toEqual(["ОО «Астана»: 1 10 · · ·", "Алматы: 3 30 · · ·"]);
  expect(issueLines(reading, "error", "info")).toEqual(["info organisationJoined A3"]);
});

describe("nothing to read", () => {
  it.each([
    ["an empty workbook", [], "error noIndicatorSheet"],
    [
      "no known header",
      [
        ["Организация", "Погода"],
        ["Астана", 1],
      ],
      "error headersUnlike B1",
    ],
    [
      "no column of organisations",
      [
        ["A1", "A2"],
        [1, 2],
      ],
      "error noOrganisationColumn",
    ],
    [
      "no organisation",
      [
        ["Организация", "A1"],
        ["Итого", 1],
      ],
      "error noOrganisations",
    ],
  ])("%s stops", (_case, rows, issue) => {
    const reading = read(rows);
    expect(reading.stops).toBe(true);
    expect(reading.submissions).toEqual([]);
    expect(issueLines(reading, "error")).toEqual([issue]);
  });
});

describe("a parent over several columns", () => {
  it("with a code of its own: the figure is under 'факт', and the document beside it is carried along", () => {
    const rows = [
      ["Организация", "A1", null, "A2"],
      [null, "факт", "документ", null],
      ["Астана", 1, "пр. 5", 92],
    ];
    const reading = read(rows, { extras: { merges: ["A1:A2", "B1:C1", "D1:D2"] } });
    expect(readLines(reading)).toEqual(["Астана: 1 92 · · ·"]);
    expect(reading.submissions[0]?.readings[0]?.document).toBe("пр. 5");
    expect(issueLines(reading, "error")).toEqual([]);
  });

  it("whose columns nobody tells apart is an error", () => {
    const rows = [
      ["Организация", "A1", null, "A2"],
      [null, "городские", "сельские", null],
      ["Астана", 1, 2, 92],
    ];
    const reading = read(rows, { extras: { merges: ["A1:A2", "B1:C1", "D1:D2"] } });
    expect(readLines(reading)).toEqual(["Астана: · 92 · · ·"]);
    expect(issueLines(reading, "error")).toEqual(["error onlyParts B2"]);
  });
});

describe("which column holds a criterion", () => {
  it("a code is stronger than a name; the other column is named", () => {
    const reading = read([
      ["Организация", "Проведено семинаров", "A1"],
      ["Астана", 1, 2],
    ]);
    expect(readLines(reading)).toEqual(["Астана: 2 · · · ·"]);
    expect(issueLines(reading).slice(0, 1)).toEqual(["warning headerOutdone B1"]);
  });

  it("a name is stronger than a header spelling", () => {
    const own = edition([criterion({ code: "A1", name: "Семинары", headers: ["Обучение"] })]);
    const reading = read(
      [
        ["Организация", "Обучение", "Семинары"],
        ["Астана", 1, 2],
      ],
      { edition: own },
    );
    expect(readLines(reading)).toEqual(["Астана: 2"]);
    expect(reading.tables[0]?.columns.map(({ matchedBy }) => matchedBy)).toEqual([null, "name"]);
  });

  it("two columns of one code: an error naming both, none is used", () => {
    const reading = read([
      ["Организация", "A1", "А1.", "A2"],
      ["Астана", 1, 2, 3],
    ]);
    expect(readLines(reading)).toEqual(["Астана: · 3 · · ·"]);
    expect(reading.issues[0]).toMatchObject({
      code: "headerAmbiguous",
      severity: "error",
      params: { cells: "B1, C1" },
    });
  });

  it("numbers of a list are no codes where the names say otherwise", () => {
    const own = edition([criterion({ code: "1", name: "Семинары" }), criterion({ code: "2", name: "Охват" })]);
    const reading = read(
      [
        ["Организация", "1. Охват", "2. Семинары"],
        [1, 2, 3],
        ["Астана", 7, 8],
      ],
      { edition: own },
    );
    expect(readLines(reading)).toEqual(["Астана: 8 7"]);
  });

  it("1.1 and 1.10 are two codes", () => {
    const own = edition(["1.1", "1.10", "1.2"].map((code) => criterion({ code })));
    const reading = read(
      [
        ["Организация", "1.10 Третий", "1.2. Второй", "1.1"],
        ["Астана", 10, 2, 1],
      ],
      { edition: own },
    );
    expect(readLines(reading)).toEqual(["Астана: 1 10 2"]);
  });

  it("many criteria without a column are one warning with their codes", () => {
    const own = edition(["A1", "A2", "A3", "A4", "A5"].map((code) => criterion({ code })));
    const reading = read(
      [
        ["Организация", "A1"],
        ["Астана", 1],
      ],
      { edition: own },
    );
    const said = reading.issues.filter(({ code }) => code === "criterionWithoutColumn");
    expect(said.map(({ sheet, params }) => [sheet, params["indicators"]])).toEqual([["Показатели", "A2, A3, A4, A5"]]);
  });

  it("a counted criterion without a column is a warning, one that is not counted only as a base", () => {
    const own = edition([
      criterion({ code: "A1" }),
      criterion({ code: "A2", method: "per100", base: "A3" }),
      criterion({ code: "A3", counted: false }),
      criterion({ code: "A4", counted: false }),
    ]);
    const reading = read(
      [
        ["Организация", "A1"],
        ["Астана", 1],
      ],
      { edition: own },
    );
    expect(reading.issues.map(({ code, params }) => `${code} ${plainParam(params["criterion"])}`)).toEqual([
      "criterionWithoutColumn A2",
      "criterionWithoutColumn A3",
    ]);
    expect(reading.submissions[0]?.readings[1]).toEqual({
      status: "missing",
      value: null,
      source: null,
      written: null,
    });
  });
});

it("with several inputs a source names the file", () => {
  const reading = read([head, ["Астана", 1, 2, 1, 4, 0]], { options: { nameFiles: true } });
  expect(reading.submissions[0]?.readings[0]?.source).toEqual({ file: "2025.xlsx", sheet: "Показатели", cell: "B2" });
});

it("the first organisation is not taken for labels where nothing heads the names", () => {
  const reading = read([
    [null, "A1", "A2"],
    ["Астана", "уточняется", "уточняется"],
    ["Алматы", 1, 2],
  ]);
  expect(readLines(reading)).toEqual(["Астана: ! ! · · ·", "Алматы: 1 2 · · ·"]);
});
