import type { Criterion } from "../../criteria/criterion";
import type { Issue } from "../../issues/issue";
import { areaAddress } from "../../workbook/cellAddress";
import { cellAt } from "../../workbook/grid";
import type { CriterionIndex } from "../header/criterionIndex";
import type { LineUse, TableLine } from "../indicatorReading";
import { issueAt, issueOf, quote } from "../issueAt";
import { cleanText } from "../text/cleanText";
import { speaksOfOrganisation } from "../organisation/speaksOfOrganisation";
import { titleName } from "../organisation/titleName";
import { type SheetView, cellIn, turned } from "../sheet/sheetView";
import type { NamedRow } from "../table/namedRow";
import { isFilled, isTotalsText } from "../table/rowKind";
import type { LocatedTable } from "../table/sheetTable";
import { titleCells } from "../table/titleCells";
import { isFigure } from "./figure";
import { type ColumnHead, type ColumnHeads, findColumnHeads } from "./columnHeads";
import { findLabelColumns, type LabelColumns } from "./labelColumns";
import { labelHeader } from "./labelHeader";

/**
 * The table of an upright sheet whose indicators stand one under another: organisations side by side, or the form of
 * one. null where no column could hold figures.
 * @param down for each column, the rows in which it names a criterion; not empty
 */
export function turnedTable(
  sheet: SheetView,
  down: ReadonlyMap<number, ReadonlyMap<number, Criterion>>,
  index: CriterionIndex,
  isKnown: (name: string) => boolean,
): LocatedTable {
  const labels = findLabelColumns(sheet, down);
  const heads = findColumnHeads(sheet, labels, index.year);
  const bodyTop = heads.rows === null ? (labels.rows[0] ?? 0) : heads.rows.bottom + 1;
  const columns = valueColumns(sheet, labels, heads);
  const values = columns.map(({ value }) => value.column);
  const found = labelHeader(sheet, labels, bodyTop, values, index);
  const view = turned(sheet);
  const issues: Issue[] = [];
  const rows = namedRows({ sheet, columns, nameRows: bodyTop, isKnown }, issues);
  for (const row of found.unlabelled) {
    for (const column of values.filter((value) => isFilled(cellAt(sheet, row, value)))) {
      issues.push(issueAt(sheet, { row, column }, "columnWithoutHeader", "warning"));
    }
  }
  for (const row of found.totals)
    issues.push(
      issueAt(sheet, { row, column: labels.names }, "rowIsTotals", "info", {
        written: quote(textAt(sheet, row, labels.names)),
      }),
    );
  const indicatorColumns = new Map(Array.from(found.header.matches.matched, ([one, { column }]) => [one, column]));
  const bottom = labels.rows[labels.rows.length - 1] ?? bodyTop;
  const right = Math.max(...labels.columns, ...heads.heads.map(({ column }) => column));
  return {
    table: {
      sheet: view,
      layout: columns.some(({ name }) => name !== null) ? "columns" : "form",
      header: found.header,
      end: { row: found.header.block.bottom, units: found.units },
      organisationColumn: heads.rows?.bottom ?? 0,
      indicatorColumns,
      titles: titleCells(sheet, heads.rows?.top ?? bodyTop),
      labelArea: areaIn(sheet, { top: bodyTop, left: 0, bottom, right: Math.max(...labels.columns) }, bottom),
      headerArea: areaIn(sheet, { top: heads.rows?.top ?? bodyTop, left: 0, bottom: bodyTop - 1, right }, bottom),
      sideLines: [
        ...sideLines(sheet, heads, columns),
        ...found.notes.map((row) => rowLine(sheet, row, labels.names, "note")),
        ...found.headings.map((row) => rowLine(sheet, row, labels.names, "heading")),
        ...found.totals.map((row) => rowLine(sheet, row, labels.names, "note")),
        ...found.numberings.map((row) => rowLine(sheet, row, labels.names, "rowNumber")),
      ],
      documents: { byColumn: new Map(), ofRow: null },
      previous: new Map(),
    },
    rows,
    issues,
  };
}

/** A column of figures with those beside it that belong to it. */
interface ValueColumn {
  readonly value: ColumnHead;
  /** null in a form. */
  readonly name: string | null;
  readonly previous: ColumnHead | null;
  readonly document: ColumnHead | null;
}

function valueColumns(sheet: SheetView, labels: LabelColumns, { heads }: ColumnHeads): readonly ValueColumn[] {
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

interface NamedRowsInput {
  readonly sheet: SheetView;
  readonly columns: readonly ValueColumn[];
  /** Number of rows in which the name of a form may stand. */
  readonly nameRows: number;
  readonly isKnown: (name: string) => boolean;
}

function namedRows({ sheet, columns, nameRows, isKnown }: NamedRowsInput, issues: Issue[]): readonly NamedRow[] {
  if (columns.length === 0) {
    issues.push(issueOf(sheet, "noValueColumn", "error", { sheet: sheet.title }));
    return [];
  }
  return columns.flatMap((column): NamedRow[] => {
    const { value, previous, document, name } = column;
    const place = value.name === null ? null : { row: value.name.column, column: value.name.row };
    if (name !== null && !isKnown(name) && isTotalsText(name)) {
      const at = { row: value.name?.row ?? 0, column: value.column };
      issues.push(issueAt(sheet, at, "rowIsTotals", "info", { written: quote(name) }));
      return [];
    }
    if (value.field === "yearEnd") {
      const cell = value.cells[value.cells.length - 1];
      const at = { row: cell?.row ?? 0, column: value.column };
      issues.push(issueAt(sheet, at, "columnAtYearEnd", "info", { written: quote(cell?.text ?? "") }));
    }
    const own = name === null ? titleName(sheet, nameRows, isKnown) : { name: cleanText(name), at: place };
    if (own === null) {
      issues.push(issueOf(sheet, "formWithoutOrganisation", "error", { sheet: sheet.title }));
      return [];
    }
    const at = own.at === null || name !== null ? own.at : { row: own.at.column, column: own.at.row };
    return [
      {
        row: value.column,
        name: own.name,
        at,
        ...(document === null ? {} : { documentRow: document.column }),
        ...(previous === null || previous.field !== "previousYear" ? {} : { previousRow: previous.column }),
      },
    ];
  });
}

const uses: Readonly<Partial<Record<NonNullable<ColumnHead["field"]>, LineUse>>> = {
  unit: "unit",
  rowNumber: "rowNumber",
  code: "rowNumber",
  label: "rowNumber",
  plan: "plan",
  note: "note",
  document: "document",
  previousYear: "previousYear",
  otherYear: "previousYear",
  yearStart: "previousYear",
};

/** Columns of the sheet that hold neither labels nor figures. */
function sideLines(sheet: SheetView, { heads }: ColumnHeads, columns: readonly ValueColumn[]): readonly TableLine[] {
  const values = new Set(columns.map(({ value }) => value.column));
  return heads
    .filter(({ column, name }) => !values.has(column) && !(name !== null && isTotalsText(name.text)))
    .map(({ column, cells, field }) => {
      const cell = cells[cells.length - 1];
      const row = cell?.row ?? 0;
      return {
        line: cellIn(sheet, 0, column).replace(/\d+$/, ""),
        cell: cellIn(sheet, row, column),
        header: cells.map(({ text }) => text).join(" › "),
        use: (field === null ? undefined : uses[field]) ?? (cells.length === 0 ? "note" : "unknown"),
        criterion: null,
        matchedBy: null,
        guess: null,
      };
    });
}

function rowLine(sheet: SheetView, row: number, column: number, use: LineUse): TableLine {
  return {
    line: String(sheet.top + row + 1),
    cell: cellIn(sheet, row, column),
    header: textAt(sheet, row, column),
    use,
    criterion: null,
    matchedBy: null,
    guess: null,
  };
}

function textAt(sheet: SheetView, row: number, column: number): string {
  return cleanText(String(cellAt(sheet, row, column).value ?? ""));
}

/** The heads, as an address; the first row of labels where the columns have no heads. */
function areaIn(
  { top }: SheetView,
  area: { readonly top: number; readonly left: number; readonly bottom: number; readonly right: number },
  bottom: number,
): string {
  const last = Math.max(area.bottom, area.top);
  return areaAddress({ ...area, top: area.top + top, bottom: Math.min(last, bottom) + top });
}
