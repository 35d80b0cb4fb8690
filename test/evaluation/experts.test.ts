/** Marks of experts, from a form for each to the mean: two organisations, three experts, marks of 0 to 10. */
import { readdir, writeFile } from "node:fs/promises";
import { defaultEdition } from "../../src/criteria/defaultEdition";
import type { Criterion } from "../../src/criteria/criterion";
import type { Edition } from "../../src/criteria/edition";
import { staffSheetPlans } from "../../src/criteria/staffSheets";
import { templateCommand } from "../../src/cli/templateCommand";
import { evaluateInputs } from "../../src/evaluation/evaluateWorkbook";
import { formPlans } from "../../src/evaluation/formPlan";
import { expertForms } from "../../src/evaluation/marksSheet";
import { regionMessages } from "../../src/evaluation/regionMessages";
import { scorecardFiles } from "../../src/evaluation/scorecardFiles";
import { templatePlan } from "../../src/evaluation/templatePlan";
import { createTranslator } from "../../src/locales/translator";
import type { WorkbookGrid } from "../../src/workbook/grid";
import { plainSheet } from "../../src/workbook/plainSheet";
import { planCell, type SheetPlan, type WorkbookPlan } from "../../src/workbook/sheetPlan";
import { readXlsx } from "../../src/workbook/xlsx/readXlsx";
import { writeXlsx } from "../../src/workbook/xlsx/writeXlsx";
import { runOf, testFolder } from "../cli/commandRun";
import { syntheticCriterion } from "../report/syntheticEdition";
import { resultOf } from "./resultOf";

const t = createTranslator("ru");
const named = (ru: string) => ({ ru, kk: "", en: "" });
const mark = (code: string, expert: string): Criterion =>
  syntheticCriterion(code, "points", {
    ...{ partOf: "A4", name: named(expert), points: null, floor: 0, cap: 10, unit: "балл" },
  });
const people = ["Иванова А.", "Петров Б.", "Сейтова Г."] as const;
const [abai, ulytau] = ["Абайская область", "Улытауская область"] as const;
const member = (name: string) => ({ name, nameKk: "", spellings: [], takesPart: true, reason: "" });
const frame = defaultEdition();
const edition: Edition = {
  ...frame,
  blocks: frame.blocks.slice(0, 1),
  criteria: [
    syntheticCriterion("A1", "perUnit", { name: named("Семинары"), points: 1 }),
    syntheticCriterion("A4", "meanOfLines", { name: named("Оценка конкурсной работы"), points: null, unit: "балл" }),
    mark("A4.1", people[0]),
    mark("A4.2", people[1]),
    mark("A4.3", people[2]),
  ],
  roster: [member(abai), member(ulytau)],
  settings: { ...frame.settings, decimals: 2 },
};

const file = async (sheets: readonly SheetPlan[], name: string): Promise<WorkbookGrid> =>
  readXlsx(await writeXlsx({ sheets, existing: [], active: "indicators" }), name);

/** The only sheet of a plan with numbers in a column of the rows that name an organisation or code. */
function filled(
  { sheets }: WorkbookPlan,
  values: Readonly<Record<string, number | null>>,
  column: number,
): SheetPlan[] {
  return sheets.map((sheet) => ({
    ...sheet,
    rows: sheet.rows.map((row) => {
      const value = row.map((cell) => values[String(cell?.value)]).find((one) => one !== undefined);
      return value === undefined
        ? row
        : row.map((cell, at) => (at === column && cell !== null ? { ...cell, value } : cell));
    }),
  }));
}

/** @param marks of each expert for both organisations */
async function evaluated(marks: readonly (readonly [number | null, number | null])[]) {
  const forms = formPlans(edition, "ru", t);
  const regions = await Promise.all(
    forms.map(({ plan }, index) =>
      file(filled(plan, { A1: [20, 30][index] ?? 0 }, 4), `form-0${String(index + 1)}.xlsx`),
    ),
  );
  const experts = await Promise.all(
    expertForms(edition, "ru", t).map(({ plan }, index) => {
      const [ofAbai = null, ofUlytau = null] = marks[index] ?? [];
      return file(filled(plan, { [abai]: ofAbai, [ulytau]: ofUlytau }, 2), `expert-0${String(index + 1)}.xlsx`);
    }),
  );
  const inputs = {
    workbook: await file(staffSheetPlans(edition, t, "ru"), "main.xlsx"),
    regionFiles: [...regions, ...experts],
    fileIssues: [],
  };
  const options = { language: "ru", duplicates: null, target: "newWorkbook", today: "2026-02-20" } as const;
  return resultOf(evaluateInputs(inputs, options));
}

const textsOf = (plans: readonly SheetPlan[]): string =>
  plans
    .flatMap(({ rows }) => rows.flatMap((row) => row.map((cell) => `${String(cell?.value)}${cell?.formula ?? ""}`)))
    .join("\n");

describe("forms", () => {
  it("of organisations do not ask for marks, those of experts ask each for the own ones within their range", () => {
    const texts = textsOf(formPlans(edition, "ru", t).flatMap(({ plan }) => plan.sheets));
    expect(texts).toContain("Семинары");
    for (const name of [...people, "A4.1"]) expect(texts).not.toContain(name);
    const experts = expertForms(edition, "ru", t);
    expect(experts.map(({ organisation }) => organisation)).toEqual(people);
    const [sheet] = experts[1]?.plan.sheets ?? [];
    const own = textsOf(sheet === undefined ? [] : [sheet]);
    for (const text of [abai, ulytau, "A4.2. Оценка конкурсной работы: Петров Б."]) expect(own).toContain(text);
    for (const text of ["Иванова", "Сейтова", "Семинары"]) expect(own).not.toContain(text);
    expect(sheet?.inputRules.map(({ rule }) => rule)).toEqual([{ kind: "number", min: 0, max: 10, whole: false }]);
  });

  it("are in the template as a sheet of marks of its own", () => {
    const [indicators, marks] = templatePlan("ru", t, edition).sheets;
    expect(marks?.title).toBe("Оценки экспертов");
    const heads = textsOf(indicators === undefined ? [] : [indicators]);
    expect([heads.includes("A1. Семинары"), heads.includes("A4.1")]).toEqual([true, false]);
  });

  const folder = testFolder();
  it("are written by the terminal, one an expert, beside those of the organisations", async () => {
    const former = folder.at("2025.xlsx");
    await writeFile(
      former,
      await writeXlsx({ sheets: staffSheetPlans(edition, t, "ru"), existing: [], active: "criteria" }),
    );
    const args = [folder.at("2026.xlsx"), "--from", former, "--forms", folder.at("forms")];
    const { status, out } = await runOf(templateCommand, args);
    expect(status).toBe(0);
    expect(out).toContain("- expert-03.xlsx: Сейтова Г.");
    const files = ["expert-01.xlsx", "expert-02.xlsx", "expert-03.xlsx", "form-01.xlsx", "form-02.xlsx"];
    expect((await readdir(folder.at("forms"))).sort()).toEqual(files);
    expect((await runOf(templateCommand, [folder.at("2027.xlsx"), ...args.slice(1)])).status).toBe(2);
  });
});

describe("marks", () => {
  it("collected like the regions' files come to their mean: (7 + 8 + 10) ÷ 3 = 8.33, (9 + 9 + 0) ÷ 3 = 6", async () => {
    const { evaluation, issues } = await evaluated([
      [7, 9],
      [8, 9],
      [10, null],
    ]);
    const points = evaluation.organisations.map(({ name, total, scores }) => [name, scores[1]?.points, total]);
    // 20 + 8.33 and 30 + 6.
    expect(points).toEqual([
      [abai, 8.33, 28.33],
      [ulytau, 6, 36],
    ]);
    expect(issues.map(({ code, severity, params }) => [code, severity, params["names"]])).toEqual([
      ["marksMissing", "warning", ulytau],
    ]);
  });

  it("that stand in the organisation's own form are doubted", async () => {
    const own = syntheticCriterion("A1", "perUnit", { name: named("Семинары"), points: 1 });
    const head = ["№ п/п", "Код", "Показатель", "Значение"].map((value) => planCell(value, "columnHeading"));
    const form = (organisation: string, ...rows: readonly (readonly [string, string, number])[]): SheetPlan =>
      plainSheet("indicators", "Форма", [
        [planCell(`Организация: ${organisation}`, "plain")],
        head,
        ...rows.map((row, index) => [index + 1, ...row].map((value) => planCell(value, "plain"))),
      ]);
    const seminar = ["A1", own.name.ru, 5] as const;
    const inputs = {
      workbook: await file(staffSheetPlans(edition, t, "ru"), "main.xlsx"),
      regionFiles: [
        await file([form(abai, seminar, ["A4.1", `Оценка конкурсной работы: ${people[0]}`, 10])], "form-01.xlsx"),
        await file([form(ulytau, seminar)], "form-02.xlsx"),
      ],
      fileIssues: [],
    };
    const options = { language: "ru", duplicates: null, target: "newWorkbook", today: "2026-02-20" } as const;
    const outcome = resultOf(evaluateInputs(inputs, options));
    const doubts = outcome.issues.filter(({ code }) => code === "markInOwnForm");
    expect(doubts).toMatchObject([{ severity: "warning", organisation: abai, file: "form-01.xlsx", cell: "D4" }]);
    expect(regionMessages(outcome, t).filter(({ text }) => text.includes("A4"))).toEqual([]);
  });

  it("outside their range are an error with their cell, never the bound: (11 → none + 8 + 10) ÷ 3 = 6", async () => {
    const { evaluation, issues } = await evaluated([
      [11, 9],
      [8, 9],
      [10, 9],
    ]);
    expect(evaluation.organisations[0]?.scores[1]?.points).toBe(6);
    expect(issues).toMatchObject([{ code: "pointsOutOfRange", severity: "error", file: "expert-01.xlsx", cell: "C5" }]);
  });

  it("and who gave them are in no scorecard and no letter", async () => {
    const outcome = await evaluated([
      [11, 9],
      [8, null],
      [10, 9],
    ]);
    const cards = textsOf(scorecardFiles(outcome.evaluation, "ru", t).flatMap(({ plan }) => plan.sheets));
    const own = textsOf(outcome.plan.sheets.filter(({ role }) => role === "scorecard"));
    const letters = regionMessages(outcome, t).map(({ text }) => text);
    expect(cards).toContain("Оценка конкурсной работы");
    for (const secret of [...people, "A4.1", "A4.2", "A4.3", "expert-01"]) {
      expect([cards.includes(secret), own.includes(secret)]).toEqual([false, false]);
    }
    expect(letters).toEqual([]);
  });
});

describe("points that the commission gives as a whole", () => {
  const given = syntheticCriterion("A2", "points", {
    ...{ name: named("Качество работы"), points: null, floor: 0, cap: 20, unit: "балл" },
  });
  const withGiven: Edition = { ...edition, criteria: [...edition.criteria.slice(0, 1), given] };
  const texts = (sheets: readonly SheetPlan[]) =>
    sheets.flatMap(({ rows }) => rows.flatMap((row) => row.map((cell) => String(cell?.value ?? ""))));

  it("are asked of the commission with their limits, and of no region", () => {
    const [form] = formPlans(withGiven, "ru", t);
    expect(texts(form?.plan.sheets ?? []).join("|")).not.toContain("Качество работы");
    const [commission, ...others] = expertForms(withGiven, "ru", t);
    expect(others).toEqual([]);
    expect(commission?.organisation).toBe("Комиссия");
    const said = texts(commission?.plan.sheets ?? []);
    expect(said).toContain("A2. Качество работы");
    expect(said.join(" ")).toMatch(/A2: .*не меньше 0.*не больше 20/u);
    // An expert's form names them as well.
    expect(texts(expertForms(edition, "ru", t)[0]?.plan.sheets ?? []).join(" ")).toMatch(/A4\.1: .*не больше 10/u);
  });
});
