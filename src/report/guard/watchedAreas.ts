import type { CellArea } from "../../workbook/grid";
import { sheetWidth } from "../../workbook/grid";
import { isOpenCell, type SheetPlan } from "../../workbook/sheetPlan";
import type { SheetRole } from "../../workbook/sheetRole";
import { checksRows } from "../checks/checksLayout";
import { footRow } from "../kit/fingerprintFoot";
import { warningRows } from "../kit/staleWarning";

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

/** The rows in which people type into the right part, without that part; those one below another as one area. */
export function rowsBesideTyping({ rows }: SheetPlan): readonly CellArea[] {
  const areas: { top: number; left: number; bottom: number; right: number }[] = [];
  rows.forEach((row, top) => {
    const first = row.findIndex((cell) => cell !== null && isOpenCell(cell));
    if (first <= 0) return;
    const last = areas.at(-1);
    if (last?.bottom === top - 1 && last.right === first - 1) last.bottom = top;
    else areas.push({ top, left: 0, bottom: top, right: first - 1 });
  });
  return areas;
}
