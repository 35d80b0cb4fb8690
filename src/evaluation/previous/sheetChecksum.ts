import { decisionColumns } from "../../committee/awardsColumns";
import { createTranslators } from "../../locales/translators";
import { withoutChecksum } from "../../report/kit/fingerprintFoot";
import { scorecardColumns, scorecardRows } from "../../report/scorecard/scorecardLayout";
import type { CellValue, SheetGrid } from "../../workbook/grid";
import { gridOfPlan } from "../../workbook/gridOfPlan";
import type { SheetPlan } from "../../workbook/sheetPlan";
import type { ResultRole } from "../../workbook/sheetRole";
import { awardsSections } from "../../committee/awardsSections";
import { markedText } from "./cellMark";

/**
 * Twelve hexadecimal digits over constants and formula texts of a result sheet, cell by cell; results of formulas, what
 * staff may fill in and the checksum itself do not count. Is in the sheet's foot.
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
    awardsSections(sheet, createTranslators()).flatMap(({ columns, rows }) =>
      rows.flatMap((row) => decisionColumns.map(({ key }) => `${row} ${columns.get(key) ?? ""}`)),
    ),
  );
  return (row, column) => free.has(`${row} ${column}`);
}

function hex(bits: number, digits: number): string {
  return (bits >>> 0).toString(16).padStart(digits, "0");
}
