import { type SheetGrid, cellAt } from "../../workbook/grid";
import { cleanText } from "../../tables/text/cleanText";
import { comparisonKey } from "../../tables/text/comparisonKey";
import { type Unit, parseUnit, unitOf } from "../unit";
import type { CriterionIndex } from "../header/criterionIndex";
import { isNumberingRow } from "../header/numberingRow";
import { isNo, isNoData, isYes } from "../value/words";
import type { TableHeader } from "./findHeader";

const furthest = 4;

/** The rows below the labels that still belong to the header: units, column numbers, more labels, and what they say. */
export interface HeaderEnd {
  /** Zero-based last row of the header. */
  readonly row: number;
  /** Units of the units row by column. */
  readonly units: ReadonlyMap<number, Unit>;
}

export function findHeaderEnd(sheet: SheetGrid, header: TableHeader, index: CriterionIndex): HeaderEnd {
  const columns = Array.from(header.matches.matched.values(), ({ column }) => column);
  const units = new Map<number, Unit>();
  const first = header.block.bottom;
  let end = mergedBottom(sheet, header);
  for (let row = first + 1; row <= first + furthest + (end - first); row++) {
    const unitsHere = unitsRow(sheet, row, header);
    for (const [column, unit] of unitsHere ?? []) units.set(column, unit);
    const belongs =
      unitsHere !== null || isNumberingRow(sheet, row) || isMoreLabels(sheet, row, header, columns, index);
    if (belongs) end = Math.max(end, row);
    else if (!isBlankRow(sheet, row) && row > end) break;
  }
  return { row: end, units };
}

export function isBlankRow(sheet: SheetGrid, row: number): boolean {
  return (sheet.rows[row] ?? []).every((cell) =>
    cell.kind === "empty" ? cell.formula === null : cell.kind === "text" && cleanText(String(cell.value)) === "",
  );
}

/** A label merged downwards takes the rows it covers with it. */
function mergedBottom(sheet: SheetGrid, { block, columns }: TableHeader): number {
  return sheet.merges
    .filter((merge) => merge.top >= block.top && merge.top <= block.bottom && merge.bottom > block.bottom)
    .filter((merge) => columns.some((column) => column.cell?.column === merge.left && column.cell.row === merge.top))
    .reduce((bottom, merge) => Math.max(bottom, Math.min(merge.bottom, block.bottom + furthest)), block.bottom);
}

/** Every filled cell under the matched columns is a unit, or its criterion's own; null where the row is none of units. */
function unitsRow(sheet: SheetGrid, row: number, { matches }: TableHeader): ReadonlyMap<number, Unit> | null {
  const units = new Map<number, Unit>();
  for (const [criterion, { column }] of matches.matched) {
    const cell = cellAt(sheet, row, column);
    const text = cell.kind === "text" ? cleanText(String(cell.value)) : "";
    if (cell.kind === "empty" || (cell.kind === "text" && text === "")) continue;
    const isOwn = text !== "" && comparisonKey(text) === comparisonKey(criterion.unit);
    const unit = parseUnit(text) ?? (isOwn ? unitOf(criterion) : null);
    if (unit === null) return null;
    units.set(column, unit);
  }
  return units.size > 0 ? units : null;
}

/** Codes or words under most matched columns, none of which could be a value, and nobody's name beside them. */
function isMoreLabels(
  sheet: SheetGrid,
  row: number,
  header: TableHeader,
  columns: readonly number[],
  index: CriterionIndex,
): boolean {
  const labelled = Array.from(header.matches.matched, ([criterion, { column }]) => ({ criterion, column }));
  const cells = labelled.filter(({ column }) => cellAt(sheet, row, column).kind !== "empty");
  const words = cells.every(({ criterion, column }) => {
    const { kind, value } = cellAt(sheet, row, column);
    return kind === "text" && (index.find(String(value)) === criterion || isLabelWord(String(value), index));
  });
  const first = Math.min(...columns);
  if (!words || cells.length === 0 || cells.length * 2 < columns.length) return false;
  // Where nothing heads the organisations, text beside the labels may be the first organisation's name.
  const headed = header.columns.some(({ claim, cell }) => claim === null && cell !== null);
  return header.columns.every(
    ({ column, claim, cell }) =>
      claim !== null ||
      (cell === null && headed && column > first) ||
      cellAt(sheet, row, column).kind === "empty" ||
      isLabelBeside(sheet, row, column),
  );
}

function isLabelBeside(sheet: SheetGrid, row: number, column: number): boolean {
  const key = comparisonKey(String(cellAt(sheet, row, column).value));
  return /^(?:ед\.? ?изм|код|показател|наименовани|коды|code|unit)/.test(key);
}

function isLabelWord(text: string, index: CriterionIndex): boolean {
  if (index.isFirm(text)) return true;
  return /\p{L}{2}/u.test(text) && !isYes(text) && !isNo(text) && !isNoData(text) && !/^[\d\s]/.test(text);
}
