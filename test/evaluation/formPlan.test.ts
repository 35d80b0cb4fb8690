import { defaultEdition } from "../../src/criteria/defaultEdition";
import type { Edition } from "../../src/criteria/edition";
import { staffSheetPlans } from "../../src/criteria/staffSheets";
import { formPlans } from "../../src/evaluation/formPlan";
import { understand } from "../../src/evaluation/understand";
import { unitOf } from "../../src/intake/unit";
import { languages, type Language } from "../../src/locales/language";
import { createTranslator } from "../../src/locales/translator";
import { formInput } from "../../src/report/form/formInput";
import type { WorkbookGrid } from "../../src/workbook/grid";
import type { SheetPlan, WorkbookPlan } from "../../src/workbook/sheetPlan";
import { readXlsx } from "../../src/workbook/xlsx/readXlsx";
import { writeXlsx } from "../../src/workbook/xlsx/writeXlsx";

const usual = defaultEdition();
const edition: Edition = {
  ...usual,
  roster: [
    {
      name: "Кызылординская областная организация",
      nameKk: "Қызылорда облыстық ұйымы",
      spellings: [],
      takesPart: true,
      reason: "",
    },
    { name: "Профессиональный союз города Астаны", nameKk: "", spellings: [], takesPart: true, reason: "" },
    { name: "Новая организация", nameKk: "", spellings: [], takesPart: false, reason: "создана в этом году" },
  ],
};

const sheetOf = ({ sheets }: WorkbookPlan): SheetPlan => {
  const [sheet, ...more] = sheets;
  if (sheet === undefined || more.length > 0) throw new Error(`${sheets.length} sheets`);
  return sheet;
};

const forms = (language: Language, of = edition) => formPlans(of, language, createTranslator(language));

/** Row of each criterion on a form, by its code in the second column. */
function rowsByCode({ rows }: SheetPlan): ReadonlyMap<string, number> {
  const found = rows.flatMap((cells, row): [string, number][] => {
    const code = cells[1]?.value;
    return typeof code === "string" && cells[0]?.style === "code" ? [[code, row]] : [];
  });
  return new Map(found);
}

/** The sheet as a region fills it in: whole numbers, shares, sums, and the first choice of a drop-down; a document beside each. */
function filled(
  plan: SheetPlan,
  language: Language,
  more = 0,
): { readonly sheet: SheetPlan; readonly values: readonly number[] } {
  const t = createTranslator(language);
  const rows = plan.rows.map((cells) => [...cells]);
  const byCode = rowsByCode(plan);
  const values = edition.criteria.map((criterion, index) => {
    const row = rows[byCode.get(criterion.code) ?? -1];
    const { rule } = formInput(criterion, t);
    const { family } = unitOf(criterion);
    const least = family === "percent" ? 40.5 + (index % 50) : family === "money" ? 1234.5 + index : 100 + index;
    const number = least + more;
    const typed = rule.kind === "list" ? (rule.values[0] ?? "") : number;
    if (row !== undefined) {
      row[4] = { value: typed, formula: null, style: "inputNumber", format: null };
      row[5] = { value: `приказ № ${index + 1}`, formula: null, style: "input", format: null };
    }
    return rule.kind === "list" ? 1 : number;
  });
  return { sheet: { ...plan, rows }, values };
}

const written = async (plan: WorkbookPlan, fileName: string): Promise<WorkbookGrid> =>
  readXlsx(await writeXlsx(plan), fileName);

async function staffWorkbook(language: Language): Promise<WorkbookGrid> {
  const sheets = staffSheetPlans(edition, createTranslator(language), language);
  return written({ sheets, existing: [], active: "criteria" }, "критерии.xlsx");
}

describe("a form", () => {
  it("is made for each organisation that takes part, in Kazakh under its Kazakh name where there is one", () => {
    expect(forms("ru").map(({ organisation }) => organisation)).toEqual([
      "Кызылординская областная организация",
      "Профессиональный союз города Астаны",
    ]);
    expect(forms("kk").map(({ organisation }) => organisation)).toEqual([
      "Қызылорда облыстық ұйымы",
      "Профессиональный союз города Астаны",
    ]);
  });

  it("asks for what is counted and for what others are counted by, and nothing else", () => {
    const [first, second, ...rest] = usual.criteria;
    if (first === undefined || second === undefined) throw new Error("no criteria");
    const base = { ...first, code: "Z1", counted: false };
    const unused = { ...first, code: "Z2", counted: false };
    const per100 = { ...second, method: "per100" as const, base: "Z1", counted: true };
    const [form] = forms("ru", { ...edition, criteria: [base, unused, per100, ...rest] });
    const codes = form === undefined ? [] : [...rowsByCode(sheetOf(form.plan)).keys()];
    expect(codes).toEqual(expect.arrayContaining(["Z1", per100.code]));
    expect(codes).not.toContain("Z2");
  });

  it("checks what is typed: a choice, a share that may exceed 100, a whole count, any sum", () => {
    const [form] = forms("ru");
    if (form === undefined) throw new Error("no form");
    const sheet = sheetOf(form.plan);
    const rules = new Map(sheet.inputRules.map(({ area, rule }) => [area.top, rule]));
    const ruleOf = (code: string) => rules.get(rowsByCode(sheet).get(code) ?? -1);
    const byFamily = (family: string) =>
      edition.criteria.filter((criterion) => unitOf(criterion).family === family).map(({ code }) => ruleOf(code));
    expect(byFamily("yesNo").length).toBeGreaterThan(0);
    for (const rule of byFamily("yesNo")) expect(rule).toEqual({ kind: "list", values: ["да", "нет"] });
    for (const rule of byFamily("percent")) expect(rule).toEqual({ kind: "number", min: 0, max: null, whole: false });
    for (const rule of byFamily("count")) expect(rule).toEqual({ kind: "number", min: 0, max: null, whole: true });
    for (const rule of byFamily("money")) expect(rule).toEqual({ kind: "number", min: null, max: null, whole: false });
    expect(rules.size).toBe(edition.criteria.length);
  });

  it("has no text format where a number is typed", () => {
    const sheet = forms("ru").map(({ plan }) => sheetOf(plan))[0];
    if (sheet === undefined) throw new Error("no form");
    for (const row of rowsByCode(sheet).values())
      expect(sheet.rows[row]?.[4]).toMatchObject({ value: null, format: null });
  });

  it.each([true, false])("warns of the sample where it is one: %s", (sample) => {
    const [form] = forms("en", { ...edition, title: { ...edition.title, sample } });
    const texts =
      form === undefined
        ? []
        : sheetOf(form.plan)
            .rows.flat()
            .map((cell) => String(cell?.value ?? ""));
    expect(texts.some((text) => text.startsWith("SAMPLE"))).toBe(sample);
  });

  it.each(languages)("in %s, filled in, reads back to the values typed, without an issue", async (language) => {
    const regionFiles: WorkbookGrid[] = [];
    const typed: (readonly number[])[] = [];
    for (const { plan } of forms(language)) {
      const form = filled(sheetOf(plan), language, typed.length);
      typed.push(form.values);
      regionFiles.push(await written({ ...plan, sheets: [form.sheet] }, `form-0${regionFiles.length + 1}.xlsx`));
    }
    const inputs = { workbook: await staffWorkbook(language), regionFiles, fileIssues: [] };
    const { intake, issues } = understand(inputs, { language, duplicates: null });
    expect(issues).toEqual([]);
    expect(intake.submissions.map(({ organisation }) => organisation)).toEqual([
      "Кызылординская областная организация",
      "Профессиональный союз города Астаны",
    ]);
    expect(intake.submissions.map(({ readings }) => readings.map(({ value }) => value))).toEqual(typed);
    for (const { readings } of intake.submissions) {
      expect(readings.map(({ document }) => document)).toEqual(
        readings.map((_value, index) => `приказ № ${index + 1}`),
      );
    }
  });

  it("of the sample alone, filled in, is evaluated under the name it bears", async () => {
    const [form] = forms("ru", usual);
    if (form === undefined) throw new Error("no form");
    const { sheet } = filled(sheetOf(form.plan), "ru");
    const workbook = await written({ ...form.plan, sheets: [sheet] }, "form-01.xlsx");
    const { intake } = understand({ workbook, regionFiles: [], fileIssues: [] }, { language: "ru", duplicates: null });
    expect(intake.submissions.map(({ organisation }) => organisation)).toEqual([form.organisation]);
  });
});
