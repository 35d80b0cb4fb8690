import { cellAt, type SheetGrid } from "../../workbook/grid";
import type { CellStyleName, PlanCell, SheetPlan } from "../../workbook/sheetPlan";
import { cellMark, freeMark } from "./cellMark";
import type { HiddenRow } from "./hiddenSheet";

/** What was written into one result sheet: a line of marks for each row, `markLength` characters a cell. */
export interface SheetRecord {
  readonly role: string;
  readonly rows: readonly string[];
}

const inputStyles: readonly CellStyleName[] = ["input", "inputNumber"];

/**
 * Lines of the record of result sheets: role, zero-based row, marks of its cells. None of a long list by blocks: it only
 * repeats Points and Ranks as values, and the checksum in its foot says whether it was changed.
 */
export function recordRows(results: readonly SheetPlan[]): readonly HiddenRow[] {
  return results
    .filter(isRecorded)
    .flatMap(({ role, rows }) =>
      rows.map((row, index): HiddenRow => [role, String(index), row.map(planMark).join("")]),
    );
}

function isRecorded({ role, rows }: SheetPlan): boolean {
  return role !== "blocks" || rows.some((cells) => cells.some((cell) => cell !== null && cell.formula !== null));
}

export function readRecords(record: readonly HiddenRow[]): ReadonlyMap<string, SheetRecord> {
  const marks = new Map<string, string[]>();
  for (const [role, , line] of record) {
    const lines = marks.get(role) ?? [];
    lines.push(line);
    marks.set(role, lines);
  }
  return new Map(Array.from(marks, ([role, rows]) => [role, { role, rows }]));
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
