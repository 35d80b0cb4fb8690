import type { Criterion } from "../criteria/criterion";
import type { Issue } from "../issues/issue";
import { type IndicatorColumn, headerPosition } from "./indicatorColumn";
import { issueAt, quote } from "./issueAt";
import type { SheetTable } from "./table/locatedTable";

/** What a column has shown so far; mutable, one for each column of one reading. */
export interface ColumnShares {
  bare: number;
  aboveOne: number;
  /** Warnings on single fractions; they give way to the question about the whole column. */
  readonly fractions: Issue[];
}

export interface SharesOfColumn {
  readonly column: IndicatorColumn;
  readonly shares: ColumnShares;
}

export function newShares(): ColumnShares {
  return { bare: 0, aboveOne: 0, fractions: [] };
}

export function noteShare(value: number, bare: boolean, shares: ColumnShares): void {
  if (value > 1) shares.aboveOne++;
  else if (bare && value > 0) shares.bare++;
}

/**
 * Percents of 1 and less: where all bare numbers of a criterion, in whatever tables, are so, they may be fractions, and
 * one question for each table is instead of a warning for each cell.
 */
export function shareIssues(
  tables: readonly { readonly sheetTable: SheetTable; readonly shares: readonly SharesOfColumn[] }[],
): readonly Issue[] {
  const aboveOne = new Set<Criterion>();
  for (const { column, shares } of tables.flatMap((table) => table.shares)) {
    if (shares.aboveOne > 0) aboveOne.add(column.criterion);
  }
  return tables.flatMap(({ sheetTable, shares }) =>
    shares.flatMap(({ column, shares: seen }): readonly Issue[] => {
      if (column.unit.family !== "percent") return [];
      if (aboveOne.has(column.criterion) || seen.bare === 0) return seen.fractions;
      const params = { criterion: column.criterion.code, written: quote(column.claim.header), column: column.at };
      return [
        issueAt(sheetTable.sheet, headerPosition(sheetTable, column.claim), "columnOfFractions", "error", params),
      ];
    }),
  );
}
