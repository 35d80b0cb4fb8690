import type { Criterion } from "../../criteria/criterion";
import type { SheetGrid } from "../../workbook/grid";
import type { CriterionIndex } from "../header/criterionIndex";
import type { TableHeader } from "./findHeader";
import { type HeaderEnd, findHeaderEnd } from "./headerEnd";
import { findOrganisationColumn } from "./organisationColumn";

/** Where the table of a sheet stands: header, column of organisations, columns of indicators. */
export interface SheetTable {
  readonly sheet: SheetGrid;
  readonly header: TableHeader;
  readonly end: HeaderEnd;
  readonly organisationColumn: number;
  /** Zero-based columns of the criteria that have one. */
  readonly indicatorColumns: ReadonlyMap<Criterion, number>;
}

/** The table below a header; null where no column could hold the organisations. */
export function locateTable(sheet: SheetGrid, header: TableHeader, index: CriterionIndex): SheetTable | null {
  const end = findHeaderEnd(sheet, header, index);
  const organisationColumn = findOrganisationColumn(sheet, header, end.row + 1);
  if (organisationColumn === null) return null;
  const indicatorColumns = new Map<Criterion, number>();
  for (const [criterion, { column }] of header.matches.matched) indicatorColumns.set(criterion, column);
  return { sheet, header, end, organisationColumn, indicatorColumns };
}
