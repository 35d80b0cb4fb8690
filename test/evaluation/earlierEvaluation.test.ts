import { resultOf } from "./resultOf";
import { evaluateWorkbook, restorePrevious, type EvaluateOptions } from "../../src/evaluation/evaluateWorkbook";
import type { EvaluationResult } from "../../src/evaluation/outcome";
import { hasMoved, isUnchanged } from "../../src/insight/comparison";
import type { WorkbookGrid } from "../../src/workbook/grid";
import { readXlsx } from "../../src/workbook/xlsx/readXlsx";
import { writeXlsx } from "../../src/workbook/xlsx/writeXlsx";
import { inputWorkbook } from "../cli/inputWorkbook";

const options: EvaluateOptions = { language: "ru", duplicates: null, target: "newWorkbook", today: "2026-02-20" };
/** A3 is one point a unit in the sample catalogue. */
async function inputOf(alpha: number, beta: number, fileName = "input.xlsx"): Promise<WorkbookGrid> {
  const rows = [
    ["Организация", "A3"],
    ["Альфа", alpha],
    ["Бета", beta],
  ];
  return readXlsx(await inputWorkbook({ Показатели: rows }), fileName);
}

async function writtenAs({ plan }: EvaluationResult, fileName: string): Promise<WorkbookGrid> {
  return readXlsx(await writeXlsx(plan), fileName);
}

/** The results workbook with another number in the region's sheet. */
function withNumber(workbook: WorkbookGrid, from: number, to: number): WorkbookGrid {
  return {
    ...workbook,
    sheets: workbook.sheets.map((sheet) =>
      sheet.title !== "Показатели"
        ? sheet
        : {
            ...sheet,
            rows: sheet.rows.map((row) => row.map((cell) => (cell.value === from ? { ...cell, value: to } : cell))),
          },
    ),
  };
}

const roles = ({ plan }: EvaluationResult) => plan.sheets.map(({ role }) => role);

describe("an evaluation against the one before in the same workbook", () => {
  it("has nothing to stand against the first time, and no sheet", async () => {
    const first = resultOf(evaluateWorkbook(await inputOf(10, 20), options));
    expect(first.comparison).toBeNull();
    expect(roles(first)).not.toContain("comparison");
  });

  it("says who moved and why, and of which day the other is", async () => {
    const first = await writtenAs(resultOf(evaluateWorkbook(await inputOf(10, 20), options)), "book.xlsx");
    const second = resultOf(evaluateWorkbook(withNumber(first, 10, 31), { ...options, today: "2026-02-25" }));
    expect(second.comparison?.with).toEqual({ kind: "previous", date: "2026-02-20" });
    expect(second.comparison?.comparison.organisations.filter(hasMoved)).toMatchObject([
      { name: "Альфа", before: { place: 2, total: 10 }, after: { place: 1, total: 31 }, fromValues: 21, fromRules: 0 },
      { name: "Бета", before: { place: 1, total: 20 }, after: { place: 2, total: 20 } },
    ]);
    expect(roles(second)).toContain("comparison");
    // Brought back, the first is against the second.
    const restored = resultOf(restorePrevious(await writtenAs(second, "book.xlsx"), options));
    expect(restored.comparison?.with).toEqual({ kind: "previous", date: "2026-02-25" });
    expect(restored.comparison?.comparison.organisations.find(({ name }) => name === "Альфа")).toMatchObject({
      change: -21,
    });
  });

  it("is unchanged where it is made again", async () => {
    const first = await writtenAs(resultOf(evaluateWorkbook(await inputOf(10, 20), options)), "book.xlsx");
    const again = resultOf(evaluateWorkbook(first, options));
    expect(again.comparison === null ? null : isUnchanged(again.comparison.comparison)).toBe(true);
  });
});

describe("an evaluation against a file of another time", () => {
  it("stands against its results, or against its indicators where it has no record", async () => {
    const lastYear = await writtenAs(resultOf(evaluateWorkbook(await inputOf(5, 6), options)), "2024.results.xlsx");
    const now = await inputOf(10, 20);
    const against = (compareWith: WorkbookGrid) => resultOf(evaluateWorkbook(now, { ...options, compareWith }));
    const withRecord = against(lastYear);
    expect(withRecord.comparison?.with).toEqual({ kind: "file", name: "2024.results.xlsx", date: "2026-02-20" });
    const { sheets, names } = lastYear;
    const record = names.find(({ name }) => name === "bagalau.record")?.sheet;
    const withoutRecord = against({
      ...lastYear,
      sheets: sheets.filter(({ title }) => title !== record),
      names: names.filter(({ sheet }) => sheet !== record),
    });
    expect(withoutRecord.comparison?.with).toEqual({ kind: "file", name: "2024.results.xlsx", date: null });
    for (const { comparison } of [withRecord, withoutRecord, against(await inputOf(5, 6, "2024.xlsx"))]) {
      expect(comparison?.comparison.organisations.map(({ change }) => change)).toEqual([14, 5]);
    }
  });

  it("says so where the file holds nothing to compare with, and evaluates", async () => {
    const empty = await readXlsx(await inputWorkbook({ Лист: [["просто текст"]] }), "пустой.xlsx");
    const outcome = resultOf(evaluateWorkbook(await inputOf(10, 20), { ...options, compareWith: empty }));
    expect(outcome.comparison).toBeNull();
    expect(outcome.issues.find(({ code }) => code === "nothingToCompare")).toMatchObject({
      severity: "warning",
      file: "пустой.xlsx",
    });
  });
});
