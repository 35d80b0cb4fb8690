import { resultOf } from "../resultOf";
import { evaluateWorkbook } from "../../../src/evaluation/evaluateWorkbook";
import { resultCopies } from "../../../src/evaluation/inputs/resultCopies";
import { languages } from "../../../src/locales/language";
import { createTranslator } from "../../../src/locales/translator";
import { plainParam } from "../../../src/locales/textParams";
import { resultRoles } from "../../../src/workbook/sheetRole";
import type { SheetGrid, WorkbookGrid } from "../../../src/workbook/grid";
import { sheet } from "../../intake/sheetBuilder";
import { workbookFromPlans } from "../../workbook/planGrid";

const options = { language: null, duplicates: null, target: "newWorkbook", today: "2026-11-30" } as const;
const sent = sheet([
  ["Организация", "A1", "A3", "A4"],
  ["Астана", 91, 120, 5],
  ["Алматы", 80, 12, 7],
  ["Абай", 75, 44, 1],
]);
const plain: WorkbookGrid = { fileName: "2025.xlsx", sheets: [sent], names: [] };

function evaluated(workbook: WorkbookGrid, language: (typeof languages)[number]) {
  return resultOf(evaluateWorkbook(workbook, { ...options, language }));
}

describe.each(languages)("copies of result sheets in %s", (language) => {
  const first = evaluated(plain, language);
  const results = workbookFromPlans(first.plan.sheets.filter(({ role }) => resultRoles.some((one) => one === role)));
  const renamed = results.sheets.map((one, index) => ({ ...one, title: `Моя копия ${index + 1}` }));

  it("are known by their head, whatever their title", () => {
    expect(resultCopies({ ...plain, sheets: [sent, ...renamed] }, new Set())).toEqual(
      renamed.map(({ title }) => title),
    );
  });

  it("are known without their foot, and most without their title row", () => {
    const noFoot = renamed.map((one) => ({ ...one, rows: one.rows.slice(0, 12) }));
    const data = noFoot.filter((_, index) =>
      ["totals", "points", "ranks", "data"].includes(first.plan.sheets[index]?.role ?? ""),
    );
    expect(resultCopies({ ...plain, sheets: data }, new Set()).length).toBe(data.length);
    const headless = renamed.map((one) => ({ ...one, rows: one.rows.slice(1) }));
    expect(resultCopies({ ...plain, sheets: headless }, new Set()).length).toBeGreaterThanOrEqual(6);
  });

  it("are known by their columns where head and foot are gone", () => {
    const bare = Object.entries({
      points: [2, 3, 4, 20, 27, 28],
      ranks: [3, 4],
      scorecard: [9],
      data: [2, 3, 4],
    }).flatMap(([role, cuts]) => {
      const plan = first.plan.sheets.find((one) => one.role === role);
      const [{ rows }] = workbookFromPlans(plan === undefined ? [] : [plan]).sheets as [SheetGrid];
      const foot = rows.findIndex((row) => row.some(({ value }) => String(value).includes("sha256:")));
      return cuts.map((cut) => ({
        ...sent,
        title: `${role} ${cut}`,
        rows: rows.slice(cut, Math.max(cut, foot - 1)),
      }));
    });
    expect(resultCopies({ ...plain, sheets: bare }, new Set())).toEqual(bare.map(({ title }) => title));
    const again = evaluated({ ...plain, sheets: [sent, ...bare] }, language);
    expect(again.evaluation).toEqual(first.evaluation);
  });

  it("change nothing but one info that names them", () => {
    const again = evaluated({ ...plain, sheets: [sent, ...renamed] }, language);
    expect(again.evaluation).toEqual(first.evaluation);
    const about = again.issues.filter(({ code }) => code === "resultCopiesNotRead");
    expect(about.map(({ severity }) => severity)).toEqual(["info"]);
    expect(plainParam(about[0]?.params["sheets"])).toContain("«Моя копия 1»");
    expect(again.issues.filter((issue) => !about.includes(issue))).toEqual(first.issues);
  });
});

it("a region's own sheet is no copy, though it has a heading of ours or a sum of places", () => {
  for (const heading of ["Сумма мест", "Показателей без числа", "Median"]) {
    const rows = [...sent.rows].map((row, index) => [...row, ...sheet([[index === 0 ? heading : index]]).rows.flat()]);
    expect(resultCopies({ ...plain, sheets: [{ ...sent, rows }] }, new Set())).toEqual([]);
  }
});

it.each(languages)("Checks without names is neither criteria nor settings nor another of them: %s", (language) => {
  const first = evaluated(plain, language);
  const all = workbookFromPlans(first.plan.sheets.filter(({ hidden }) => !hidden));
  const titleOf = (role: string) => first.plan.sheets.find((one) => one.role === role)?.title ?? "";
  const checks = all.sheets.find(({ title }) => title === titleOf("checks")) ?? sent;
  const staff = all.sheets.filter(({ title }) => title === titleOf("criteria") || title === titleOf("settings"));
  const used = checks.rows.findIndex((row) =>
    row.some(({ value }) => value === createTranslator(language)("report.checks.criteriaAsUsed")),
  );
  for (const rows of [checks.rows, checks.rows.slice(used), checks.rows.slice(used + 1)]) {
    const copy = { ...checks, title: "Проверка", rows };
    const codes = (sheets: readonly SheetGrid[]) =>
      evaluated({ ...plain, sheets }, language)
        .issues.map(({ code }) => code)
        .filter((code) => /^(?:staff|settings)/.test(code));
    expect(codes([sent, copy])).toEqual([]);
    expect(codes([sent, ...staff, copy])).toEqual([]);
    expect(evaluated({ ...plain, sheets: [sent, copy] }, language).evaluation).toEqual(first.evaluation);
  }
});

it("a region's own sheet is no copy, though it has our title", () => {
  const own = { ...sent, rows: [...sheet([["Данные для оценки за 2025 год"]]).rows, ...sent.rows] };
  expect(resultCopies({ ...plain, sheets: [own] }, new Set())).toEqual([]);
});
