import type { Issue } from "../issues/issue";
import { type GridCell, emptyCell } from "../workbook/grid";
import { quote } from "./issueAt";
import type { IndicatorColumn } from "./indicatorColumn";
import { type Reading, notReported } from "./submission";
import type { CellMeaning } from "./value/cellMeaning";
import { readCell, writtenText } from "./value/readCell";

/** Where the values of one sheet come from. */
export interface ReadingPlace {
  readonly file: string | null;
  readonly sheet: string;
}

/** What a column has shown so far; mutable, one for each column of one reading. */
export interface ColumnShares {
  bare: number;
  aboveOne: number;
  /** Warnings on single fractions; they give way to the question about the whole column. */
  readonly fractions: Issue[];
}

/**
 * Reads the cells of one organisation.
 * @param count number of criteria of the edition
 * @param shares by position in `columns`
 */
export function readRow(
  place: ReadingPlace,
  row: number,
  organisation: string,
  cells: readonly GridCell[],
  columns: readonly IndicatorColumn[],
  count: number,
  shares: readonly ColumnShares[],
): { readonly readings: readonly Reading[]; readonly issues: readonly Issue[] } {
  const readings = new Array<Reading>(count).fill(notReported);
  const issues: Issue[] = [];
  columns.forEach((column, position) => {
    const cell = cells[column.column] ?? emptyCell;
    const meaning = readCell(cell, column);
    const source = { ...place, cell: `${column.letters}${row + 1}` };
    readings[column.position] = readingOf(meaning, cell, source);
    const found = cellIssues(meaning, cell, column, place.sheet, source.cell, organisation);
    noteShare(meaning, shares[position], found, issues);
  });
  return { readings, issues };
}

function readingOf(meaning: CellMeaning, cell: GridCell, source: NonNullable<Reading["source"]>): Reading {
  switch (meaning.status) {
    case "ok":
      return { status: "ok", value: meaning.value, source, written: meaning.converted ? writtenText(cell) : null };
    case "missing":
      return { status: "missing", value: null, source, written: null };
    case "unreadable":
      return { status: "unreadable", value: null, source, written: writtenText(cell) };
    default:
      return meaning satisfies never;
  }
}

function cellIssues(
  meaning: CellMeaning,
  cell: GridCell,
  column: IndicatorColumn,
  sheet: string,
  address: string,
  organisation: string,
): readonly Issue[] {
  const { criterion } = column;
  const blankPenalty = meaning.status === "missing" && isPenalty(column);
  if (meaning.findings.length === 0 && !blankPenalty) return [];
  const params = {
    organisation: quote(organisation),
    criterion: criterion.code,
    unit: criterion.unit,
    written: quote(writtenText(cell)),
  };
  const issues: Issue[] = meaning.findings.map(({ code, severity }) => ({
    code,
    severity,
    sheet,
    cell: address,
    params,
  }));
  if (blankPenalty) issues.push({ code: "penaltyBlank", severity: "warning", sheet, cell: address, params });
  return issues;
}

/** Points are taken off for each unit: a blank would give 0, the best rank. */
function isPenalty({ criterion }: IndicatorColumn): boolean {
  return criterion.method === "penalty" || (criterion.points !== null && criterion.points < 0);
}

function noteShare(
  meaning: CellMeaning,
  shares: ColumnShares | undefined,
  found: readonly Issue[],
  issues: Issue[],
): void {
  for (const issue of found) {
    if (issue.code === "percentAsFraction" && shares !== undefined) shares.fractions.push(issue);
    else issues.push(issue);
  }
  if (meaning.status !== "ok" || shares === undefined) return;
  if (meaning.value > 1) shares.aboveOne++;
  else if (meaning.bare && meaning.value > 0) shares.bare++;
}
