import { resultJson } from "../../../src/cli/resultJson";
import { evaluateWorkbook, type EvaluateOptions } from "../../../src/evaluation/evaluateWorkbook";
import type { EvaluationOutcome } from "../../../src/evaluation/outcome";
import { regionMessages } from "../../../src/evaluation/regionMessages";
import { understand } from "../../../src/evaluation/understand";
import { singleInput } from "../../../src/evaluation/evaluationInputs";
import { languages } from "../../../src/locales/language";
import { createTranslator } from "../../../src/locales/translator";
import { readSnapshot } from "../../../src/evaluation/previous/inputSnapshot";
import { hiddenSheetRows } from "../../../src/evaluation/previous/hiddenSheet";
import type { WorkbookGrid } from "../../../src/workbook/grid";
import { readXlsx } from "../../../src/workbook/xlsx/readXlsx";
import { writeXlsx } from "../../../src/workbook/xlsx/writeXlsx";
import { inputWorkbook, type InputCell } from "../../cli/inputWorkbook";
import { planText } from "./planText";

const options: EvaluateOptions = { language: "ru", duplicates: null, target: "newWorkbook", today: "2026-02-20" };
const header = ["Организация", "A2", "A3", "B2", "C1"];
/** A2 × 0.05 + A3 + B2 × 2 + C1 × 3: Альфа 50 + 20 + 60 + 90 = 220, and so on by size; Дельта's A3 is 10 times too large. */
const rows: readonly (readonly InputCell[])[] = [
  ["Альфа", 1_000, 20, 30, 30],
  ["Бета", 2_050, 41, 59, 62],
  ["Гамма", 2_980, 59, 92, 89],
  ["Дельта", 4_100, 790, 118, 121],
  ["Омега", 5_020, 102, 151, 148],
  ["Сигма", 6_040, 119, 182, 183],
];

async function book(): Promise<WorkbookGrid> {
  return readXlsx(await inputWorkbook({ Показатели: [header, ...rows] }), "input.xlsx");
}

function evaluated(outcome: EvaluationOutcome): Extract<EvaluationOutcome, { kind: "evaluated" }> {
  if (outcome.kind !== "evaluated") throw new Error(JSON.stringify(outcome.issues));
  return outcome;
}

const repairs = [[{ organisation: "Дельта", criterion: "A3", oldValue: "790", newValue: "79" }]] as const;
const answers = { headers: [], organisations: [], duplicates: null, repairs };

it("a slip is named with its repair and the awards that would change: 1594 → 883 gives Дельта place 3 after 1", async () => {
  const outcome = evaluated(evaluateWorkbook(await book(), options));
  expect(outcome.slips).toHaveLength(1);
  expect(outcome.slips[0]).toMatchObject({
    kind: "factor",
    repairs: [{ organisation: "Дельта", criterion: 2, to: 79 }],
  });
  const json = JSON.parse(resultJson(outcome, true, createTranslator("ru"))) as { slips: unknown };
  expect(json.slips).toEqual([
    {
      kind: "factor",
      file: null,
      sheet: "Показатели",
      cell: "C5",
      repairs: [{ organisation: "Дельта", criterion: "A3", from: 790, to: 79, source: "Показатели!C5" }],
      effect: [
        { organisation: "Дельта", place: { before: 1, after: 3 }, award: { before: prize(1), after: prize(3) } },
        { organisation: "Омега", place: { before: 3, after: 2 }, award: { before: prize(3), after: prize(2) } },
        { organisation: "Сигма", place: { before: 2, after: 1 }, award: { before: prize(2), after: prize(1) } },
      ],
    },
  ]);
  // The evaluation itself is that of what was sent.
  expect(outcome.evaluation.organisations.find(({ name }) => name === "Дельта")?.place).toBe(1);
});

it.each(languages)("stands in Checks with its repair and effect, in %s", async (language) => {
  const { plan } = evaluated(evaluateWorkbook(await book(), { ...options, language }));
  const t = createTranslator(language);
  const checks = planText(plan, "checks");
  expect(checks).toContain(t("corrections.slips.heading"));
  expect(checks).toContain(`${t("corrections.slips.repair")}: A3: 790 → 79`);
  expect(checks).toMatch(/Дельта: [^\n]* 1 → 3, /);
});

it("is in the letter of the region, which names no other", async () => {
  const outcome = evaluated(evaluateWorkbook(await book(), options));
  const letter = regionMessages(outcome, createTranslator("ru")).find(({ organisation }) => organisation === "Дельта");
  expect(letter?.text).toContain("ячейка C5: A3. Впервые принято в члены профсоюза за год: 790 (чел.) намного больше");
  expect(letter?.text).toContain("впишите 79");
  expect(letter?.text).not.toMatch(/Омега|Сигма/);
});

it("is seen before anything is evaluated, with what its repair would change", async () => {
  const { slips } = understand(singleInput(await book()), options);
  expect(slips[0]?.effect).toHaveLength(3);
});

describe("a repair accepted in the pane", () => {
  it("applies at once, and is written as an accepted correction into a new register", async () => {
    const outcome = evaluated(evaluateWorkbook(await book(), { ...options, answers }));
    expect(outcome.slips).toEqual([]);
    expect(outcome.issues.map(({ code }) => code)).toContain("correctionApplied");
    expect(outcome.evaluation.organisations.find(({ name }) => name === "Дельта")?.place).toBe(3);
    const again = evaluated(evaluateWorkbook(await readXlsx(await writeXlsx(outcome.plan), "out.xlsx"), options));
    expect(again.evaluation.fingerprint).toBe(outcome.evaluation.fingerprint);
    expect(again.corrections.map(({ entry }) => entry.addresses.newValue)).toEqual(["D4"]);
  });

  it("goes below the rows of the register that is there, and nothing else of it changes", async () => {
    const heads = ["Организация", "Код критерия", "Прежнее значение", "Новое значение", "Решение по исправлению"];
    const bytes = await inputWorkbook({
      Показатели: [header, ...rows],
      Исправления: [heads, ["Альфа", "A3", 20, 21, "отклонено"]],
    });
    const workbook = await readXlsx(bytes, "input.xlsx");
    const { plan } = evaluated(evaluateWorkbook(workbook, { ...options, target: "openWorkbook", answers }));
    expect(plan.existing.find(({ role }) => role === "corrections")?.edits).toEqual([
      { row: 2, column: 0, value: "Дельта" },
      { row: 2, column: 1, value: "A3" },
      { row: 2, column: 2, value: "790" },
      { row: 2, column: 3, value: "79" },
      { row: 2, column: 4, value: "принято" },
    ]);
  });

  it("is remembered with the evaluation", async () => {
    const { plan } = evaluated(evaluateWorkbook(await book(), { ...options, answers }));
    const written = await readXlsx(await writeXlsx(plan), "out.xlsx");
    expect(readSnapshot(hiddenSheetRows(written, "record") ?? [])?.answers.repairs).toEqual(repairs);
  });
});

describe("last year's results", () => {
  const settings = (year: number) => [
    ["Настройка", "Значение"],
    ["Год, за который проводится оценка", year],
  ];
  const before = rows.map(([name, ...values]) => [
    name ?? null,
    ...values.map((value) => Math.round(Number(value) * 0.9)),
  ]);
  const workbookOf = async (typed: readonly (readonly InputCell[])[], year: number) =>
    readXlsx(await inputWorkbook({ Показатели: [header, ...typed], Настройки: settings(year) }), `${year}.xlsx`);

  it("tell exchanged rows and a row that was sent again; an evaluation of the same data tells nothing", async () => {
    const clean = rows.map((row) => (row[0] === "Дельта" ? ["Дельта", 4_100, 79, 118, 121] : row));
    const compareWith = await workbookOf(before, 2024);
    const kinds = async (typed: readonly (readonly InputCell[])[], other = compareWith) =>
      evaluateWorkbook(await workbookOf(typed, 2025), { ...options, compareWith: other }).slips.map(({ kind }) => kind);
    expect(await kinds(clean)).toEqual([]);
    const [first = [], second = []] = clean;
    expect(await kinds([["Альфа", ...second.slice(1)], ["Бета", ...first.slice(1)], ...clean.slice(2)])).toEqual([
      "exchanged",
    ]);
    expect(await kinds([...clean.slice(0, 5), before[5] ?? []])).toEqual(["lastYear"]);
    expect(await kinds(clean, await workbookOf(clean, 2025))).toEqual([]);
    expect(await kinds([...clean.slice(0, 5), before[5] ?? []], await workbookOf(before, 2026))).toEqual([]);
  });
});

it("the evaluation before a correction is of the same year: 790 mended to 79 is no fall", async () => {
  const first = evaluated(evaluateWorkbook(await book(), options));
  const written = await readXlsx(await writeXlsx(first.plan), "out.xlsx");
  const mended: WorkbookGrid = {
    ...written,
    sheets: written.sheets.map((sheet) => ({
      ...sheet,
      rows: sheet.rows.map((row) =>
        row.map((cell) => (sheet.title === "Показатели" && cell.value === 790 ? { ...cell, value: 79 } : cell)),
      ),
    })),
  };
  const { slips, issues } = understand(singleInput(mended), options);
  expect(slips).toEqual([]);
  expect(issues.filter(({ code }) => code === "valueFell")).toEqual([]);
});

it("a row that may be no organisation is compared with nothing", async () => {
  const clean = rows.map((row) => (row[0] === "Дельта" ? ["Дельта", 4_100, 79, 118, 121] : row));
  const kinds = async (name: string) => {
    const typed = [header, ...clean, ["Итого", 21_190, 420, 632, 633], [name, 4_100, 79, 118, 121]];
    const { intake, slips } = understand(
      singleInput(await readXlsx(await inputWorkbook({ Показатели: typed }), "input.xlsx")),
      options,
    );
    return [intake.submissions.at(-1)?.unconfirmed === true, ...slips.map(({ kind }) => kind)];
  };
  expect(await kinds("Прочее")).toEqual([true]);
  expect(await kinds("Абайская областная организация профсоюза")).toEqual([false, "repeated"]);
});

function prize(place: number) {
  return { kind: "prize", place };
}

it("a shifted row is one finding: an error where a cell could not be read, and nothing of its cells besides", async () => {
  const head = ["Организация", "A2", "A1", "F1", "C4", "A3", "C1"];
  const table: InputCell[][] = [1, 2, 3, 4, 5, 6, 7].map((size) => [
    `Организация № ${size}`,
    size * 2_010,
    90 + size / 2,
    "да",
    size * 1_030,
    size * 19,
    size * 48,
  ]);
  const shifted = table.map((row, at) => (at === 2 ? [row[0] ?? "", null, ...row.slice(1, -1)] : row));
  const issuesOf = async (typed: readonly (readonly InputCell[])[]) =>
    evaluated(
      evaluateWorkbook(await readXlsx(await inputWorkbook({ Показатели: [head, ...typed] }), "input.xlsx"), options),
    ).issues.filter(({ organisation, severity }) => organisation === "Организация № 3" && severity !== "info");
  expect(await issuesOf(table)).toEqual([]);
  expect((await issuesOf(shifted)).map(({ severity, code, cell }) => `${severity} ${code} ${cell ?? ""}`)).toEqual([
    "error slipShiftedOn C4",
  ]);
});

it("percentages written as fractions of 1 are one finding of the organisation, not a warning for each cell too", async () => {
  const head = ["Организация", "A5", "A6", "A2"];
  const table = [1, 2, 3, 4, 5, 6].map((size) => [`Организация № ${size}`, 90 + size / 2, 70 - size, size * 2_010]);
  const typed = table.map((row, at) => (at === 2 ? [row[0] ?? "", 0.893, 0.664, row[3] ?? ""] : row));
  const outcome = evaluated(
    evaluateWorkbook(await readXlsx(await inputWorkbook({ Показатели: [head, ...typed] }), "input.xlsx"), options),
  );
  const found = outcome.issues.filter(({ cell, severity }) => cell !== null && severity !== "info");
  expect(found.map(({ severity, code, cell }) => `${severity} ${code} ${cell ?? ""}`)).toEqual([
    "warning slipFractions B4",
  ]);
  expect(outcome.slips.map(({ repairs }) => repairs.map(({ to }) => to))).toEqual([[89.3, 66.4]]);
});
