import { resultOf } from "../evaluation/resultOf";
/** A whole evaluation of the open workbook through office.js, and the same plan as the file adapter writes it. */
import { evaluateWorkbook, restorePrevious, type EvaluateOptions } from "../../src/evaluation/evaluateWorkbook";
import { cellAt, type CellValue, type GridCell, type SheetGrid, type WorkbookGrid } from "../../src/workbook/grid";
import type { SheetPlan, WorkbookPlan } from "../../src/workbook/sheetPlan";
import { readWorkbook } from "../../src/workbook/excel/readWorkbook";
import { writeWorkbook } from "../../src/workbook/excel/writeWorkbook";
import { awardsColumns, awardsNameColumn, firstAwardSection } from "../../src/committee/awardsColumns";
import { readXlsx } from "../../src/workbook/xlsx/readXlsx";
import { writeXlsx } from "../../src/workbook/xlsx/writeXlsx";
import type { WorkbookModel } from "../excel-host";
import { forgetExtents, openInExcel } from "./connectedExcel";
import { indicatorWorkbook } from "./indicatorWorkbook";
import { typeCells } from "./typedCells";
import { snapshotOf } from "./workbooks";

const options: EvaluateOptions = { language: "ru", duplicates: null, target: "openWorkbook", today: "2026-02-20" };

function planOf(workbook: WorkbookGrid): {
  readonly plan: WorkbookPlan;
  readonly keep: { role: SheetPlan["role"]; newTitle: string }[];
} {
  const outcome = evaluateWorkbook(workbook, options);
  if (outcome.kind === "refused") throw new Error(JSON.stringify(outcome.issues.slice(0, 5)));
  return { plan: outcome.plan, keep: outcome.kept.map(({ role, newTitle }) => ({ role, newTitle })) };
}

function sheetTitled(workbook: WorkbookGrid, title: string): SheetGrid {
  const sheet = workbook.sheets.find((candidate) => candidate.title === title);
  if (!sheet) throw new Error(`no sheet ${title}`);
  return sheet;
}

/**
 * Formulas without the quotation marks that Excel drops; results of formulas are Excel's to calculate; a text of no
 * characters, which Excel does not have, as the empty cell that it is to a reader.
 */
function shown({ kind, value, formula, format }: GridCell): string {
  if (formula === null && (value === null || value === "")) return "empty";
  return formula === null ? JSON.stringify([kind, value, format]) : `${formula.replaceAll("'", "")} ${format}`;
}

function differences(plan: SheetPlan, excel: SheetGrid, file: SheetGrid): readonly string[] {
  return plan.rows.flatMap((row, index) =>
    row.flatMap((cell, column) => {
      const inExcel = shown(cellAt(excel, index, column));
      const inFile = shown(cellAt(file, index, column));
      return cell === null || inExcel === inFile ? [] : [`${plan.role} ${index}:${column} ${inExcel} ≠ ${inFile}`];
    }),
  );
}

function visibleTitles({ sheets }: WorkbookModel): readonly string[] {
  return sheets.filter(({ visibility }) => visibility === "Visible").map(({ title }) => title);
}

describe("an evaluation of the open workbook", () => {
  it("writes the same cells as the file adapter writes for the same plan, and leaves the indicators alone", async () => {
    const workbook = indicatorWorkbook(21);
    const host = openInExcel(workbook);
    const before = snapshotOf(workbook, ["Показатели 2025"]);
    const { plan } = planOf(await readWorkbook());
    const { titles, issues } = await writeWorkbook(plan);
    forgetExtents(workbook);
    const excel = await readWorkbook();
    const file = await readXlsx(await writeXlsx(plan), "results.xlsx");
    const differing = plan.sheets.flatMap((sheet) =>
      differences(sheet, sheetTitled(excel, titles.get(sheet.role) ?? ""), sheetTitled(file, sheet.title)),
    );
    process.stdout.write(`one plan, two executors: ${differing.length} cells different\n`);
    expect(differing).toEqual([]);
    expect(issues).toEqual([]);
    expect(snapshotOf(workbook, ["Показатели 2025"])).toBe(before);
    expect(host.unknownMembers).toEqual([]);
  });

  it("finds nothing edited by hand when it evaluates what it has written", async () => {
    const workbook = indicatorWorkbook(21);
    openInExcel(workbook);
    await writeWorkbook(planOf(await readWorkbook()).plan);
    const titles = visibleTitles(workbook);
    const { plan, keep } = planOf(await readWorkbook());
    expect(keep).toEqual([]);
    await writeWorkbook(plan, { keep });
    expect(titles.slice(-2)).toEqual(["Организации", "Исправления"]);
    const checks = titles.indexOf("Проверка");
    expect(visibleTitles(workbook)).toEqual([...titles.slice(0, checks), "Сравнение", ...titles.slice(checks)]);
  });

  it("keeps a result sheet in which somebody has typed", async () => {
    const workbook = indicatorWorkbook(21);
    openInExcel(workbook);
    await writeWorkbook(planOf(await readWorkbook()).plan);
    const formula = workbook.sheet("Места").contents.get(10, 5)?.formula ?? "";
    workbook.sheet("Места").contents.set(10, 5, { kind: "number", value: 1, formula: null, prefixed: false });
    expect(formula).toMatch(/^=RANK/);
    const titles = visibleTitles(workbook);
    const { plan, keep } = planOf(await readWorkbook());
    const { kept } = await writeWorkbook(plan, { keep });
    expect(kept).toEqual(["Места 2026-02-20"]);
    const expected = titles.flatMap((title) => {
      if (title === "Места") return ["Места", "Места 2026-02-20"];
      return title === "Проверка" ? ["Сравнение", title] : [title];
    });
    expect(visibleTitles(workbook)).toEqual(expected);
    expect(workbook.sheet("Места 2026-02-20").contents.get(10, 5)?.value).toBe(1);
    expect(workbook.sheet("Места").contents.get(10, 5)?.formula).toBe(formula);
    const cells = [...workbook.sheet("Места 2026-02-20").contents.within({ top: 0, left: 0, bottom: 99, right: 99 })];
    expect(cells.filter(([, , cell]) => `${cell.formula ?? ""} ${String(cell.value)}`.includes("#REF!"))).toEqual([]);
  });

  it("brings the previous evaluation back, and leaves the regions' sheet as it is now", async () => {
    const workbook = indicatorWorkbook(21);
    openInExcel(workbook);
    await writeWorkbook(planOf(await readWorkbook()).plan);
    const first = snapshotOf(workbook, ["Данные"]);
    typeCells(workbook.sheet("Показатели 2025"), 2, 3, [[987]]);
    await writeWorkbook(planOf(await readWorkbook()).plan);
    expect(snapshotOf(workbook, ["Данные"])).not.toBe(first);
    const indicators = snapshotOf(workbook, ["Показатели 2025"]);
    const restored = resultOf(restorePrevious(await readWorkbook(), options));
    await writeWorkbook(restored.plan, { keep: restored.kept });
    expect(snapshotOf(workbook, ["Данные"])).toBe(first);
    expect(snapshotOf(workbook, ["Показатели 2025"])).toBe(indicators);
  });

  it("gives back what the Committee has decided", async () => {
    const workbook = indicatorWorkbook(21);
    openInExcel(workbook);
    await writeWorkbook(planOf(await readWorkbook()).plan);
    const firstPrize = firstAwardSection + 2;
    typeCells(workbook.sheet("Награждение"), firstPrize, awardsColumns.decision, [["утвердить"]]);
    typeCells(workbook.sheet("Награждение"), firstPrize, awardsColumns.remark, [["протокол № 9"]]);
    const { plan, keep } = planOf(await readWorkbook());
    expect(keep).toEqual([]);
    await writeWorkbook(plan);
    const decided = [awardsColumns.decision, awardsColumns.remark].map(
      (column) => workbook.sheet("Награждение").contents.get(firstPrize, column)?.value,
    );
    expect(decided).toEqual(["утвердить", "протокол № 9"]);
  });

  it("flags a decision that a changed weight has overtaken, and gives it back with the weight", async () => {
    const workbook = indicatorWorkbook(21);
    openInExcel(workbook);
    await writeWorkbook(planOf(await readWorkbook()).plan);
    const firstPrize = firstAwardSection + 2;
    const at = (row: number, column: number): CellValue =>
      workbook.sheet("Награждение").contents.get(row, column)?.value ?? null;
    // The name that is seen is a formula, which the host does not compute.
    const shown = (row: number): readonly CellValue[] => [
      at(row, awardsNameColumn) ?? at(row, awardsColumns.organisation),
      at(row, awardsColumns.decision),
      at(row, awardsColumns.votesFor),
    ];
    typeCells(workbook.sheet("Награждение"), firstPrize, awardsColumns.decision, [["утвердить"]]);
    typeCells(workbook.sheet("Награждение"), firstPrize, awardsColumns.votesFor, [[15]]);
    const weigh = (value: number): void => {
      const criteria = workbook.sheet("Критерии");
      const rows = Array.from({ length: 60 }, (_row, row) => row);
      const row = rows.find((one) => criteria.contents.get(one, 0)?.value === "C6") ?? -1;
      const column = rows.find((one) => criteria.contents.get(3, one)?.value === "Вес") ?? -1;
      typeCells(criteria, row, column, [[value]]);
    };
    // № 6 has 17,841 and nothing by C6; № 4 has 13,237, of which 1,580 by C6: four times that is 4,740 more.
    expect(shown(firstPrize)).toEqual(["Областная организация № 6", "утвердить", 15]);
    weigh(4);
    const overtaken = evaluateWorkbook(await readWorkbook(), options);
    if (overtaken.kind === "refused") throw new Error("it is evaluated");
    const [issue] = overtaken.issues.filter(({ code }) => code === "decisionOutdated");
    await writeWorkbook(overtaken.plan);
    expect(shown(firstPrize)).toEqual(["Областная организация № 4", null, null]);
    const row = Number(/\d+$/.exec(issue?.cell ?? "")?.[0]) - 1;
    expect(shown(row)).toEqual(["Областная организация № 6", "утвердить", 15]);
    weigh(1);
    const { plan, keep } = planOf(await readWorkbook());
    expect(keep).toEqual([]);
    await writeWorkbook(plan);
    expect(shown(firstPrize)).toEqual(["Областная организация № 6", "утвердить", 15]);
  });
});
