import { cellAt } from "../../workbook/grid";
import { type ColumnClaim, columnClaim } from "../header/columnClaim";
import type { CriterionIndex } from "../header/criterionIndex";
import { type HeaderCell, labelText } from "../header/headerBlock";
import { matchColumns } from "../header/matchColumns";
import { isNumberingRow } from "../header/numberingRow";
import { isPartLabel } from "../header/partWords";
import type { SheetView } from "../sheet/sheetView";
import type { TableHeader } from "../table/findHeader";
import { isFilled, isNoteText, isNumberLike, isTotalsText } from "../table/rowKind";
import { type Unit, parseUnit } from "../../tables/measuringUnit";
import { isFigure } from "./figure";
import type { LabelColumns } from "./labelColumns";

/** The indicators one under another as the header of the turned view: its columns are the rows of the sheet. */
export interface LabelHeader {
  readonly header: TableHeader;
  readonly units: ReadonlyMap<number, Unit>;
  /** Rows with text and no figure: headings of groups between the labels, notes and signatures below. */
  readonly headings: readonly number[];
  readonly notes: readonly number[];
  readonly totals: readonly number[];
  readonly numberings: readonly number[];
  /** Notes with a number beside them. */
  readonly doubtful: readonly number[];
  /** Figures without a label. */
  readonly unlabelled: readonly number[];
}

/**
 * @param sheet upright
 * @param from the first row below the heads
 * @param values columns that hold figures
 */
export function labelHeader(
  sheet: SheetView,
  labels: LabelColumns,
  from: number,
  values: readonly number[],
  index: CriterionIndex,
): LabelHeader {
  const claims: ColumnClaim[] = [];
  const columns: HeaderCell[][] = Array.from({ length: sheet.rows.length }, () => []);
  const kinds = {
    headings: [] as number[],
    notes: [] as number[],
    totals: [] as number[],
    numberings: [] as number[],
    doubtful: [] as number[],
    unlabelled: [] as number[],
  };
  const units = new Map<number, Unit>();
  const lastLabel = labels.rows[labels.rows.length - 1] ?? 0;
  let heading: HeaderCell | null = null;
  let whole: HeaderCell | null = null;
  for (let row = from; row < sheet.rows.length; row++) {
    if (isNumberingRow(sheet, row)) {
      kinds.numberings.push(row);
      continue;
    }
    const unit = labels.units === null ? null : parseUnit(labelText(cellAt(sheet, row, labels.units)));
    const filled = values.some((column) => isFilled(cellAt(sheet, row, column)));
    const own = ownCells(sheet, labels, row);
    const said = partCell(sheet, labels, row);
    const goesOn = own.length === 0 && filled && (unit !== null || said !== null);
    const labelCells = goesOn ? cellsAbove(claims, columns, row, labels) : own;
    const cells = said === null || labelCells.length === 0 ? labelCells : [...labelCells, said];
    const last = labelCells[labelCells.length - 1];
    if (last === undefined) {
      const filledCells = (sheet.rows[row] ?? []).filter(isFilled);
      if (filledCells.some(isFigure)) kinds.unlabelled.push(row);
      else if (filledCells.length > 0) kinds.notes.push(row);
      continue;
    }
    const named = labels.rows.includes(row);
    const text = labelText(cellAt(sheet, row, labels.names)) || last.text;
    const headsLines = index.headsLines(text);
    const isNote = !named && !headsLines && (isNoteText(text) || (!filled && row > lastLabel));
    if (!named && isTotalsRow(sheet, labels, row)) kinds.totals.push(row);
    else if (isNote) {
      kinds.notes.push(row);
      if (values.some((column) => isNumberLike(cellAt(sheet, row, column)))) kinds.doubtful.push(row);
    } else {
      const isPart = isPartLabel(text) || (!named && index.parts(text).label === "");
      const parent: HeaderCell | null = isPart ? whole : heading;
      const path = parent === null ? cells : [asParent(parent), ...cells];
      columns[row] = [...path];
      if (!isPart) whole = nameCell(cells, labels) ?? last;
      const isGroup = headsLines || !hasUnit(sheet, labels, row);
      if (!filled && !named && !isPart && isGroup) {
        heading = nameCell(cells, labels) ?? last;
        kinds.headings.push(row);
      }
      if (unit !== null) units.set(row, unit);
      const over = said === null ? path : path.map((cell) => (cell === said ? cell : { ...cell, parent: true }));
      const claim = columnClaim(row, over, index);
      claims.push(unit === null ? claim : { ...claim, unit });
    }
  }
  const used = claims.filter(({ column }) => !kinds.headings.includes(column));
  const block = { top: 0, bottom: Math.max(...labels.columns), columns };
  return { header: { block, columns: used, matches: matchColumns(used) }, units, ...kinds };
}

/** A row with a unit or a part of its own and no label goes on with the label above it: "чел.", and "%" below. */
function cellsAbove(
  claims: readonly ColumnClaim[],
  columns: readonly (readonly HeaderCell[])[],
  row: number,
  labels: LabelColumns,
): readonly HeaderCell[] {
  const above = claims[claims.length - 1];
  if (above === undefined || above.column !== row - 1) return [];
  const own = (columns[row - 1] ?? []).filter((cell) => !cell.parent && cell.row !== labels.parts);
  return own.map((cell) => ({ ...cell, column: row }));
}

/** "план", "2025 г." beside the label: the innermost cell over the column of the turned view. */
function partCell(sheet: SheetView, { parts }: LabelColumns, row: number): HeaderCell | null {
  if (parts === null) return null;
  const cell = cellAt(sheet, row, parts);
  const text = labelText(cell);
  const numeric = cell.kind === "number";
  return text === "" ? null : { row: parts, column: row, text, parent: false, merged: false, numeric };
}

/** Text cells of the row among the labels, as cells over a column of the turned view. */
function ownCells(sheet: SheetView, labels: LabelColumns, row: number): readonly HeaderCell[] {
  const first = Math.min(...labels.columns);
  const beside = first > 0 && !labels.columns.includes(first - 1) ? [first - 1] : [];
  return [...beside, ...labels.columns].flatMap((column): HeaderCell[] => {
    const cell = cellAt(sheet, row, column);
    const text = labelText(cell);
    const isOnlyNumber = cell.kind === "number" && !labels.columns.includes(column);
    if (text === "" || isOnlyNumber || (beside.includes(column) && /^[\d.)]+$/.test(text))) return [];
    return [{ row: column, column: row, text, parent: false, merged: false, numeric: cell.kind === "number" }];
  });
}

/** "Итого" may be under "№". */
function isTotalsRow(sheet: SheetView, labels: LabelColumns, row: number): boolean {
  const cells = (sheet.rows[row] ?? []).slice(0, labels.names + 1);
  return cells.some((cell) => cell.kind === "text" && isTotalsText(labelText(cell)));
}

function nameCell(cells: readonly HeaderCell[], labels: LabelColumns): HeaderCell | null {
  return cells.find(({ row }) => row === labels.names) ?? null;
}

function asParent(cell: HeaderCell): HeaderCell {
  return { ...cell, parent: true, merged: true };
}

function hasUnit(sheet: SheetView, labels: LabelColumns, row: number): boolean {
  return labels.units !== null && isFilled(cellAt(sheet, row, labels.units));
}
