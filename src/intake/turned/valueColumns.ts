import { cellAt } from "../../workbook/grid";
import { bestPart, families } from "../header/matchColumns";
import { mayBeValue, noPart } from "../header/partWords";
import { speaksOfOrganisation } from "../organisation/speaksOfOrganisation";
import type { SheetView } from "../sheet/sheetView";
import { isFilled } from "../table/rowKind";
import type { Unit } from "../../tables/measuringUnit";
import { type ColumnHead, type ColumnHeads, isTotalName } from "./columnHeads";
import { isFigure } from "./figure";
import type { LabelColumns } from "./labelColumns";

/** A column of figures with those beside it that belong to it. */
export interface ValueColumn {
  readonly value: ColumnHead;
  /** Columns of figures in other units. */
  readonly byUnit: ReadonlyMap<Unit["family"], ColumnHead>;
  /** Heads beside it that are other parts of the same figures, and are not read. */
  readonly asides: readonly ColumnHead[];
  /** null in a form. */
  readonly name: string | null;
  readonly previous: ColumnHead | null;
  readonly document: ColumnHead | null;
}

interface ValueColumns {
  readonly columns: readonly ValueColumn[];
  /** Heads of one organisation among which none is the value of the year, or several are. */
  readonly unclear: readonly (readonly ColumnHead[])[];
}

/** The columns of figures: one for each organisation side by side, or the one of a form. */
export function valueColumns(sheet: SheetView, labels: LabelColumns, found: ColumnHeads): ValueColumns {
  const hasFigure = (head: ColumnHead) => labels.rows.some((row) => isFigure(cellAt(sheet, row, head.column)));
  const hasNames = found.heads.some(({ name, column }) => name !== null && column > labels.names);
  // "Итого" beside organisations is the sum of them, and no part of any.
  const heads = hasNames ? found.heads.map((head) => (isTotal(head) ? asName(head) : head)) : found.heads;
  const named = heads.filter(({ name, column }) => name !== null && column > labels.names);
  const hasValueHead = heads.some((head) => head.name === null && head.field !== "label" && isValueHead(head));
  if (!hasValueHead) {
    const groups = new Map<string, ColumnHead[]>();
    for (const head of named) {
      const key = `${head.name?.row ?? 0} ${head.name?.column ?? 0}`;
      groups.set(key, [...(groups.get(key) ?? []), head]);
    }
    const each = Array.from(groups.values(), (group) => columnOf(group, hasFigure, sheet, labels));
    const columns = each.flatMap(({ column }) => column ?? []);
    const unclear = each.flatMap((one) => (one.column === null && one.isUnclear ? [one.group] : []));
    const [only] = columns;
    if (columns.length === 1 && unclear.length === 0 && only !== undefined && isValueHead(only.value)) {
      return { columns: [{ ...only, name: null }], unclear };
    }
    // "Всего" beside "из них женщин": a form, of which the whole counts.
    if (unclear.length === 0 && only !== undefined && columns.every(({ name }) => isTotalName(name ?? ""))) {
      return { columns: [{ ...only, name: null }], unclear };
    }
    if (columns.length + unclear.length > 0) return { columns: withNeighbours(columns, heads), unclear };
  }
  return formColumn(heads, hasFigure, labels);
}

/** Of heads that may all be the value the one that says most of the whole, for each family of units; null where that is open. */
function chosenOf(heads: readonly ColumnHead[]): Pick<ValueColumn, "value" | "byUnit"> | null {
  const lines = heads.map((head) => ({ head, part: head.part, unit: null }));
  const byUnit = new Map<Unit["family"], ColumnHead>();
  for (const unit of families) {
    const best = bestPart(lines, unit);
    if (best !== null) byUnit.set(unit.family, best.head);
  }
  const value = byUnit.get("count") ?? byUnit.get("money") ?? byUnit.get("percent");
  return value === undefined ? null : { value, byUnit };
}

interface FoundColumn {
  readonly group: readonly ColumnHead[];
  readonly column: ValueColumn | null;
  readonly isUnclear: boolean;
}

function columnOf(
  group: readonly ColumnHead[],
  hasFigure: (head: ColumnHead) => boolean,
  sheet: SheetView,
  labels: LabelColumns,
): FoundColumn {
  const own = group.filter((head) => isValueHead(head) || isOpenHead(head));
  const filled = own.filter(hasFigure);
  const chosen = chosenOf(filled.length > 0 ? filled : own.slice(0, 1));
  const name = group[0]?.name?.text ?? "";
  if (chosen === null) return { group, column: null, isUnclear: isTotalName(name) ? false : group.some(hasFigure) };
  const { value } = chosen;
  const blank = !labels.rows.some((row) => isFilled(cellAt(sheet, row, value.column)));
  const isColumn = hasFigure(value) || blank || speaksOfOrganisation(name);
  const previous = group.find(({ field }) => field === "previousYear" || field === "yearStart") ?? null;
  const column = {
    ...chosen,
    name,
    previous,
    asides: asidesOf(group.filter(hasFigure), chosen),
    document: documentOf(group),
  };
  return { group, column: isColumn ? column : null, isUnclear: false };
}

/** A column of documents of its own beside each organisation, without the organisation's name over it. */
function withNeighbours(columns: readonly ValueColumn[], heads: readonly ColumnHead[]): readonly ValueColumn[] {
  return columns.map((column) => {
    if (column.document !== null) return column;
    const next = heads.find((head) => head.column === column.value.column + 1);
    return next?.field === "document" ? { ...column, document: next } : column;
  });
}

function formColumn(
  heads: readonly ColumnHead[],
  hasFigure: (head: ColumnHead) => boolean,
  labels: LabelColumns,
): ValueColumns {
  const free = heads.filter(({ column }) => column > labels.names || heads.length === 1);
  const headed = free.filter((head) => isValueHead(head) && (head.field !== "label" || hasFigure(head)));
  const filled = headed.filter(hasFigure);
  const bare = free.find((head) => head.field === null && head.cells.length === 0 && hasFigure(head));
  const own = filled.length > 0 ? filled : headed.length > 0 ? headed.slice(0, 1) : bare === undefined ? [] : [bare];
  const chosen = chosenOf(own);
  const asides =
    chosen === null
      ? free.filter((head) => head.part !== noPart && hasFigure(head))
      : asidesOf(free.filter(hasFigure), chosen);
  if (chosen === null) return { columns: [], unclear: asides.length === 0 ? [] : [asides] };
  const previous = free.find(({ field }) => field === "previousYear") ?? null;
  return { columns: [{ ...chosen, name: null, asides, previous, document: documentOf(free) }], unclear: [] };
}

function asidesOf(
  heads: readonly ColumnHead[],
  { value, byUnit }: Pick<ValueColumn, "value" | "byUnit">,
): readonly ColumnHead[] {
  const used = [value, ...byUnit.values()];
  return heads.filter((head) => saysPart(head) && !used.includes(head));
}

function documentOf(heads: readonly ColumnHead[]): ColumnHead | null {
  return heads.find(({ field }) => field === "document") ?? null;
}

function saysPart({ part }: ColumnHead): boolean {
  return part.kinds.size > 0 || part.family !== null;
}

/** It says of itself that it may be the value: "факт", "всего", "%". */
function isValueHead(head: ColumnHead): boolean {
  const { field } = head;
  return (
    saysPart(head) &&
    mayBeValue(head.part) &&
    (field === "value" || field === "yearEnd" || field === "unit" || field === "label")
  );
}

function isOpenHead({ field, part }: ColumnHead): boolean {
  return field === null && mayBeValue(part);
}

function isTotal({ cells, name }: ColumnHead): boolean {
  return name === null && cells.length > 0 && cells.every(({ text }) => isTotalName(text));
}

function asName(head: ColumnHead): ColumnHead {
  return { ...head, field: null, part: noPart, name: head.cells[head.cells.length - 1] ?? null };
}
