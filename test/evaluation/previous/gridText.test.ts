import { assert, constant, property, record, array, oneof, string, double, boolean } from "fast-check";
import { gridFromText, gridText } from "../../../src/evaluation/previous/gridText";
import { noAnswers, type Answers } from "../../../src/evaluation/answers";
import { readSheetsOnly, readSnapshot, snapshotRows } from "../../../src/evaluation/previous/inputSnapshot";
import type { CommitteeDecision } from "../../../src/committee/decision";
import type { GridCell, WorkbookGrid } from "../../../src/workbook/grid";

const cell = oneof(
  constant<GridCell>({ kind: "empty", value: null, formula: null, format: "General" }),
  record({
    kind: constant("number" as const),
    value: double({ noNaN: true, noDefaultInfinity: true }).map((one) => one + 0),
    formula: constant(null),
    format: oneof(constant("General"), constant("0.0%")),
  }),
  record({
    kind: constant("text" as const),
    value: string({ unit: "binary", maxLength: 40 }),
    formula: constant(null),
    format: constant("General"),
  }),
  record({
    kind: constant("boolean" as const),
    value: boolean(),
    formula: constant(null),
    format: constant("General"),
  }),
  constant<GridCell>({ kind: "error", value: "#DIV/0!", formula: "=1/0", format: "General" }),
);

const workbook = array(array(cell, { maxLength: 5 }), { maxLength: 6 }).map((rows): WorkbookGrid => ({
  fileName: "a.xlsx",
  names: [{ name: "bagalau.settings", sheet: "S", area: { top: 1, left: 0, bottom: 4, right: 2 } }],
  sheets: [
    {
      title: "S",
      hidden: false,
      rows,
      merges: [{ top: 0, left: 0, bottom: 1, right: 2 }],
      hiddenRows: new Set(),
      hiddenColumns: new Set(),
      columnWidths: new Map(),
      naming: { cell: "строка {row}, столбец {column}", paragraph: "абзац {row}", paragraphs: 2 },
    },
  ],
}));

const origins = new Map([["Актобе – Форма", { file: 'Актобе "1"\n.xlsx', sheet: "Форма" }]]);
const answers: Answers = {
  headers: [
    { header: "Семинары › всего", criterion: "A1" },
    { header: "№ телефона", criterion: null },
  ],
  organisations: [{ written: "Актобинская", organisation: "Актюбинская" }],
  duplicates: "first",
};

const decisions: readonly CommitteeDecision[] = [
  { organisation: "А", place: "II–III", decision: "approve", among: ["А", "Б"], remark: "" },
  { organisation: "В", place: "", decision: "otherOrganisation", other: "Г", among: null, remark: "протокол" },
  { organisation: "Д", place: "I", decision: { words: "обсудить" }, remark: "" },
];

it("a grid comes back as it was, through cells of 30,000 characters too", () => {
  assert(
    property(workbook, (grid) => {
      expect(gridFromText(gridText(grid))).toEqual(grid);
      const inputs = { workbook: grid, regionFiles: [grid, grid], fileIssues: [], origins };
      const rows = snapshotRows({ inputs, duplicates: "last", answers, decisions });
      expect(readSnapshot([...rows].reverse())).toEqual({ inputs, duplicates: "last", answers, decisions });
    }),
  );
});

it("a long text is split into cells that Excel holds, never within a surrogate pair", () => {
  const long = "😀".repeat(40_000);
  const grid: WorkbookGrid = { fileName: long, names: [], sheets: [] };
  const inputs = { workbook: grid, regionFiles: [], fileIssues: [] };
  const rows = snapshotRows({ inputs, duplicates: null, answers: noAnswers, decisions: [] });
  expect(rows.length).toBeGreaterThan(2);
  for (const [, , part] of rows) {
    expect(part.length).toBeLessThan(32_767);
    expect(() => encodeURIComponent(part)).not.toThrow();
  }
  expect(readSnapshot(rows)?.inputs.workbook.fileName).toBe(long);
});

it.each([
  "",
  "{}",
  "[]",
  '{"fileName":1,"names":[],"sheets":[]}',
  '{"fileName":"","names":[],"sheets":[{"title":"x"}]}',
])("is null for %j", (text) => {
  expect(gridFromText(text)).toBeNull();
});

it("reads a snapshot of an earlier version, which has no line after that of the workbook", () => {
  const grid: WorkbookGrid = { fileName: "old.xlsx", names: [], sheets: [] };
  expect(readSnapshot([["input", "0", `first\n${gridText(grid)}`]])).toEqual({
    inputs: { workbook: grid, regionFiles: [], fileIssues: [], origins: new Map() },
    duplicates: "first",
    answers: noAnswers,
    decisions: [],
  });
});

it.each(["first\n{}", 'last\n{"fileName":"","names":[],"sheets":[]}\nnot JSON', ""])(
  "gives no snapshot of %j, which somebody has edited",
  (text) => {
    expect(readSnapshot([["input", "0", text]])).toBeNull();
  },
);

it("keeps of each file the sheets that were read, and of the main workbook the staff sheets", () => {
  const book = (fileName: string, ...titles: readonly string[]): WorkbookGrid => ({
    fileName,
    names: titles.map((sheet) => ({ name: `n.${sheet}`, sheet, area: { top: 0, left: 0, bottom: 0, right: 0 } })),
    sheets: titles.map((title) => ({ ...emptySheet, title })),
  });
  const inputs = {
    workbook: book("main.xlsx", "Критерии", "Форма", "Смета"),
    regionFiles: [book("a.xlsx", "Форма", "Лист2")],
    fileIssues: [],
  };
  const table = { layout: "form", headerArea: "A1", labelArea: null, names: [], columns: [] } as const;
  const read = readSheetsOnly(inputs, ["Критерии"], [{ ...table, file: "a.xlsx", sheet: "Форма" }]);
  expect([read.workbook, ...read.regionFiles].map(({ sheets }) => sheets.map(({ title }) => title))).toEqual([
    ["Критерии"],
    ["Форма"],
  ]);
  expect(read.workbook.names.map(({ sheet }) => sheet)).toEqual(["Критерии"]);
});

const emptySheet = {
  hidden: false,
  rows: [],
  merges: [],
  hiddenRows: new Set<number>(),
  hiddenColumns: new Set<number>(),
  columnWidths: new Map<number, number>(),
};
