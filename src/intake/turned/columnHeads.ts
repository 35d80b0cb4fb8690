import { type GridCell, cellAt } from "../../workbook/grid";
import { type HeaderCell, HeaderReader, labelText, statesPeriod } from "../header/headerBlock";
import { type ColumnField, columnField } from "../header/columnField";
import { joinParts, noPart, type Part, partOf } from "../header/partWords";
import { isNumberingRow } from "../header/numberingRow";
import { isOrganisationLabel, isPlaceLabel } from "../header/organisationLabel";
import { isNeverName, isOfAll } from "../organisation/neverName";
import type { SheetView } from "../sheet/sheetView";
import { isFilled, isTotalsText } from "../table/rowKind";
import { parseUnit } from "../../tables/measuringUnit";
import type { LabelColumns } from "./labelColumns";

/** What is over a column beside the labels. */
export interface ColumnHead {
  readonly column: number;
  /** Texts from the top down. */
  readonly cells: readonly HeaderCell[];
  readonly field: ColumnField | null;
  /** What the texts say of a part of the figures. */
  readonly part: Part;
  /** The cell that is no field: of an organisation, where several are side by side; null where all are fields. */
  readonly name: HeaderCell | null;
}

export interface ColumnHeads {
  /** Rows of the heads; null where the columns have none. */
  readonly rows: { readonly top: number; readonly bottom: number } | null;
  readonly heads: readonly ColumnHead[];
}

/** Rows above the first label in which the heads are looked for. */
const furthest = 6;

/** The heads of all columns beside the labels that hold anything. */
export function findColumnHeads(sheet: SheetView, labels: LabelColumns, year: number): ColumnHeads {
  const row = headRow(sheet, labels, year);
  const width = sheet.rows.reduce((widest, cells) => Math.max(widest, cells.length), 0);
  const block = row === null ? null : new HeaderReader(sheet).block(row, labels.names);
  const heads: ColumnHead[] = [];
  for (let column = 0; column < width; column++) {
    if (labels.columns.includes(column) || column === labels.parts) continue;
    const cells = (block?.columns[column] ?? []).filter((cell) => !isHeadOfLabels(cell, labels));
    if (cells.length === 0 && !labels.rows.some((label) => isFilled(cellAt(sheet, label, column)))) continue;
    heads.push({ column, cells, ...meaningOf(cells, column === labels.units, year) });
  }
  return { rows: block === null ? null : { top: block.top, bottom: block.bottom }, heads };
}

/** The nearest row above the labels that is no numbering, no blank, and says something beside the labels. */
function headRow(sheet: SheetView, labels: LabelColumns, year: number): number | null {
  const [first = 0] = labels.rows;
  for (let row = first - 1; row >= Math.max(0, first - furthest); row--) {
    if (isNumberingRow(sheet, row) || statesPeriod(sheet, row)) continue;
    const beside = (sheet.rows[row] ?? []).slice(labels.names + 1).filter(isFilled);
    const isLabelled = columnField(labelText(cellAt(sheet, row, labels.names)), year) === "label";
    const heads = beside.filter((cell) => isHead(cell) || (isLabelled && parseUnit(labelText(cell)) !== null));
    if (heads.length * 2 > beside.length) return row;
  }
  return null;
}

/** Words, or the number of a year; figures are of an indicator that is no criterion. */
function isHead(cell: GridCell): boolean {
  const text = labelText(cell);
  if (cell.kind === "number") return /^(?:\d\d\.\d\d\.)?20\d\d$/.test(text);
  return /\p{L}|20\d\d/u.test(text) && parseUnit(text) === null;
}

/** A head merged from the labels over the columns beside them says nothing of these. */
function isHeadOfLabels(cell: HeaderCell, labels: LabelColumns): boolean {
  return labels.columns.includes(cell.column);
}

/** What decides about a column wherever it is over it: the actual figure of another year is still of another year. */
const decisive: readonly ColumnField[] = ["part", "previousYear", "otherYear", "plan", "note", "document"];

function meaningOf(
  cells: readonly HeaderCell[],
  isUnit: boolean,
  year: number,
): Pick<ColumnHead, "field" | "part" | "name"> {
  if (isUnit) return { field: "unit", part: noPart, name: null };
  const fields = cells.map((cell) => columnField(cell.text, year));
  const mayBeName = (text: string) => !isGeneric(text) && (!isNeverName(text) || isTotalName(text));
  const names = cells.filter(({ text }, index) => fields[index] === null && mayBeName(text));
  const parts = cells.map(
    (cell, index) => partOf(cell.text, year) ?? (fields[index] === "value" ? plainValue : noPart),
  );
  return {
    field: decisive.find((field) => fields.includes(field)) ?? fields.filter((field) => field !== null).pop() ?? null,
    part: joinParts(parts),
    name: names[names.length - 1] ?? null,
  };
}

/** "Итого", "По Профсоюзу" in the place of an organisation. */
export function isTotalName(text: string): boolean {
  return isTotalsText(text) || isOfAll(text);
}

const plainValue: Part = { kinds: new Set(["fact"]), family: null };

/** "Организации", "Регионы" over the names themselves. */
export function isGeneric(text: string): boolean {
  return /^\p{L}+$/u.test(text) && (isOrganisationLabel(text) || isPlaceLabel(text));
}
