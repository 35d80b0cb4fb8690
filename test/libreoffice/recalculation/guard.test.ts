/**
 * The result workbook changed by hand without the add-in, one change at a time, and recalculated by LibreOffice: what was
 * changed must be said on a sheet of the results. Protection keeps accidents from most of it; here it is off, as openpyxl or
 * whoever unprotects a sheet has it.
 */
import { awardsColumns } from "../../../src/committee/awardsColumns";
import { defaultEdition } from "../../../src/criteria/defaultEdition";
import { staffSheetPlans } from "../../../src/criteria/staffSheets";
import type { EvaluationResult } from "../../../src/evaluation/outcome";
import { evaluateWorkbook } from "../../../src/evaluation/evaluateWorkbook";
import { createTranslator } from "../../../src/locales/translator";
import { checksRows } from "../../../src/report/checks/checksLayout";
import { warningRows } from "../../../src/report/kit/staleWarning";
import { cellAddress } from "../../../src/workbook/cellAddress";
import type { CellValue } from "../../../src/workbook/grid";
import { isOpenCell, type SheetPlan, type WorkbookPlan } from "../../../src/workbook/sheetPlan";
import type { SheetRole } from "../../../src/workbook/sheetRole";
import { readXlsx } from "../../../src/workbook/xlsx/readXlsx";
import { writeXlsx } from "../../../src/workbook/xlsx/writeXlsx";
import { smallHeader, typedSheet } from "../../cli/inputWorkbook";
import { resultOf } from "../../evaluation/resultOf";
import { recalculateAll, type WorkbookValues } from "../recalculate";
import { describeWithLibreOffice } from "../soffice";
import { find, manipulations, sameLength, sheetOf, type Manipulation } from "./manipulations";

const t = createTranslator("ru");
const names = ["Абай", "Ақмола", "Алматы", "Атырау", "Жамбыл", "Шымкент"].map((name) => `Профсоюз «${name}»`);

/** Six organisations; one number is written as a text, one is missing, one correction is accepted, two awards are decided on. */
async function evaluated(): Promise<EvaluationResult> {
  const usual = defaultEdition();
  const criteria = usual.criteria.filter(({ code }) => smallHeader.includes(code));
  const blocks = usual.blocks.filter(({ code }) => criteria.some(({ block }) => block === code));
  const settings = { ...usual.settings, prizeAmounts: [300_000, 200_000, 100_000], encouragementAmount: 50_000 };
  const roster = names.map((name) => ({ name, nameKk: "", spellings: [], takesPart: true, reason: "" }));
  const staff = staffSheetPlans({ ...usual, criteria, blocks, settings, roster }, t, "ru");
  const rows = [
    [names[0] ?? "", 900, 10, 95],
    [names[1] ?? "", 800, 11, 90],
    [names[2] ?? "", "700", 12, 85],
    [names[3] ?? "", 600, 9, 80],
    [names[4] ?? "", 500, null, 75],
    [names[5] ?? "", 400, 7, 70],
  ];
  const sheets = [typedSheet("Показатели", [smallHeader, ...rows]), ...staff.map(withCorrection)];
  const input = await readXlsx(await writeXlsx({ sheets, existing: [], active: "indicators" }), "input.xlsx");
  const options = { language: "ru", duplicates: null, target: "newWorkbook", today: "2026-02-20" } as const;
  const before = resultOf(evaluateWorkbook(input, options));
  const book = { ...before.plan, sheets: before.plan.sheets.map(withDecisions) };
  return resultOf(evaluateWorkbook(await readXlsx(await writeXlsx(book), "input.xlsx"), options));
}

/** I approved, II given to the fourth. */
function withDecisions(sheet: SheetPlan): SheetPlan {
  if (sheet.role !== "awards") return sheet;
  const [first] = find(sheet, isOpenCell);
  const { decision, other, decisionReason } = awardsColumns;
  const typed = new Map<number, readonly (readonly [number, CellValue])[]>([
    [first, [[decision, t("report.awards.approve")]]],
    [
      first + 1,
      [
        [decision, t("report.awards.otherOrganisation")],
        [other, names[3] ?? ""],
        [decisionReason, "пункт 5.2"],
      ],
    ],
  ]);
  const rows = sheet.rows.map((row, index) => {
    const values = new Map(typed.get(index) ?? []);
    return row.map((cell, column) =>
      cell && values.has(column) ? { ...cell, value: values.get(column) ?? null } : cell,
    );
  });
  return { ...sheet, rows };
}

function withCorrection(sheet: SheetPlan): SheetPlan {
  if (sheet.role !== "corrections") return sheet;
  const cells = [names[5] ?? "", "B2", 7, 8, "протокол № 3", "принято"];
  const rows = sheet.rows.map((row, index) =>
    index === 3
      ? row.map((cell, column) => (cell && column < cells.length ? { ...cell, value: cells[column] ?? null } : cell))
      : row,
  );
  return { ...sheet, rows };
}

function changed(plan: WorkbookPlan, { role, change, inExcel }: Manipulation): WorkbookPlan {
  const index = plan.sheets.findIndex(
    (sheet) => sheet.role === role && (role !== "indicators" || sheet.title === "Показатели"),
  );
  const target = plan.sheets[index];
  if (inExcel !== undefined && target !== undefined) return inExcel(plan, target);
  const sheets = plan.sheets.map((sheet, at) => (at === index ? { ...sheet, rows: change(sheet.rows) } : sheet));
  return { ...plan, sheets };
}

const lines = [
  ["totals", warningRows.totals, "report.stale.no"],
  ["awards", warningRows.awards, "report.stale.no"],
  ["resolution", warningRows.resolution, "report.stale.no"],
  ["scorecard", warningRows.scorecard, "report.stale.no"],
  ["blocks", warningRows.blocks, "report.stale.no"],
  ["checks", checksRows.verdict, "report.checks.agreed"],
] as const;

/** The lines that say something; one that is gone or shows an error does not. */
function speaking(plan: WorkbookPlan, values: WorkbookValues): readonly SheetRole[] {
  return lines.flatMap(([role, row, quiet]) => {
    const text = values.get(sheetOf(plan, role).title)?.get(cellAddress(row, 0));
    return typeof text === "string" && text.length > 40 && text !== t(quiet) ? [role] : [];
  });
}

function isPrevented(plan: WorkbookPlan, { role, cell }: Manipulation): boolean {
  const sheet = sheetOf(plan, role);
  if (sheet.isGuarded !== true) return false;
  if (cell === null) return true;
  const [row, column] = cell;
  const at = sheet.rows[row]?.[column];
  return at == null || !isOpenCell(at);
}

/** LibreOffice is given no more books at once than it opens within the time that a test has, on a busy machine too. */
const parts = 6;

describeWithLibreOffice("a result workbook changed by hand", () => {
  it("says nothing as long as nothing was changed", async () => {
    const { plan } = await evaluated();
    const [untouched] = await recalculateAll([await writeXlsx(plan)]);
    expect(untouched && speaking(plan, untouched)).toEqual([]);
  });

  it("in many ways: as people type and move cells, and as Excel inserts, deletes and sorts rows", async () => {
    const all = manipulations(await evaluated(), names);
    const inExcel = all.filter((one) => one.inExcel !== undefined).length;
    expect(inExcel).toBeGreaterThanOrEqual(30);
    expect(all.length - inExcel).toBeGreaterThanOrEqual(85);
  });

  it.each(Array.from({ length: parts }, (_unused, part) => part))(
    "says so, whatever was changed: part %d",
    async (part) => {
      const result = await evaluated();
      const { plan } = result;
      const all = manipulations(result, names).filter((_one, index) => index % parts === part);
      const values = await recalculateAll(await Promise.all(all.map((one) => writeXlsx(changed(plan, one)))));
      const silent = all.filter((_one, index) => speaking(plan, values[index] ?? new Map()).length === 0);
      const prevented = all.filter((one) => isPrevented(plan, one)).length;
      process.stdout.write(
        `${all.length} manipulations: ${all.length - silent.length} noticed, ${prevented} also prevented by protection${silent.map(({ what }) => `; silent: ${what}`).join("")}\n`,
      );
      expect(silent.map(({ what }) => what).filter((what) => !what.endsWith(sameLength))).toEqual([]);
      // Of a text the first, the middle and the last character are compared, and its length: another one is left to protection.
      expect(silent.filter((one) => !isPrevented(plan, one))).toEqual([]);
    },
  );
});
