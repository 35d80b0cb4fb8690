import type { Criterion } from "../../criteria/criterion";
import type { Issue } from "../../issues/issue";
import type { TableLayout, TableColumn } from "../indicatorReading";
import type { SheetView } from "../sheet/sheetView";
import type { CompanionColumns } from "./companionColumns";
import type { TableHeader } from "./findHeader";
import type { HeaderEnd } from "./headerEnd";
import type { NamedRow } from "./namedRow";
import type { StatedUnit } from "./statedUnits";
import type { TitleCell } from "./titleCells";

/** Where a table is in a view in which organisations run down the rows and indicators are columns. */
export interface SheetTable extends CompanionColumns {
  readonly sheet: SheetView;
  readonly layout: TableLayout;
  readonly header: TableHeader;
  readonly end: HeaderEnd;
  readonly organisationColumn: number;
  /** The column that tells the rows of one organisation apart (years, plan and fact), or null. */
  readonly partColumn: number | null;
  /** Zero-based columns of the criteria that have one. */
  readonly indicatorColumns: ReadonlyMap<Criterion, number>;
  readonly titles: readonly TitleCell[];
  /** Units that texts above the heads state. */
  readonly stated: readonly StatedUnit[];
  /** Addresses of the headers, and of the labels of a turned sheet. */
  readonly headerArea: string;
  readonly labelArea: string | null;
  /** Lines of a turned sheet that hold neither indicators nor figures. */
  readonly sideLines: readonly TableColumn[];
}

/** A table whose organisations are one under another in the sheet itself. */
export type RowsTable = Pick<
  SheetTable,
  "sheet" | "header" | "end" | "organisationColumn" | "partColumn" | "indicatorColumns"
>;

/** A table with the rows of its organisations, and what was said about the others. */
export interface LocatedTable {
  readonly table: SheetTable;
  readonly rows: readonly NamedRow[];
  readonly issues: readonly Issue[];
}
