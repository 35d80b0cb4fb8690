import { cellAt, type SheetGrid, type WorkbookGrid } from "../../workbook/grid";
import { sheetRoleName } from "../../workbook/sheetRole";
import type { CellStyleName, PlanCell, SheetPlan } from "../../workbook/sheetPlan";
import { cellMark, freeMark } from "./cellMark";

/** What was written into one result sheet: a line of marks for each row, `markLength` characters a cell. */
export interface SheetRecord {
  readonly role: string;
  readonly rows: readonly string[];
}

const inputStyles: readonly CellStyleName[] = ["input", "inputNumber"];

/**
 * A hidden sheet that remembers what the result sheets held when they were written, so that a later evaluation can
 * tell an edit by hand from a recalculation, and name its cells. Column A: role; B: zero-based row; C: the marks.
 */
export function recordSheetPlan(results: readonly SheetPlan[], title: string): SheetPlan {
  const rows = results.flatMap((sheet) =>
    sheet.rows.map((row, index) => [text(sheet.role), text(String(index)), text(row.map(planMark).join(""))]),
  );
  return {
    role: "record",
    title,
    rows,
    columnWidths: [14, 8, 60],
    rowHeights: new Map(),
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    merges: [],
    frozenRows: 0,
    frozenColumns: 0,
    print: null,
    inputRules: [],
    charts: [],
    names: [{ name: sheetRoleName("record"), area: { top: 0, left: 0, bottom: 0, right: 0 } }],
    hidden: true,
  };
}

/** The records of the workbook's result sheets; empty where there is no record sheet. */
export function readRecords(workbook: WorkbookGrid): ReadonlyMap<string, SheetRecord> {
  const name = workbook.names.find((area) => area.name === sheetRoleName("record"));
  const sheet = workbook.sheets.find(({ title }) => title === name?.sheet);
  const records = new Map<string, SheetRecord>();
  for (let row = 0; sheet !== undefined && row < sheet.rows.length; row++) {
    const role = String(cellAt(sheet, row, 0).value ?? "");
    const rows = records.get(role)?.rows ?? [];
    records.set(role, { role, rows: [...rows, String(cellAt(sheet, row, 2).value ?? "")] });
  }
  return records;
}

export function gridMark(
  sheet: SheetGrid,
  row: number,
  column: number,
  roleOf: (title: string) => string | null,
): string {
  const { value, formula } = cellAt(sheet, row, column);
  return cellMark(value, formula, roleOf);
}

function planMark(cell: PlanCell | null): string {
  if (cell === null) return cellMark(null, null, ownRole);
  if (inputStyles.includes(cell.style)) return freeMark;
  return cellMark(cell.value, cell.formula, ownRole);
}

/** Formulas of a plan name sheets as `{role}!` already. */
function ownRole(): null {
  return null;
}

function text(value: string): PlanCell {
  return { value, formula: null, style: "plain", format: "@" };
}
