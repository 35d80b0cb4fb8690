import { isRowNumberLabel } from "../../intake/header/organisationLabel";
import type { IndicatorSheet, MatchedColumn } from "../../intake/indicatorReading";
import { cellAddress } from "../../workbook/cellAddress";

export interface UnderstoodHeader {
  readonly header: string;
  /** Address of the header's lowest cell. */
  readonly cell: string;
}

export interface MatchedHeader extends UnderstoodHeader {
  readonly criterion: string;
  readonly matchedBy: NonNullable<MatchedColumn["matchedBy"]>;
}

/** What the reader checks of one indicator sheet. */
export interface UnderstoodSheet {
  readonly title: string;
  readonly organisations: number;
  /** One-based, both ends included. */
  readonly headerRows: { readonly from: number; readonly to: number };
  readonly matched: readonly MatchedHeader[];
  readonly unmatched: readonly UnderstoodHeader[];
}

export function understoodSheet(sheet: IndicatorSheet): UnderstoodSheet {
  const headers = sheet.columns.map((column) => ({ ...column, cell: cellAddress(sheet.headerRows.to, column.column) }));
  return {
    title: sheet.title,
    organisations: sheet.organisations,
    headerRows: { from: sheet.headerRows.from + 1, to: sheet.headerRows.to + 1 },
    matched: headers.flatMap(({ header, cell, criterion, matchedBy }) =>
      criterion === null || matchedBy === null ? [] : [{ header, cell, criterion, matchedBy }],
    ),
    // "№ п/п" heads no indicator, and nobody need be told so.
    unmatched: headers
      .filter(({ header, criterion }) => criterion === null && !isRowNumberLabel(header))
      .map(({ header, cell }) => ({ header, cell })),
  };
}
