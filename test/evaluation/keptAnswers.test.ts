import { resultOf } from "./resultOf";
import { noAnswers } from "../../src/evaluation/answers";
import { evaluateWorkbook, type EvaluateOptions } from "../../src/evaluation/evaluateWorkbook";
import type { EvaluationOutcome } from "../../src/evaluation/outcome";
import { hiddenSheetRows } from "../../src/evaluation/previous/hiddenSheet";
import { readSnapshot } from "../../src/evaluation/previous/inputSnapshot";
import { emptyCell, type SheetGrid, type WorkbookGrid } from "../../src/workbook/grid";
import { cellAddress } from "../../src/workbook/cellAddress";
import type { WorkbookPlan } from "../../src/workbook/sheetPlan";
import { readXlsx } from "../../src/workbook/xlsx/readXlsx";
import { writeXlsx } from "../../src/workbook/xlsx/writeXlsx";
import { inputWorkbook } from "../cli/inputWorkbook";

const options: EvaluateOptions = { language: "ru", duplicates: null, target: "openWorkbook", today: "2026-02-20" };
const answers = {
  headers: [{ header: "Кружков открыто", criterion: "B2" }],
  organisations: [],
  duplicates: "last",
} as const;

/** A workbook with staff sheets and a column whose header no criterion claims, one organisation twice. */
async function openWorkbook(): Promise<WorkbookGrid> {
  const rows = [
    ["Организация", "A3", "Кружков открыто"],
    ["Альфа", 10, 3],
    ["Бета", 20, 4],
    ["Бета", 21, 4],
  ];
  const input = await readXlsx(await inputWorkbook({ Показатели: rows }), "input.xlsx");
  const { plan } = resultOf(evaluateWorkbook(input, { ...options, duplicates: "first", target: "newWorkbook" }));
  return readXlsx(await writeXlsx(plan), "open.xlsx");
}

/** The workbook after the cells of the plan were written into the staff sheets that are. */
function withEdits(workbook: WorkbookGrid, { existing }: WorkbookPlan): WorkbookGrid {
  const edited = (sheet: SheetGrid): SheetGrid => {
    const edits = existing.find(({ title }) => title === sheet.title)?.edits ?? [];
    const rows = sheet.rows.map((row) => [...row]);
    for (const { row, column, value } of edits) {
      const cells = rows[row] ?? [];
      while (cells.length <= column) cells.push(emptyCell);
      const kind = typeof value === "number" ? "number" : "text";
      cells[column] = { kind, value, formula: null, format: kind === "text" ? "@" : "General" };
      rows[row] = cells;
    }
    return { ...sheet, rows };
  };
  return { ...workbook, sheets: workbook.sheets.map(edited) };
}

const totals = (outcome: EvaluationOutcome) =>
  resultOf(outcome).evaluation.organisations.map(({ name, total }) => [name, total]);

describe("answers of a person", () => {
  it("decide at once, without a word in the workbook: 10 + 2 × 3 = 16, 21 + 2 × 4 = 29", async () => {
    const workbook = await openWorkbook();
    expect(evaluateWorkbook(workbook, options).kind).toBe("refused");
    expect(totals(evaluateWorkbook(workbook, { ...options, answers }))).toEqual([
      ["Альфа", 16],
      ["Бета", 29],
    ]);
  });

  it("are kept in the staff sheets, so that the next evaluation needs none", async () => {
    const workbook = await openWorkbook();
    const { plan } = resultOf(evaluateWorkbook(workbook, { ...options, answers }));
    expect(plan.existing.filter(({ edits }) => edits !== undefined).map(({ role }) => role)).toEqual([
      "criteria",
      "settings",
    ]);
    expect(totals(evaluateWorkbook(withEdits(workbook, plan), options))).toEqual([
      ["Альфа", 16],
      ["Бета", 29],
    ]);
  });

  it("are in what Checks holds as used, so that nothing counts as changed since", async () => {
    const workbook = await openWorkbook();
    const { plan } = resultOf(evaluateWorkbook(workbook, { ...options, answers }));
    const next = resultOf(evaluateWorkbook(withEdits(workbook, plan), options));
    expect(settingsAsUsed(plan)).toEqual(settingsAsUsed(next.plan));
    expect(settingsAsUsed(plan).length).toBeGreaterThan(10);
  });
});

describe("which row of each organisation counts", () => {
  const typed = [
    ["Организация", "A3"],
    ["Альфа", 10],
    ["Бета; Юг", 20],
    ["Гамма", 30],
    ["Альфа", 11],
    ["Бета; Юг", 21],
    ["Гамма", 31],
  ];
  const copies = [
    { organisation: "Альфа", which: "first" },
    { organisation: "Бета; Юг", which: "last" },
  ] as const;
  const one = { headers: [], organisations: [], duplicates: null, copies };

  it("is asked one by one, and each answer holds for its own organisation alone", async () => {
    const workbook = await readXlsx(await inputWorkbook({ Показатели: typed }), "input.xlsx");
    const refused = evaluateWorkbook(workbook, { ...options, answers: one });
    expect(refused.kind).toBe("refused");
    expect(refused.intake.twice).toMatchObject([
      {
        organisation: "Гамма",
        rows: [
          { cell: "A4", which: "first" },
          { cell: "A7", which: "last" },
        ],
        cells: [{ first: { value: 30, source: { cell: "B4" } }, other: { value: 31, source: { cell: "B7" } } }],
      },
    ]);
    // The setting and --duplicates are for all that have no answer of their own.
    expect(totals(evaluateWorkbook(workbook, { ...options, duplicates: "first", answers: one }))).toEqual([
      ["Альфа", 10],
      ["Гамма", 30],
      ["Бета; Юг", 21],
    ]);
  });

  it("is kept in the settings, seen there, and remembered with the evaluation; a later answer takes its place", async () => {
    const input = await readXlsx(await inputWorkbook({ Показатели: typed.slice(0, 6) }), "input.xlsx");
    const first = resultOf(evaluateWorkbook(input, { ...options, target: "newWorkbook", answers: one }));
    const book = await readXlsx(await writeXlsx(first.plan), "open.xlsx");
    expect(readSnapshot(hiddenSheetRows(book, "record") ?? [])?.answers.copies).toEqual(copies);
    expect(totals(evaluateWorkbook(book, options))).toEqual([
      ["Альфа", 10],
      ["Гамма", 30],
      ["Бета; Юг", 21],
    ]);
    const other = { ...one, copies: [{ organisation: "Бета; Юг", which: "first" }] } as const;
    const { plan } = resultOf(evaluateWorkbook(book, { ...options, answers: other }));
    const edits = plan.existing.flatMap(({ role, edits: cells = [] }) => cells.map(({ value }) => `${role} ${value}`));
    expect(edits).toEqual(["settings Альфа; Бета, Юг", "settings "]);
    expect(totals(evaluateWorkbook(withEdits(book, plan), options))).toContainEqual(["Бета; Юг", 20]);
  });
});

it("any of three rows of one organisation is taken by its number, which is kept in the settings", async () => {
  const typed = [
    ["Организация", "A3"],
    ["Альфа", 10],
    ["Альфа", 11],
    ["Альфа", 12],
  ];
  const input = await readXlsx(await inputWorkbook({ Показатели: typed }), "input.xlsx");
  const answered = (which: "first" | "last" | number) => ({ ...noAnswers, copies: [{ organisation: "Альфа", which }] });
  const { plan } = resultOf(evaluateWorkbook(input, { ...options, target: "newWorkbook", answers: answered(2) }));
  const book = await readXlsx(await writeXlsx(plan), "open.xlsx");
  expect(readSnapshot(hiddenSheetRows(book, "record") ?? [])?.answers.copies).toEqual(answered(2).copies);
  expect(totals(evaluateWorkbook(book, options))).toEqual([["Альфа", 11]]);
  const later = resultOf(evaluateWorkbook(book, { ...options, answers: answered("last") })).plan;
  const edits = later.existing.flatMap(({ role, edits: cells = [] }) => cells.map(({ value }) => `${role} ${value}`));
  expect(edits).toEqual(["settings Альфа", "settings "]);
  expect(totals(evaluateWorkbook(withEdits(book, later), options))).toEqual([["Альфа", 12]]);
});

/** What the Checks sheet holds of the settings: the texts of the rows below its heading. */
function settingsAsUsed({ sheets }: WorkbookPlan): readonly unknown[] {
  const rows = sheets.find(({ role }) => role === "checks")?.rows ?? [];
  const top = rows.findIndex((cells) => cells[0]?.value === "Настройки, по которым проведена оценка");
  return rows.slice(top, top + 40).map((cells) => cells.map((cell) => cell?.value ?? null));
}

describe("rules chosen in the pane", () => {
  const rules = [
    { kind: "weight", criterion: "A3", weight: 0.5 },
    { kind: "counted", criterion: "B2", counted: false },
    { kind: "prizes", prizes: 1 },
  ] as const;
  const chosen = { ...answers, rules };

  it("decide at once: A3 counts half, B2 not at all, 10 / 2 = 5 and 21 / 2 = 10.5, rounded to 11", async () => {
    const outcome = resultOf(evaluateWorkbook(await openWorkbook(), { ...options, answers: chosen }));
    expect(totals(outcome)).toEqual([
      ["Альфа", 5],
      ["Бета", 11],
    ]);
    expect(outcome.evaluation.awards.prizes).toEqual([{ place: 1, organisations: ["Бета"] }]);
    const half = outcome.edition.criteria.find(({ code }) => code === "A3");
    expect(half?.note.ru).toMatch(/вес 0,5/);
  });

  it("are written as numbers and words into the cells that hold them, and hold from then on", async () => {
    const workbook = await openWorkbook();
    const { plan, criterionCells } = resultOf(evaluateWorkbook(workbook, { ...options, answers: chosen }));
    const edits = plan.existing.flatMap(({ title, edits: own = [] }) =>
      own.map(({ row, column, value }) => [`${title}!${cellAddress(row, column)}`, value]),
    );
    const at = (code: string, of: "weight" | "counted") => `Критерии!${criterionCells.get(code)?.[of] ?? ""}`;
    expect(edits).toContainEqual([at("A3", "weight"), 0.5]);
    expect(edits).toContainEqual([at("B2", "counted"), "нет"]);
    expect(edits.filter(([, value]) => value === 1)).toHaveLength(1);
    expect(totals(evaluateWorkbook(withEdits(workbook, plan), options))).toEqual([
      ["Альфа", 5],
      ["Бета", 11],
    ]);
  });

  it("are remembered with the evaluation, and stand in the criteria of a new workbook", async () => {
    const workbook = await openWorkbook();
    const { plan } = resultOf(evaluateWorkbook(workbook, { ...options, target: "newWorkbook", answers: chosen }));
    const next = await readXlsx(await writeXlsx(plan), "next.xlsx");
    expect(readSnapshot(hiddenSheetRows(next, "record") ?? [])?.answers.rules).toEqual(rules);
    expect(totals(evaluateWorkbook(next, options))).toEqual([
      ["Альфа", 5],
      ["Бета", 11],
    ]);
  });
});
