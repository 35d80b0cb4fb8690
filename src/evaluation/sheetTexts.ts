import { isSameShown, type Shown } from "../locales/numberText";
import type { CellValue, GridCell, SheetGrid } from "../workbook/grid";
import { fifteenDigits } from "../tables/decimal";
import { cellAddress } from "../workbook/cellAddress";
import type { SheetPlan, StaffCellEdit } from "../workbook/sheetPlan";

/** What the cells of a sheet say, row by row; "" is an empty cell. */
export type SheetTexts = readonly (readonly Shown[])[];

export interface DifferentCell {
  readonly cell: string;
  readonly before: Shown;
  readonly after: Shown;
}

export function textsOfGrid({ rows }: SheetGrid): SheetTexts {
  return rows.map((row) => row.map(cellText));
}

export function textsOfPlan({ rows }: SheetPlan): SheetTexts {
  return rows.map((row) => row.map((cell) => (cell === null ? "" : valueText(cell.value))));
}

/** The texts after cells were written into the sheet. */
export function withCells(texts: SheetTexts, edits: readonly StaffCellEdit[]): SheetTexts {
  const rows = texts.map((row) => [...row]);
  for (const { row, column, value } of edits) {
    while (rows.length <= row) rows.push([]);
    const cells = rows[row] ?? [];
    while (cells.length <= column) cells.push("");
    cells[column] = value;
  }
  return rows;
}

export function differentCells(before: SheetTexts, after: SheetTexts): readonly DifferentCell[] {
  const cells: DifferentCell[] = [];
  for (let row = 0; row < Math.max(before.length, after.length); row++) {
    const [old, now] = [before[row] ?? [], after[row] ?? []];
    for (let column = 0; column < Math.max(old.length, now.length); column++) {
      const [was, is] = [old[column] ?? "", now[column] ?? ""];
      if (!isSameShown(was, is)) cells.push({ cell: cellAddress(row, column), before: was, after: is });
    }
  }
  return cells;
}

/** A percent cell reads as percent, so that 0.93 and 93 % are told apart. */
export function cellText({ value, format }: Pick<GridCell, "value" | "format">): Shown {
  if (typeof value !== "number" || !format.includes("%")) return valueText(value);
  return { number: fifteenDigits(value * 100), unit: "%" };
}

function valueText(value: CellValue): Shown {
  return typeof value === "boolean" ? String(value) : (value ?? "");
}
