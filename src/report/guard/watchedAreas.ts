import type { CellArea } from "../../workbook/grid";
import { sheetWidth } from "../../workbook/grid";
import { isOpenCell, type SheetPlan } from "../../workbook/sheetPlan";
import { checksRows } from "../checks/checksLayout";
import { warningRows } from "../kit/staleWarning";

/** The row that says what the others come to: it follows from them, and is watched by itself. */
function lineRow({ role }: SheetPlan): number | null {
  switch (role) {
    case "totals":
    case "awards":
    case "resolution":
    case "scorecard":
      return warningRows[role];
    case "checks":
      return checksRows.verdict;
    default:
      return null;
  }
}

/** All of a sheet but its line. */
export function watchedAreas(plan: SheetPlan): readonly CellArea[] {
  const [bottom, right] = [plan.rows.length - 1, sheetWidth(plan) - 1];
  const line = lineRow(plan);
  if (line === null) return [{ top: 0, left: 0, bottom, right }];
  return [
    { top: 0, left: 0, bottom: line - 1, right },
    { top: line + 1, left: 0, bottom, right },
  ];
}

/**
 * The rows in which people type into the right part, without that part, one below another as one area; null where only the
 * number of formulas is watched, as all else follows from what is typed.
 */
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
