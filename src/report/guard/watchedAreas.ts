import type { CellArea } from "../../workbook/grid";
import { sheetWidth } from "../../workbook/grid";
import { isOpenCell, type PlanCell, type SheetPlan } from "../../workbook/sheetPlan";
import type { SheetRole } from "../../workbook/sheetRole";
import { checksRows } from "../checks/checksLayout";
import { footRow } from "../kit/fingerprintFoot";
import { warningRows } from "../kit/staleWarning";
import { areasOf } from "./areasOf";

/** The row that says what the others come to: it follows from them, and is watched by itself. */
function lineRow({ role }: SheetPlan): number | null {
  const rows: Partial<Record<SheetRole, number>> = { ...warningRows, checks: checksRows.verdict };
  return rows[role] ?? null;
}

/** All of a sheet but its line, and the row that will end with the checksum of the sheet. */
export function watchedAreas(plan: SheetPlan): readonly CellArea[] {
  const right = sheetWidth(plan) - 1;
  const without = [lineRow(plan), footRow(plan)].filter((row) => row !== null);
  const areas: CellArea[] = [];
  let top = 0;
  for (const row of [...without, plan.rows.length]) {
    if (row > top) areas.push({ top, left: 0, bottom: row - 1, right });
    top = row + 1;
  }
  return areas;
}

/** The same without the cells that are typed into, and those that `follow` what is typed there. */
export function areasBesideTyping(plan: SheetPlan, follows: (cell: PlanCell) => boolean): readonly CellArea[] {
  const without = [lineRow(plan), footRow(plan)];
  const rows = plan.rows.map((row, index) => (without.includes(index) ? undefined : row));
  return areasOf(rows, sheetWidth(plan), (cell) => cell == null || !(isOpenCell(cell) || follows(cell)));
}
