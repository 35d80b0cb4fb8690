import type { Issue } from "../issues/issue";
import { type GridCell, emptyCell } from "../workbook/grid";
import { quote } from "./issueAt";
import type { IndicatorColumn } from "./indicatorColumn";
import { type Reading, type SourceCell, notReported } from "./submission";
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
  const line = String(row + 1);
  for (const [position, column] of columns.entries()) {
    const cell = cells[column.column] ?? emptyCell;
    const meaning = readCell(cell, column);
    const source = { file: place.file, sheet: place.sheet, cell: column.letters + line };
    readings[column.position] = readingOf(meaning, cell, source);
    const share = shares[position];
    if (share !== undefined && meaning.status === "ok") noteShare(meaning.value, meaning.bare, share);
    if (meaning.findings.length === 0 && meaning.status !== "missing") continue;
    for (const issue of cellIssues(meaning, cell, column, source, organisation)) {
      if (issue.code === "percentAsFraction" && share !== undefined) share.fractions.push(issue);
      else issues.push(issue);
    }
  }
  return { readings, issues };
}

function readingOf(meaning: CellMeaning, cell: GridCell, source: SourceCell): Reading {
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
  source: SourceCell,
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
  const at = { sheet: source.sheet, cell: source.cell, params };
  const issues: Issue[] = meaning.findings.map(({ code, severity }) => ({ code, severity, ...at }));
  if (blankPenalty) issues.push({ code: "penaltyBlank", severity: "warning", ...at });
  return issues;
}

/** Points are taken off for each unit: a blank would give 0, the best rank. */
function isPenalty({ criterion }: IndicatorColumn): boolean {
  return criterion.method === "penalty" || (criterion.points !== null && criterion.points < 0);
}

function noteShare(value: number, bare: boolean, shares: ColumnShares): void {
  if (value > 1) shares.aboveOne++;
  else if (bare && value > 0) shares.bare++;
}
