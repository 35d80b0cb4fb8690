import type { IndicatorTable, TableLine } from "../../intake/indicatorReading";

/** What the reader checks of one table. */
export interface UnderstoodTable {
  readonly title: string;
  readonly organisations: number;
  readonly headerArea: string;
  readonly matched: readonly (TableLine & {
    readonly criterion: string;
    readonly matchedBy: NonNullable<TableLine["matchedBy"]>;
  })[];
  readonly unmatched: readonly TableLine[];
}

export function understoodSheet(table: IndicatorTable): UnderstoodTable {
  return {
    title: table.sheet,
    organisations: table.names.length,
    headerArea: table.headerArea,
    matched: table.lines.flatMap((line) => {
      const { criterion, matchedBy } = line;
      return criterion === null || matchedBy === null ? [] : [{ ...line, criterion, matchedBy }];
    }),
    unmatched: table.lines.filter(({ use }) => use === "unknown"),
  };
}
