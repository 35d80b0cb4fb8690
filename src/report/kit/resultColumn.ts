import type { Language } from "../../locales/language";
import type { Translate } from "../../locales/translator";
import type { Heading } from "../../tables/column";
import { cellAddress, type Anchor } from "../../workbook/cellAddress";
import type { PlanCell } from "../../workbook/sheetPlan";
import type { ReportContext } from "../reportContext";
import { textCell } from "./planCell";
import type { SheetDraft } from "./sheetDraft";

/** The address of a cell of the same row. */
export type CellOfRow<Key extends string> = (key: Key, anchor?: Anchor) => string;

/** A column of a result sheet, described once; where it is follows from its place in the list. */
export interface ResultColumn<Key extends string, Row> extends Omit<Heading<Key>, "heading"> {
  readonly heading: (t: Translate, language: Language) => string;
  /** In characters. */
  readonly width: (context: ReportContext) => number;
  readonly cell: (row: Row, context: ReportContext, cellOf: CellOfRow<Key>) => PlanCell;
  readonly hidden?: true;
}

export function putHeadings<Key extends string, Row>(
  draft: SheetDraft,
  row: number,
  columns: readonly ResultColumn<Key, Row>[],
  { t, language }: ReportContext,
): void {
  draft.putRow(
    row,
    0,
    columns.map(({ heading }) => textCell(heading(t, language), "columnHeading")),
  );
}

export function putResultRow<Key extends string, Row>(
  draft: SheetDraft,
  row: number,
  columns: readonly ResultColumn<Key, Row>[],
  value: Row,
  context: ReportContext,
): void {
  const cellOf: CellOfRow<Key> = (key, anchor) =>
    cellAddress(
      row,
      columns.findIndex((column) => column.key === key),
      anchor,
    );
  draft.putRow(
    row,
    0,
    columns.map(({ cell }) => cell(value, context, cellOf)),
  );
}

export function columnFacts<Key extends string, Row>(
  columns: readonly ResultColumn<Key, Row>[],
  context: ReportContext,
): { readonly columnWidths: readonly number[]; readonly hiddenColumns: ReadonlySet<number> } {
  return {
    columnWidths: columns.map(({ width }) => width(context)),
    hiddenColumns: new Set(columns.flatMap(({ hidden }, index) => (hidden === true ? [index] : []))),
  };
}
