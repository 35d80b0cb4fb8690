import type { Issue } from "../../issues/issue";
import { IssueRuns } from "../../issues/issueRuns";
import type { Shown } from "../../locales/numberText";
import { cellAt } from "../../workbook/grid";
import { labelText } from "../header/headerBlock";
import { columnField } from "../header/columnField";
import type { ColumnUse, TableColumn } from "../indicatorReading";
import { issueAt, quote } from "../issueAt";
import { type SheetView, cellIn } from "../sheet/sheetView";
import { cleanText } from "../../tables/text/cleanText";
import type { CellPosition } from "../table/namedRow";
import { isFilled } from "../table/rowKind";
import { contentsShown } from "../value/readCell";
import { type ColumnHead, type ColumnHeads, isTotalName } from "./columnHeads";
import { isFigure } from "./figure";
import type { LabelColumns } from "./labelColumns";
import type { LabelHeader } from "./labelHeader";
import type { ValueColumn } from "./valueColumns";

const uses: Readonly<Partial<Record<NonNullable<ColumnHead["field"]>, ColumnUse>>> = {
  unit: "unit",
  rowNumber: "rowNumber",
  code: "rowNumber",
  label: "rowNumber",
  plan: "plan",
  part: "part",
  note: "note",
  document: "document",
  previousYear: "previousYear",
  otherYear: "previousYear",
  yearStart: "previousYear",
};

/** Columns and rows of the sheet that hold neither labels nor figures that are read. */
export function sideColumns(
  sheet: SheetView,
  labels: LabelColumns,
  { heads }: ColumnHeads,
  columns: readonly ValueColumn[],
  found: LabelHeader,
): readonly TableColumn[] {
  const rows = (numbers: readonly number[], use: ColumnUse) =>
    numbers.map((row) => turnedRow(sheet, row, labels.names, use));
  return [
    ...otherHeads(heads, columns).map((head) => turnedColumn(sheet, labels, head, useOf(sheet, labels, head))),
    ...rows(found.notes, "note"),
    ...rows(found.headings, "heading"),
    ...rows(found.totals, "note"),
    ...rows(found.numberings, "rowNumber"),
  ];
}

/** What is in lines that are not read, and may be something that should be. */
export function sideIssues(
  sheet: SheetView,
  labels: LabelColumns,
  { heads }: ColumnHeads,
  columns: readonly ValueColumn[],
  found: LabelHeader,
  year: number,
): readonly Issue[] {
  const ofRows = (
    code: "noteWithValues" | "rowIsTotals" | "rowWithoutLabel",
    severity: Issue["severity"],
    rows: readonly number[],
  ): readonly Issue[] => {
    const runs = new IssueRuns();
    for (const row of rows) {
      const written = rowContents(sheet, row);
      runs.add(issueAt(sheet, { row, column: labels.names }, code, severity, { written }));
    }
    return runs.list();
  };
  return [
    ...meansBeside(sheet, labels, heads, columns),
    ...otherHeads(heads, columns).flatMap((head): readonly Issue[] => {
      if (useOf(sheet, labels, head) !== "unknown") return [];
      const place = headPosition(sheet, labels, head);
      if (head.cells.length === 0) return [issueAt(sheet, place, "columnWithoutHeader", "warning")];
      const written = quote(head.cells.map(({ text }) => text).join(" › "));
      return [issueAt(sheet, place, "headerUnknown", "warning", { written })];
    }),
    ...namesOverLabels(sheet, labels, year),
    ...ofRows("noteWithValues", "error", found.doubtful),
    ...ofRows("rowWithoutLabel", "warning", found.unlabelled),
    ...ofRows("rowIsTotals", "info", found.totals),
  ];
}

/** "Среднее", "Максимум" beside organisations side by side: columns of figures that are nobody's. */
function meansBeside(
  sheet: SheetView,
  labels: LabelColumns,
  heads: readonly ColumnHead[],
  columns: readonly ValueColumn[],
): readonly Issue[] {
  const aids = columns.every(({ name }) => name === null)
    ? []
    : otherHeads(heads, columns).filter(({ part, column }) => part.kinds.has("aid") && column > labels.names);
  const places = aids.map((head) => headPosition(sheet, labels, head));
  const cells = places.map(({ row, column }) => cellIn(sheet, row, column)).join(", ");
  const written = quote(aids.map((head) => `«${head.cells.map(({ text }) => text).join(" › ")}»`).join(", "));
  return places.slice(0, 1).map((place) => issueAt(sheet, place, "partsNotRead", "info", { written, cells }));
}

/** A column right of the names in which codes are is one of labels: what heads it may be an organisation that typed them for values. */
function namesOverLabels(sheet: SheetView, { columns, names, rows }: LabelColumns, year: number): readonly Issue[] {
  const [first = 0] = rows;
  return columns
    .filter((column) => column > names)
    .flatMap((column): readonly Issue[] => {
      for (let row = first - 1; row >= 0; row--) {
        const text = labelText(cellAt(sheet, row, column));
        if (text === "") continue;
        if (!/\p{L}/u.test(text) || columnField(text, year) !== null) return [];
        return [issueAt(sheet, { row, column }, "nameNotRead", "error", { written: quote(text) })];
      }
      return [];
    });
}

function otherHeads(heads: readonly ColumnHead[], columns: readonly ValueColumn[]): readonly ColumnHead[] {
  const values = new Set(
    columns.flatMap(({ value, byUnit }) => [value, ...byUnit.values()].map(({ column }) => column)),
  );
  return heads.filter(({ column, name }) => !values.has(column) && !(name !== null && isTotalName(name.text)));
}

/** A column without a head is that of the numbers of rows at the left, else remarks where it holds no figure. */
function useOf(sheet: SheetView, labels: LabelColumns, { column, cells, field, part, name }: ColumnHead): ColumnUse {
  const known = field === null ? undefined : uses[field];
  if (known !== undefined) return known;
  if (part.kinds.size > 0) return "part";
  const isUsed = labels.rows.some((row) => isFilled(cellAt(sheet, row, column)));
  if (column < labels.names && name === null) return "rowNumber";
  if (cells.length === 0) return labels.rows.some((row) => isFigure(cellAt(sheet, row, column))) ? "unknown" : "note";
  return isUsed ? "unknown" : "note";
}

/** The innermost head of the column, or its first figure where it has none. */
function headPosition(sheet: SheetView, labels: LabelColumns, { column, cells }: ColumnHead): CellPosition {
  const row = labels.rows.find((label) => isFigure(cellAt(sheet, label, column))) ?? 0;
  return { row: cells[cells.length - 1]?.row ?? row, column };
}

function turnedColumn(sheet: SheetView, labels: LabelColumns, head: ColumnHead, use: ColumnUse): TableColumn {
  const { row, column } = headPosition(sheet, labels, head);
  return {
    at: cellIn(sheet, 0, column).replace(/\d+$/, ""),
    cell: cellIn(sheet, row, column),
    header: head.cells.map(({ text }) => text).join(" › "),
    use,
    criterion: null,
    matchedBy: null,
    guess: null,
  };
}

function turnedRow(sheet: SheetView, row: number, column: number, use: ColumnUse): TableColumn {
  return {
    at: String(sheet.top + row + 1),
    cell: cellIn(sheet, row, column),
    header: cleanText(String(cellAt(sheet, row, column).value ?? "")),
    use,
    criterion: null,
    matchedBy: null,
    guess: null,
  };
}

function rowContents(sheet: SheetView, row: number): readonly Shown[] {
  return contentsShown((sheet.rows[row] ?? []).filter(isFilled));
}
