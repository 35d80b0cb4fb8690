import { cellStyles } from "../../workbook/cellStyles";
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

/** Lines of the record of result sheets: role, zero-based row, marks of its cells; then how their rows are filled. */
export function recordRows(results: readonly SheetPlan[]): readonly HiddenRow[] {
  return [
    ...results.flatMap(({ role, rows }) =>
      rows.map((row, index): HiddenRow => [role, String(index), row.map(planMark).join("")]),
    ),
    ...results.map((sheet): HiddenRow => [fillsLabel, sheet.role, JSON.stringify(rowFills(sheet))]),
  ];
}

const fillsLabel = "fills";
const noFill = "#FFFFFF";

/** The fill of each row; null where its cells differ in it. */
function rowFills({ rows }: SheetPlan): readonly (string | null)[] {
  const width = Math.max(0, ...rows.map((row) => row.length));
  return rows.map((row) => {
    const fills = new Set(row.map((cell) => (cell === null ? noFill : (cellStyles[cell.style].fill ?? noFill))));
    if (row.length < width) fills.add(noFill);
    const [fill = noFill, ...others] = fills;
    return others.length > 0 ? null : fill.toUpperCase();
  });
}

/** Fills of the rows as they were written, by role; a line that was edited is left out. */
export function fillsFrom(record: readonly HiddenRow[]): ReadonlyMap<string, readonly (string | null)[]> {
  return new Map(
    record.flatMap(([kind, role, line]) => {
      if (kind !== fillsLabel || !/^\[(?:(?:null|"#[0-9A-F]{6}"),?)*\]$/.test(line)) return [];
      return [[role, JSON.parse(line) as readonly (string | null)[]] as const];
    }),
  );
}

/** The records of result sheets, by role. */
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
