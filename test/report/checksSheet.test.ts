import { staffLayout, staffSheetPlans } from "../../src/criteria/staffSheets";
import { createTranslator } from "../../src/locales/translator";
import { planReport } from "../../src/report/planReport";
import { plannedStaffValues, valuesOfPlan } from "../../src/report/staffValues";
import { evaluate } from "../../src/scoring/evaluate";
import type { SheetPlan } from "../../src/workbook/sheetPlan";
import { plannedReport } from "./reportPlan";
import { syntheticCriterion, syntheticEdition } from "./syntheticEdition";
import { submission } from "./syntheticSubmissions";

describe("Checks", () => {
  const edition = syntheticEdition({}, [syntheticCriterion("A1", "perUnit", { weight: 0.5 })]);
  const sent = [submission("А", [10]), submission("Б", [4])];

  it("names the two cells with the counts", () => {
    const { sheet } = plannedReport(edition, sent);
    const areas = sheet("checks").names.map(({ name, area }) => [name, area.top, area.left]);
    expect(areas).toContainEqual(["bagalau.differences", 2, 2]);
    expect(areas).toContainEqual(["bagalau.settingsChanged", 3, 2]);
    expect(sheet("checks").rows[2]?.[2]?.formula).toMatch(/^=SUM\(/);
  });

  it("lists issues with their cells, the gravest first", () => {
    const issue = (severity: "info" | "error", cell: string) =>
      ({ code: "organisationNoValues", severity, sheet: "Показатели", cell, params: { organisation: cell } }) as const;
    const { sheet } = plannedReport(edition, sent, "ru", [issue("info", "C9"), issue("error", "D7")]);
    const rows = sheet("checks").rows.filter((row) => row[3]?.value === "Показатели");
    expect(rows.map((row) => [row[0]?.value, row[2]?.value])).toEqual([
      ["ошибка", "D7"],
      ["к сведению", "C9"],
    ]);
  });

  it("keeps the add-in's own numbers: 10 × 1 × 0.5 = 5 and 4 × 0.5 = 2", () => {
    const { sheet } = plannedReport(edition, sent);
    const { rows } = sheet("checks");
    const top = rows.findIndex((row) => String(row[0]?.value).startsWith("Контрольный расчёт"));
    expect(rows.slice(top + 2, top + 4).map((row) => [row[1]?.value, row[3]?.value, row[3]?.formula])).toEqual([
      ["А", 5, null],
      ["Б", 2, null],
    ]);
  });

  it("follows the staff sheets as they stand: a weight typed as text counts as the number that was read", () => {
    const t = createTranslator("ru");
    const layout = staffLayout(edition);
    const plans = staffSheetPlans(edition, t, "ru");
    const values = (role: SheetPlan["role"]) => {
      const plan = plans.find((one) => one.role === role);
      return plan ? valuesOfPlan(plan) : [];
    };
    const { firstRow, columns } = layout.criteria;
    const criteria = values("criteria").map((row, index) =>
      index === firstRow ? row.map((value, column) => (column === columns.weight ? "0,5" : value)) : row,
    );
    const title = "…";
    const titles = {
      totals: title,
      awards: title,
      resolution: title,
      points: title,
      ranks: title,
      blocks: title,
      scorecard: title,
      data: title,
      status: title,
      comparison: "Сравнение",
      safety: title,
      checks: title,
      criteria: title,
      settings: title,
    };
    const sheets = planReport({
      evaluation: evaluate(edition, sent),
      issues: [],
      layout,
      language: "ru",
      t,
      titles,
      staffCells: { ...plannedStaffValues(plans), criteria },
    });
    const weight = sheets.find(({ role }) => role === "points")?.rows[11]?.[2];
    expect(weight?.value).toBe(0.5);
    expect(weight?.formula).toMatch(/,0\.5\)$/);
    const used = sheets.find(({ role }) => role === "checks")?.rows.flatMap((row) => row.map((cell) => cell?.value));
    expect(used).toContain("0,5");
  });
});
