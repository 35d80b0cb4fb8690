/** Indicators with lines from the staff sheets and the regions' form to JSON, the comparison and the issues. */
import { defaultEdition } from "../../src/criteria/defaultEdition";
import type { Criterion } from "../../src/criteria/criterion";
import type { Edition } from "../../src/criteria/edition";
import { staffSheetPlans } from "../../src/criteria/staffSheets";
import { resultJson } from "../../src/cli/resultJson";
import { evaluateInputs } from "../../src/evaluation/evaluateWorkbook";
import { formPlans } from "../../src/evaluation/formPlan";
import { templatePlan } from "../../src/evaluation/templatePlan";
import { understand } from "../../src/evaluation/understand";
import { compareEvaluations } from "../../src/insight/compareEvaluations";
import { createTranslator } from "../../src/locales/translator";
import type { WorkbookGrid } from "../../src/workbook/grid";
import type { SheetPlan } from "../../src/workbook/sheetPlan";
import { readXlsx } from "../../src/workbook/xlsx/readXlsx";
import { writeXlsx } from "../../src/workbook/xlsx/writeXlsx";
import { syntheticCriterion } from "../report/syntheticEdition";
import { submission } from "../report/syntheticSubmissions";
import { resultOf } from "./resultOf";

const t = createTranslator("ru");
const names = (ru: string) => ({ ru, kk: "", en: "" });
const line = (code: string, name: string, points: number | null, facts: Partial<Criterion> = {}): Criterion =>
  syntheticCriterion(code, "perUnit", { partOf: code.split(".")[0] ?? "", name: names(name), points, ...facts });

/** Contests: winner 2, participant 0.5, at most 15; marks of two experts out of 10. */
const criteria: readonly Criterion[] = [
  syntheticCriterion("A1", "perUnit", { name: names("Численность членов профсоюза"), points: 0.001, unit: "чел." }),
  syntheticCriterion("A3", "sumOfLines", { name: names("Участие в конкурсах"), points: null, cap: 15 }),
  line("A3.1", "победители", 2),
  line("A3.2", "участники", 0.5),
  syntheticCriterion("A4", "meanOfLines", { name: names("Оценка экспертов"), points: null }),
  line("A4.1", "первый эксперт", null, { method: "points", floor: 0, cap: 10, unit: "балл" }),
  line("A4.2", "второй эксперт", null, { method: "points", floor: 0, cap: 10, unit: "балл" }),
];
const edition: Edition = {
  ...defaultEdition(),
  blocks: defaultEdition().blocks.slice(0, 1),
  criteria,
  roster: [{ name: "Абайская область", nameKk: "", spellings: [], takesPart: true, reason: "" }],
};

const book = async (sheets: readonly SheetPlan[], name = "book.xlsx"): Promise<WorkbookGrid> =>
  readXlsx(await writeXlsx({ sheets, existing: [], active: "indicators" }), name);
const staff = () => staffSheetPlans(edition, t, "ru");
const alone = (workbook: WorkbookGrid, ...regionFiles: readonly WorkbookGrid[]) => ({
  workbook,
  regionFiles,
  fileIssues: [],
});

/** The sheet with numbers in the cells of some rows. */
function typed(sheet: SheetPlan, cells: Readonly<Record<string, number>>, column: number): SheetPlan {
  const rows = sheet.rows.map((row) => {
    const value = row.map((cell) => cells[String(cell?.value)]).find((one) => one !== undefined);
    return value === undefined
      ? row
      : row.map((cell, at) => (at === column && cell !== null ? { ...cell, value } : cell));
  });
  return { ...sheet, rows };
}

describe("lines", () => {
  const values = { A1: 2000, "A3.1": 6, "A3.2": 8, "A4.1": 7.5, "A4.2": 8 };

  it("are asked for in a form under their indicator's name, and read back without an issue", async () => {
    const [form] = formPlans(edition, "ru", t);
    const [sheet] = form?.plan.sheets ?? [];
    if (sheet === undefined) throw new Error("no form");
    expect(sheet.rows.flat().map((cell) => cell?.value)).toEqual(
      expect.arrayContaining(["Участие в конкурсах: победители", "Участие в конкурсах: участники"]),
    );
    const file = await book([typed(sheet, values, 4)], "абай.xlsx");
    const { intake, issues } = understand(alone(await book(staff()), file), { language: "ru", duplicates: null });
    // Marks are nobody's to report: they come from the experts' own forms.
    expect(issues.map(({ code, params }) => [code, params["criterion"]])).toEqual([
      ["criterionWithoutColumn", "A4.1"],
      ["criterionWithoutColumn", "A4.2"],
    ]);
    expect(intake.submissions[0]?.readings.map(({ value }) => value)).toEqual([2000, null, 6, 8, null, null, null]);
  });

  it("are columns of the empty indicator sheet, their indicators none", () => {
    const [sheet] = templatePlan("ru", t, edition).sheets;
    const heads = sheet?.rows.flat().map((cell) => String(cell?.value ?? "")) ?? [];
    expect(heads).toContain("A3.1. Участие в конкурсах: победители");
    expect(heads.filter((head) => head.startsWith("A3."))).toHaveLength(2);
  });

  it("come to the JSON with their indicator and without a rank; a mark outside its range is an error with its cell", async () => {
    const [indicators, marks] = templatePlan("ru", t, edition).sheets;
    if (indicators === undefined || marks === undefined) throw new Error("no sheet");
    const filled = (sheet: SheetPlan, values: readonly number[]): SheetPlan => ({
      ...sheet,
      rows: sheet.rows.map((row, at) =>
        at !== sheet.frozenRows
          ? row
          : row.map((cell, column) =>
              cell === null || column < 2 ? cell : { ...cell, value: values[column - 2] ?? null },
            ),
      ),
    });
    const sheets = [filled(indicators, [2000, 6, 8]), filled(marks, [17, 8]), ...staff()];
    const outcome = evaluateInputs(alone(await book(sheets)), {
      language: "ru",
      duplicates: null,
      target: "newWorkbook",
      today: "2026-02-20",
    });
    const json: unknown = JSON.parse(resultJson(resultOf(outcome), true, t));
    // 6 × 2 + 8 × 0.5 = 16, at most 15; of the marks 17 is outside 0…10: (0 + 8) ÷ 2 = 4; 2000 × 0.001 = 2.
    expect(json).toMatchObject({
      organisations: [
        {
          name: "Абайская область",
          total: 21,
          criteria: {
            A3: { status: "ok", points: 15, rank: 1 },
            "A3.1": { partOf: "A3", value: 6, points: 12 },
            A4: { points: 4 },
            "A4.1": { status: "undefined", points: 0 },
          },
        },
      ],
    });
    expect(JSON.stringify(json)).not.toMatch(/"A3\.1":\{[^}]*"rank"/);
    const errors = resultOf(outcome).issues.filter(({ severity }) => severity === "error");
    expect(errors).toMatchObject([{ code: "pointsOutOfRange", cell: "C5" }]);
  });

  it("change a total once in a comparison: by their indicator", () => {
    const inputs = (winners: number) => ({
      edition,
      submissions: [submission("Абайская область", [2000, null, winners, 8, null, 7, 8])],
    });
    const { organisations } = compareEvaluations(inputs(1), inputs(3));
    const [abai] = organisations;
    expect(abai).toMatchObject({ change: 4, fromValues: 4, fromRules: 0, floors: { change: 0 } });
    expect(abai?.cells.map(({ code, change }) => [code, change])).toEqual([
      ["A3", 4],
      ["A3.1", 0],
    ]);
  });
});
