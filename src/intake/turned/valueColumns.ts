import { cellAt } from "../../workbook/grid";
import { speaksOfOrganisation } from "../organisation/speaksOfOrganisation";
import type { SheetView } from "../sheet/sheetView";
import { isFilled, isTotalsText } from "../table/rowKind";
import type { ColumnHead, ColumnHeads } from "./columnHeads";
import { isFigure } from "./figure";
import type { LabelColumns } from "./labelColumns";

/** A column of figures with those beside it that belong to it. */
export interface ValueColumn {
  readonly value: ColumnHead;
  /** null in a form. */
  readonly name: string | null;
  readonly previous: ColumnHead | null;
  readonly document: ColumnHead | null;
}

/** The columns of figures: one for each organisation side by side, or the one of a form. */
export function valueColumns(sheet: SheetView, labels: LabelColumns, { heads }: ColumnHeads): readonly ValueColumn[] {
  const hasValueHead = heads.some(({ field, name }) => name === null && isValueField(field));
  const hasFigure = (head: ColumnHead) => labels.rows.some((row) => isFigure(cellAt(sheet, row, head.column)));
  if (!hasValueHead) {
    const named = heads.filter(({ name, column }) => name !== null && column > labels.names);
    const groups = new Map<string, ColumnHead[]>();
    for (const head of named) {
      const key = `${head.name?.row ?? 0} ${head.name?.column ?? 0}`;
      groups.set(key, [...(groups.get(key) ?? []), head]);
    }
    const columns = Array.from(groups.values()).flatMap((group) => valueColumnOf(group, hasFigure, sheet, labels));
    const [only] = columns;
    if (columns.length === 1 && only !== undefined && isValueField(only.value.field)) return [{ ...only, name: null }];
    // "Всего" beside "из них женщин": a form, of which the whole counts.
    if (only !== undefined && columns.every(({ name }) => isTotalsText(name ?? ""))) return [{ ...only, name: null }];
    if (columns.length > 0) return withNeighbours(columns, heads);
  }
  return formColumn(heads, hasFigure, labels);
}

function valueColumnOf(
  group: readonly ColumnHead[],
  hasFigure: (head: ColumnHead) => boolean,
  sheet: SheetView,
  labels: LabelColumns,
): readonly ValueColumn[] {
  const value =
    group.find(({ field }) => field === "value") ??
    group.find(({ field }) => field === "yearEnd") ??
    group.find(({ field }) => field === null);
  if (value === undefined || value.name === null) return [];
  const blank = !labels.rows.some((row) => isFilled(cellAt(sheet, row, value.column)));
  if (!hasFigure(value) && !blank && !speaksOfOrganisation(value.name.text)) return [];
  return [
    {
      value,
      name: value.name.text,
      previous: group.find(({ field }) => field === "previousYear" || field === "yearStart") ?? null,
      document: group.find(({ field }) => field === "document") ?? null,
    },
  ];
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
): readonly ValueColumn[] {
  const free = heads.filter(({ column }) => column > labels.names || heads.length === 1);
  const value =
    free.find(({ field }) => field === "value") ??
    free.find(({ field }) => field === "yearEnd") ??
    free.find((head) => head.field === null && head.cells.length === 0 && hasFigure(head));
  if (value === undefined) return [];
  const other = (field: ColumnHead["field"]) => free.find((head) => head.field === field) ?? null;
  return [{ value, name: null, previous: other("previousYear"), document: other("document") }];
}

function isValueField(field: ColumnHead["field"]): boolean {
  return field === "value" || field === "yearEnd";
}
