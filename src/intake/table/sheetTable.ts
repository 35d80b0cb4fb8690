import type { Criterion } from "../../criteria/criterion";
import { areaAddress } from "../../workbook/cellAddress";
import { cellAt } from "../../workbook/grid";
import type { CriterionIndex } from "../header/criterionIndex";
import { type SheetView, cellIn } from "../sheet/sheetView";
import { titleName } from "../organisation/titleName";
import { companionColumns } from "./companionColumns";
import type { TableHeader } from "./findHeader";
import { findHeaderEnd } from "./headerEnd";
import type { LocatedTable, RowsTable } from "./locatedTable";
import { findNamedRows } from "./namedRows";
import { findOrganisationColumn } from "./organisationColumn";
import { isFilled } from "./rowKind";
import { titleCells } from "./titleCells";

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
