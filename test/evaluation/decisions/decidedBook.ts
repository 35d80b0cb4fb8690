import { resultOf } from "../resultOf";
/** A workbook of an evaluation, its cells typed over, written to a real .xlsx and evaluated again. */
import type { Edition } from "../../../src/criteria/edition";
import { staffSheetPlans } from "../../../src/criteria/staffSheets";
import { evaluateWorkbook, type EvaluateOptions } from "../../../src/evaluation/evaluateWorkbook";
import type { EvaluationResult } from "../../../src/evaluation/outcome";
import { createTranslator } from "../../../src/locales/translator";
import { awardsColumns, type AwardsColumn } from "../../../src/committee/awardsColumns";
import type { CellValue, WorkbookGrid } from "../../../src/workbook/grid";
import { plainSheet } from "../../../src/workbook/plainSheet";
import type { PlanCell, SheetPlan, WorkbookPlan } from "../../../src/workbook/sheetPlan";
import type { SheetRole } from "../../../src/workbook/sheetRole";
import { readXlsx } from "../../../src/workbook/xlsx/readXlsx";
import { writeXlsx } from "../../../src/workbook/xlsx/writeXlsx";
import { editedPlan, type Edit } from "../../report/editedPlan";

const options: EvaluateOptions = { language: null, duplicates: null, target: "newWorkbook", today: "2026-02-20" };

export function evaluated(workbook: WorkbookGrid, more: Partial<EvaluateOptions> = {}): EvaluationResult {
  return resultOf(evaluateWorkbook(workbook, { ...options, ...more }));
}

/** The staff sheets of an edition with an indicator sheet: a column for each criterion, by its code. */
export async function firstEvaluation(
  edition: Edition,
  rows: readonly (readonly (string | number | null)[])[],
  more: Partial<EvaluateOptions> = {},
): Promise<EvaluationResult> {
  const cell = (value: string | number | null): PlanCell | null =>
    value === null ? null : { value, formula: null, style: "plain", format: null };
  const header = ["Организация", ...edition.criteria.map(({ code }) => code)];
  const indicators = plainSheet(
    "indicators",
    "Показатели",
    [header, ...rows].map((row) => row.map(cell)),
  );
  const staff = staffSheetPlans(edition, createTranslator("ru"), "ru");
  const plan: WorkbookPlan = { sheets: [...staff, indicators], existing: [], active: "indicators" };
  return evaluated(await throughFile(plan), more);
}

export async function throughFile(plan: WorkbookPlan): Promise<WorkbookGrid> {
  return readXlsx(await writeXlsx(plan), "book.xlsx");
}

/** The workbook as it was written, with cells typed over, evaluated again. */
export async function again(
  { plan }: EvaluationResult,
  edits: readonly Edit[],
  more: Partial<EvaluateOptions> = {},
): Promise<EvaluationResult> {
  return evaluated(await throughFile(editedPlan(plan, edits)), more);
}

export function sheetOf({ plan }: EvaluationResult, role: SheetRole): SheetPlan {
  const sheet = plan.sheets.find((one) => one.role === role);
  if (sheet === undefined) throw new Error(`no sheet ${role}`);
  return sheet;
}

/** Zero-based row of Awards: the last one of an organisation and a place, or the first. */
export function awardRow(
  outcome: EvaluationResult,
  organisation: string,
  place: string,
  which: "first" | "last" = "first",
) {
  const at = (cells: readonly (PlanCell | null)[], column: AwardsColumn): CellValue =>
    cells[awardsColumns[column]]?.value ?? null;
  const rows = sheetOf(outcome, "awards").rows.flatMap((cells, row) =>
    at(cells, "organisation") === organisation && (at(cells, "place") ?? "") === place ? [row] : [],
  );
  const row = which === "first" ? rows[0] : rows.at(-1);
  if (row === undefined) throw new Error(`no award ${place} of ${organisation}`);
  return row;
}

/** What the Committee's secretary types into the row of an award. */
export function typed(
  outcome: EvaluationResult,
  organisation: string,
  place: string,
  cells: Partial<Record<AwardsColumn, CellValue>>,
): readonly Edit[] {
  const row = awardRow(outcome, organisation, place);
  return Object.entries(awardsColumns).flatMap(([column, index]): Edit[] => {
    const value = new Map<string, CellValue>(Object.entries(cells)).get(column);
    return value === undefined ? [] : [{ role: "awards", row, column: index, value }];
  });
}

/** The weight of a criterion in the criteria sheet. */
export function weight(outcome: EvaluationResult, code: string, value: number): Edit {
  const { rows } = sheetOf(outcome, "criteria");
  const heads = rows.findIndex((cells) => cells.some((cell) => cell?.value === "Вес"));
  const column = rows[heads]?.findIndex((cell) => cell?.value === "Вес") ?? -1;
  const row = rows.findIndex((cells) => cells[0]?.value === code);
  if (heads < 0 || row < 0) throw new Error(`no weight of ${code}`);
  return { role: "criteria", row, column, value };
}

/** From place to remark, without what is computed: what was typed into a row of Awards, and before it whom it concerns. */
export function shownDecision(outcome: EvaluationResult, row: number): readonly CellValue[] {
  const cells = sheetOf(outcome, "awards").rows[row] ?? [];
  const { place, organisation, decision } = awardsColumns;
  return [place, organisation, ...Array.from({ length: 7 }, (_column, index) => decision + index)].map(
    (column) => cells[column]?.value ?? null,
  );
}

/** Code and cell of every issue on Awards. */
export function decisionIssuesOf(outcome: EvaluationResult): readonly string[] {
  return outcome.issues
    .filter(({ code }) => code.startsWith("decision"))
    .map(({ code, cell }) => `${code} ${cell ?? ""}`);
}
