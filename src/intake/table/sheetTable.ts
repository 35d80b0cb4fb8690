import type { Criterion } from "../../criteria/criterion";
import type { Issue } from "../../issues/issue";
import { areaAddress } from "../../workbook/cellAddress";
import { cellAt } from "../../workbook/grid";
import type { CriterionIndex } from "../header/criterionIndex";
import { issueAt, quote } from "../issueAt";
import { type SheetView, cellIn, columnLabel } from "../sheet/sheetView";
import { formWithoutName } from "../organisation/formWithoutName";
import { titleName } from "../organisation/titleName";
import { findCaptions } from "./captions";
import { companionColumns } from "./companionColumns";
import type { TableHeader } from "./findHeader";
import { findHeaderEnd } from "./headerEnd";
import type { LocatedTable, RowsTable } from "./locatedTable";
import { findNamedRows } from "./namedRows";
import { findOrganisationColumn } from "./organisationColumn";
import { isFilled } from "./rowKind";
import { findPartColumn } from "./rowParts";
import { statedUnits } from "./statedUnits";
import { titleCells } from "./titleCells";

/** The table below a header; null where no column could hold the organisations. */
export function locateTable(
  sheet: SheetView,
  header: TableHeader,
  index: CriterionIndex,
  isKnown: (name: string) => boolean,
): LocatedTable | null {
  const end = findHeaderEnd(sheet, header, index);
  const found = findOrganisationColumn(sheet, header, end.row + 1, isKnown);
  const organisationColumn = found?.column ?? null;
  const indicatorColumns = new Map<Criterion, number>();
  for (const [criterion, { column }] of header.matches.matched) indicatorColumns.set(criterion, column);
  const bare = { sheet, header, end, organisationColumn: organisationColumn ?? noColumn, indicatorColumns };
  const place = { ...bare, partColumn: findPartColumn(bare, index) };
  const { top, bottom } = header.block;
  const above = titleCells(sheet, bottom, bottom - 1, index.year).filter(
    ({ cell }) => !isOverColumns(header, cell, sheet),
  );
  const captions = findCaptions(place, above, index.year);
  const { rows, issues } =
    organisationColumn === null ? onlyRow(place, isKnown) : findNamedRows(place, index, isKnown, captions);
  if (organisationColumn === null && rows.length === 0 && issues.every(({ cell }) => cell === null)) return null;
  const said = found?.isChosen === true ? [columnChosen(sheet, header, found.column)] : [];
  const right = Math.max(header.columns.length - 1, 0);
  const area = { top: Math.max(sheet.top + top, 0), left: 0, bottom: Math.max(sheet.top + end.row, 0), right };
  return {
    table: {
      ...place,
      ...companionColumns(header, index.year),
      layout: "rows",
      titles: captions.titles,
      stated: statedUnits(sheet, top),
      headerArea: areaAddress(area),
      labelArea: null,
      sideLines: [],
    },
    rows,
    issues: [...said, ...issues],
  };
}

function columnChosen(sheet: SheetView, { columns, block }: TableHeader, column: number): Issue {
  const head = columns[column];
  const place = { row: head?.cell?.row ?? block.bottom, column };
  const params = { column: columnLabel(sheet, column), written: quote(head?.header ?? "") };
  return issueAt(sheet, place, "organisationColumnChosen", "info", params);
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
  if (row === undefined || filled.length > 1) return { rows: [], issues: [] };
  const own = titleName(sheet, header.block.top, isKnown);
  return own.name === null
    ? { rows: [], issues: [formWithoutName(sheet, own, own.at)] }
    : { rows: [{ row, ...own }], issues: [] };
}

/** A cell of the header itself, such as a parent "2025 год", is no title. */
function isOverColumns({ block }: TableHeader, cell: string, sheet: SheetView): boolean {
  return block.columns.some((cells) => cells.some(({ row, column }) => cellIn(sheet, row, column) === cell));
}
