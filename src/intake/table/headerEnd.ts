import { type SheetGrid, cellAt } from "../../workbook/grid";
import { cleanText } from "../../tables/text/cleanText";
import { comparisonKey } from "../../tables/text/comparisonKey";
import { unitOf } from "../unit";
import { type Unit, parseUnit } from "../../tables/measuringUnit";
import type { CriterionIndex } from "../header/criterionIndex";
import { isNumberingRow } from "../header/numberingRow";
import { isNo, isNoData, isYes } from "../value/words";
import type { TableHeader } from "./findHeader";
import type { CellPosition } from "./namedRow";

const furthest = 4;

/** The rows below the labels that still belong to the header: units, column numbers, more labels, and what they say. */
export interface HeaderEnd {
  /** Zero-based last row of the header. */
  readonly row: number;
  /** Units of the units row by column. */
  readonly units: ReadonlyMap<number, Unit>;
  /** Cells among the units that name none that is known, by column. */
  readonly unknown?: ReadonlyMap<number, CellPosition>;
}

type UnitsRow = Required<Pick<HeaderEnd, "units" | "unknown">>;

export function findHeaderEnd(sheet: SheetGrid, header: TableHeader, index: CriterionIndex): HeaderEnd {
  const columns = Array.from(header.matches.matched.values(), ({ column }) => column);
  const units = new Map<number, Unit>();
  const unknown = new Map<number, CellPosition>();
  const first = header.block.bottom;
  let end = mergedBottom(sheet, header);
  for (let row = first + 1; row <= first + furthest + (end - first); row++) {
    const unitsHere = unitsRow(sheet, row, header);
    for (const [column, unit] of unitsHere?.units ?? []) units.set(column, unit);
    for (const [column, at] of unitsHere?.unknown ?? []) unknown.set(column, at);
    const belongs =
      unitsHere !== null || isNumberingRow(sheet, row) || isMoreLabels(sheet, row, header, columns, index);
    if (belongs) end = Math.max(end, row);
    else if (!isBlankRow(sheet, row) && row > end) break;
  }
  return { row: end, units, unknown };
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

/**
 * Most filled cells under the matched columns are a unit, or its criterion's own, and the others are words that could be
 * one; null where the row is none of units. Each unit counts by itself.
 */
function unitsRow(sheet: SheetGrid, row: number, { matches, columns }: TableHeader): UnitsRow | null {
  const units = new Map<number, Unit>();
  const unknown = new Map<number, CellPosition>();
  for (const [criterion, { column }] of matches.matched) {
    const cell = cellAt(sheet, row, column);
    const text = cell.kind === "text" ? cleanText(String(cell.value)) : "";
    if (cell.kind === "empty" || (cell.kind === "text" && text === "")) continue;
    const isOwn = text !== "" && comparisonKey(text) === comparisonKey(criterion.unit);
    const unit = parseUnit(text) ?? (isOwn ? unitOf(criterion) : null);
    if (unit !== null) units.set(column, unit);
    else if (/^\p{L}[^\d:]{1,30}$/u.test(text) && !isYes(text) && !isNo(text) && !isNoData(text))
      unknown.set(column, { row, column });
    else return null;
  }
  if (units.size === 0 || unknown.size >= units.size) return null;
  const isNamed = ({ column, claim }: TableHeader["columns"][number]) =>
    claim === null && cellAt(sheet, row, column).kind === "text" && !isLabelBeside(sheet, row, column);
  return unknown.size > 0 && columns.some(isNamed) ? null : { units, unknown };
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
