import type { Criterion } from "../../criteria/criterion";
import type { Issue } from "../../issues/issue";
import { areaAddress } from "../../workbook/cellAddress";
import { cellAt } from "../../workbook/grid";
import type { CriterionIndex } from "../header/criterionIndex";
import type { TableLayout, TableLine } from "../indicatorReading";
import { type SheetView, cellIn } from "../sheet/sheetView";
import { titleName } from "../organisation/titleName";
import { type CompanionColumns, companionColumns } from "./companionColumns";
import type { TableHeader } from "./findHeader";
import { type HeaderEnd, findHeaderEnd } from "./headerEnd";
import { findNamedRows } from "./namedRows";
import type { NamedRow } from "./namedRow";
import { findOrganisationColumn } from "./organisationColumn";
import { isFilled } from "./rowKind";
import { type TitleCell, titleCells } from "./titleCells";

/** Where a table stands in a view in which organisations run down the rows and indicators are columns. */
export interface SheetTable extends CompanionColumns {
  readonly sheet: SheetView;
  readonly layout: TableLayout;
  readonly header: TableHeader;
  readonly end: HeaderEnd;
  readonly organisationColumn: number;
  /** Zero-based columns of the criteria that have one. */
  readonly indicatorColumns: ReadonlyMap<Criterion, number>;
  readonly titles: readonly TitleCell[];
  /** Addresses of the headers, and of the labels of a turned sheet. */
  readonly headerArea: string;
  readonly labelArea: string | null;
  /** Lines of a turned sheet that hold neither indicators nor figures. */
  readonly sideLines: readonly TableLine[];
}

/** A table whose organisations stand one under another in the sheet itself. */
export type RowsTable = Pick<SheetTable, "sheet" | "header" | "end" | "organisationColumn" | "indicatorColumns">;

/** A table with the rows of its organisations, and what was said about the others. */
export interface LocatedTable {
  readonly table: SheetTable;
  readonly rows: readonly NamedRow[];
  readonly issues: readonly Issue[];
}

/** The table below a header; null where no column could hold the organisations. */
export function locateTable(
  sheet: SheetView,
  header: TableHeader,
  index: CriterionIndex,
  isKnown: (name: string) => boolean,
): LocatedTable | null {
  const end = findHeaderEnd(sheet, header, index);
  const organisationColumn = findOrganisationColumn(sheet, header, end.row + 1);
  const indicatorColumns = new Map<Criterion, number>();
  for (const [criterion, { column }] of header.matches.matched) indicatorColumns.set(criterion, column);
  const place = { sheet, header, end, organisationColumn: organisationColumn ?? noColumn, indicatorColumns };
  const { rows, issues } = organisationColumn === null ? onlyRow(place, isKnown) : findNamedRows(place, index, isKnown);
  if (organisationColumn === null && rows.length === 0) return null;
  const { top, bottom } = header.block;
  const right = Math.max(header.columns.length - 1, 0);
  const area = { top: sheet.top + top, left: 0, bottom: sheet.top + end.row, right };
  return {
    table: {
      ...place,
      ...companionColumns(header, index.year),
      layout: "rows",
      titles: titleCells(sheet, bottom).filter(({ cell }) => !isOverColumns(header, cell, sheet)),
      headerArea: areaAddress(area),
      labelArea: null,
      sideLines: [],
    },
    rows,
    issues,
  };
}

/** Left of every column of a sheet: the table is of one organisation, which is named above it. */
const noColumn = -1;

/** The one row of figures of a table without names: that of the organisation in the title, the sheet's or the file's name. */
function onlyRow(table: RowsTable, isKnown: (name: string) => boolean): Pick<LocatedTable, "rows" | "issues"> {
  const { sheet, header, end, indicatorColumns } = table;
  const columns = Array.from(indicatorColumns.values());
  const filled: number[] = [];
  for (let row = end.row + 1; row < sheet.rows.length && filled.length < 2; row++) {
    if (columns.some((column) => isFilled(cellAt(sheet, row, column)))) filled.push(row);
  }
  const [row] = filled;
  const name = filled.length === 1 ? titleName(sheet, header.block.top, isKnown) : null;
  return { rows: row === undefined || name === null ? [] : [{ row, ...name }], issues: [] };
}

/** A cell of the header itself, such as a parent "2025 год", is no title. */
function isOverColumns({ block }: TableHeader, cell: string, sheet: SheetView): boolean {
  return block.columns.some((cells) => cells.some(({ row, column }) => cellIn(sheet, row, column) === cell));
}
