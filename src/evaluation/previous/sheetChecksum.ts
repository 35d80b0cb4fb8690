import { languages } from "../../locales/language";
import { createTranslator } from "../../locales/translator";
import { withoutChecksum } from "../../report/fingerprintFoot";
import { scorecardColumns, scorecardRows } from "../../report/scorecard/scorecardLayout";
import type { CellValue, SheetGrid } from "../../workbook/grid";
import { emptyCell } from "../../workbook/grid";
import type { SheetPlan } from "../../workbook/sheetPlan";
import type { ResultRole } from "../../workbook/sheetRole";
import { awardsSections } from "./awardsSections";
import { markedText } from "./cellMark";

/**
 * Twelve hexadecimal digits over constants and formula texts of a result sheet, cell by cell; results of formulas, what
 * staff may fill in and the checksum itself do not count. Stands in the sheet's foot.
 * @param roleOf the role of one of our sheets by its title
 */
export function sheetChecksum(sheet: SheetGrid, role: ResultRole, roleOf: (title: string) => string | null): string {
  const isFree = freeCells(sheet, role);
  let one = 0x811c9dc5;
  let other = 0x9e3779b9;
  sheet.rows.forEach((cells, row) => {
    cells.forEach(({ value, formula }, column) => {
      const text = markedText(own(value), formula, roleOf);
      if (text === "" || isFree(row, column)) return;
      const placed = `${row} ${column} ${text}`;
      for (let index = 0; index < placed.length; index++) {
        const code = placed.charCodeAt(index);
        one = Math.imul(one ^ code, 0x01000193);
        other = Math.imul(other ^ code, 0x85ebca6b) + 1;
      }
    });
  });
  return hex(one, 8) + hex(other >>> 16, 4);
}

/** Of a sheet that is going to be written: formulas name other sheets as `{role}!` already. */
export function plannedChecksum(plan: SheetPlan, role: ResultRole): string {
  return sheetChecksum(gridOfPlan(plan), role, () => null);
}

/** The cells of a plan as they will be read back. */
export function gridOfPlan({ title, rows }: SheetPlan): SheetGrid {
  return {
    title,
    hidden: false,
    rows: rows.map((row) =>
      row.map((cell) => (cell === null ? emptyCell : { ...emptyCell, value: cell.value, formula: cell.formula })),
    ),
    merges: [],
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    columnWidths: new Map(),
  };
}

function own(value: CellValue): CellValue {
  return typeof value === "string" && value.includes("sha256:") ? withoutChecksum(value) : value;
}

/** The Committee's columns, and what is chosen on the scorecard. */
function freeCells(sheet: SheetGrid, role: ResultRole): (row: number, column: number) => boolean {
  if (role === "scorecard") {
    const columns: readonly number[] = [scorecardColumns.value, scorecardColumns.source];
    return (row, column) => row === scorecardRows.chooser && columns.includes(column);
  }
  if (role !== "awards") return () => false;
  const free = new Set(
    awardsSections(sheet, languages.map(createTranslator)).flatMap(({ columns, rows }) =>
      rows.flatMap((row) => decisionColumnsOf(columns).map((column) => `${row} ${column}`)),
    ),
  );
  return (row, column) => free.has(`${row} ${column}`);
}

function decisionColumnsOf(columns: ReturnType<typeof awardsSections>[number]["columns"]): readonly number[] {
  return decisionColumns.flatMap((name) => columns.get(name) ?? []);
}

/** What the Committee fills in. */
export const decisionColumns = [
  "decision",
  "other",
  "decisionReason",
  "votesFor",
  "votesAgainst",
  "votesAbstained",
  "remark",
] as const;

function hex(bits: number, digits: number): string {
  return (bits >>> 0).toString(16).padStart(digits, "0");
}
