import type { CriterionIndex } from "../header/criterionIndex";
import { labelText } from "../header/headerBlock";
import { type SheetView, rowsOf } from "../sheet/sheetView";
import { type CriterionLabels, isOneHeader } from "./headerRows";

/** More tables one under another than this are not read. */
export const mostTables = 500;

/** A part of a sheet with the rows in it that head columns. */
export interface SheetSection {
  readonly sheet: SheetView;
  readonly headerRows: readonly number[];
}

/**
 * The upright sheet cut where another header begins: blocks one under another, each with its own criteria. A header that
 * repeats the labels of the one before (a page break) begins no block.
 */
export function sectionsOf(
  sheet: SheetView,
  { headerRows }: CriterionLabels,
  index: CriterionIndex,
): readonly SheetSection[] {
  const headers = headerGroups(sheet, headerRows, index);
  const starts: number[] = [];
  let current: ReadonlyMap<number, string> | null = null;
  let end = 0;
  for (const rows of headers) {
    if (starts.length > mostTables) break;
    const labels = labelsOf(sheet, rows, index);
    if (current === null) current = labels;
    else if (!isSame(labels, current)) {
      starts.push(blockStart(sheet, rows[0] ?? 0, end));
      current = labels;
    }
    end = (rows[rows.length - 1] ?? 0) + 1;
  }
  return [0, ...starts].map((from, block) => {
    const to = starts[block] ?? sheet.rows.length;
    const own = headerRows.filter((row) => row >= from && row < to).map((row) => row - from);
    return { sheet: rowsOf(sheet, from, to), headerRows: own };
  });
}

function headerGroups(
  sheet: SheetView,
  headerRows: readonly number[],
  index: CriterionIndex,
): readonly (readonly number[])[] {
  const groups: number[][] = [];
  for (const row of headerRows) {
    const group = groups[groups.length - 1];
    const last = group?.[group.length - 1];
    const isOne = group !== undefined && last !== undefined && isOneHeader(sheet, last, row);
    if (isOne && !isOtherOrder(labelsOf(sheet, [last], index), labelsOf(sheet, [row], index))) group.push(row);
    else groups.push([row]);
  }
  return groups;
}

/** Each has a criterion of the other, in other columns: two headers, one right below the other. */
function isOtherOrder(one: ReadonlyMap<number, string>, other: ReadonlyMap<number, string>): boolean {
  const columns = new Set(Array.from(other, ([column, code]) => `${column} ${code}`));
  const codes = new Set(other.values());
  const shared = Array.from(one).filter(([, code]) => codes.has(code));
  return shared.some(([, code]) => !shared.some(([column, same]) => same === code && columns.has(`${column} ${code}`)));
}

/** The criterion by column, as its code. */
function labelsOf(sheet: SheetView, rows: readonly number[], index: CriterionIndex): ReadonlyMap<number, string> {
  const labels = new Map<number, string>();
  for (const row of rows) {
    (sheet.rows[row] ?? []).forEach((cell, column) => {
      const criterion = cell.kind === "text" || cell.kind === "number" ? index.find(labelText(cell)) : null;
      if (criterion !== null) labels.set(column, criterion.code);
    });
  }
  return labels;
}

function isSame(one: ReadonlyMap<number, string>, other: ReadonlyMap<number, string>): boolean {
  return one.size === other.size && Array.from(one).every(([column, code]) => other.get(column) === code);
}

/** A title and merged parents above the header belong to it, up to a blank row. */
function blockStart(sheet: SheetView, headerRow: number, after: number): number {
  let start = headerRow;
  while (start > after && isTitleRow(sheet, start - 1)) start--;
  return start;
}

function isTitleRow(sheet: SheetView, row: number): boolean {
  const filled = (sheet.rows[row] ?? []).filter((cell) => cell.kind !== "empty");
  if (filled.length === 0 || filled.some((cell) => cell.kind !== "text")) return false;
  return filled.length === 1 || sheet.merges.some(({ top, left, right }) => top === row && right > left);
}
