import { measureOf, scaleOf } from "../criteria/methodFacts";
import type { Issue } from "../issues/issue";
import { shiftDecimal } from "../tables/decimal";
import { type GridCell, cellAt } from "../workbook/grid";
import { type ColumnShares, noteShare } from "./columnShares";
import { issueAt, quote } from "./issueAt";
import { type IndicatorColumn, headerPosition } from "./indicatorColumn";
import { cellIn, rowLabel } from "./sheet/sheetView";
import { type Reading, type SourceCell, type Treatment, notReported } from "./submission";
import type { NamedRow } from "./table/namedRow";
import type { SheetTable } from "./table/locatedTable";
import type { SharedCell } from "./table/sharedCells";
import { type CellMeaning, unreadable } from "./value/cellMeaning";
import { shownPlaces } from "./value/numberFormat";
import { readCell, writtenText, writtenValue } from "./value/readCell";

/**
 * Reads the cells of one organisation.
 * @param count number of criteria of the edition
 * @param shares by position in `columns`
 */
export function readRow(
  table: SheetTable,
  named: NamedRow,
  organisation: string,
  columns: readonly IndicatorColumn[],
  count: number,
  shares: readonly ColumnShares[],
  sharedCell: SharedCell,
): { readonly readings: readonly Reading[]; readonly issues: readonly Issue[] } {
  const { sheet } = table;
  const readings = new Array<Reading>(count).fill(notReported);
  const issues: Issue[] = [];
  for (const [position, column] of columns.entries()) {
    if (named.rowsByUnit?.has(column.unit.family) === false) {
      const place = headerPosition(table, column.claim);
      const params = { criterion: column.criterion.code, written: quote(column.claim.header) };
      issues.push(issueAt(sheet, place, "unitNotThere", "error", { ...params, unit: column.criterion.unit }));
      continue;
    }
    const row = named.rowsByUnit?.get(column.unit.family) ?? named.row;
    const line = rowLabel(sheet, row);
    const shared = sharedCell(row, column.column);
    const cell = shared ?? cellAt(sheet, row, column.column);
    const meaning = shared === null ? readCell(cell, column) : unreadable("valueIsShared");
    const address =
      sheet.naming !== undefined
        ? cellIn(sheet, row, column.column)
        : sheet.turned
          ? line + column.at
          : column.at + line;
    const source = { file: sheet.file, sheet: sheet.title, cell: address };
    readings[column.position] = withOrigin(readingOf(meaning, cell, source), column, documentOf(table, named, column));
    const share = shares[position];
    issues.push(...bandIssues(meaning, cell, column, source, organisation));
    if (share !== undefined && meaning.status === "ok") noteShare(meaning.value, meaning.bare, share);
    if (meaning.findings.length === 0 && meaning.status !== "missing") continue;
    for (const issue of cellIssues(meaning, cell, column, source, organisation)) {
      if (issue.code === "percentAsFraction" && share !== undefined) share.fractions.push(issue);
      else issues.push(issue);
    }
  }
  return { readings, issues };
}

/** The figures of the year before, where the table has them beside; what is no plain figure counts as none. */
export function readPrevious(
  table: SheetTable,
  named: NamedRow,
  columns: readonly IndicatorColumn[],
  count: number,
): readonly (number | null)[] | null {
  if (named.previousRow === undefined && table.previous.size === 0) return null;
  const previous = new Array<number | null>(count).fill(null);
  for (const column of columns) {
    const other = table.previous.get(column.criterion);
    const place =
      named.previousRow === undefined
        ? { row: named.row, column: other ?? -1 }
        : { row: named.previousRow, column: column.column };
    const meaning = readCell(cellAt(table.sheet, place.row, place.column), column);
    if (meaning.status === "ok") previous[column.position] = meaning.value;
  }
  return previous;
}

/** The document named beside the figure; "" where none is. */
function documentOf({ sheet, documents }: SheetTable, named: NamedRow, { column }: IndicatorColumn): string {
  if (named.documentRow !== undefined) return writtenText(cellAt(sheet, named.documentRow, column));
  const beside = documents.byColumn.get(column) ?? documents.ofRow;
  return beside === null ? "" : writtenText(cellAt(sheet, named.row, beside));
}

function withOrigin(reading: Reading, { claim }: IndicatorColumn, document: string): Reading {
  const guessed = claim.guess !== null;
  if (!guessed && document === "") return reading;
  return { ...reading, ...(document === "" ? {} : { document }), ...(guessed ? { guessed: true as const } : {}) };
}

function readingOf(meaning: CellMeaning, cell: GridCell, source: SourceCell): Reading {
  switch (meaning.status) {
    case "ok":
      return okReading(meaning.value, meaning.treatment, cell, source);
    case "missing":
      return { status: "missing", value: null, source, written: null };
    case "unreadable":
      return { status: "unreadable", value: null, source, written: writtenValue(cell) };
    default:
      return meaning satisfies never;
  }
}

/** A cell in the format of percent shows its value already; any other treatment is shown beside the text. */
function okReading(value: number, treatment: Treatment | null, cell: GridCell, source: SourceCell): Reading {
  if (treatment === null) return { status: "ok", value, source, written: null };
  return { status: "ok", value, source, written: treatment === "percentFormat" ? null : writtenValue(cell), treatment };
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
    written: quote(writtenValue(cell)),
  };
  const { file, sheet, cell: address } = source;
  const at = { ...(file === null ? {} : { file }), organisation, sheet, cell: address, params };
  const issues: Issue[] = meaning.findings.map(({ code, severity }) => ({ code, severity, ...at }));
  if (blankPenalty) issues.push({ code: "penaltyBlank", severity: "warning", ...at });
  return issues;
}

/** 90.96 shown as 91 by its format, where 91 is in another band: what is seen would have other points. */
function bandIssues(
  meaning: CellMeaning,
  { kind, format }: GridCell,
  { criterion }: IndicatorColumn,
  { file, sheet, cell }: SourceCell,
  organisation: string,
): readonly Issue[] {
  if (meaning.status !== "ok" || kind !== "number" || scaleOf(criterion) !== "bands") return [];
  if (measureOf(criterion) !== "value" || (meaning.treatment ?? "percentFormat") !== "percentFormat") return [];
  const places = shownPlaces(format);
  if (places === null) return [];
  const { value } = meaning;
  const shown = shiftDecimal(Math.round(shiftDecimal(value, places)), -places);
  const steps = (number: number): number => criterion.bands.filter(({ from }) => from <= number).length;
  if (steps(shown) === steps(value)) return [];
  const params = { organisation: quote(organisation), criterion: criterion.code, unit: criterion.unit, value, shown };
  const at = { ...(file === null ? {} : { file }), organisation, sheet, cell, params };
  return [{ code: "valueShownRounded", severity: "warning", ...at }];
}

/** Points are taken off for each unit: a blank would give 0, the best rank. */
function isPenalty({ criterion }: IndicatorColumn): boolean {
  return criterion.method === "penalty" || (criterion.points !== null && criterion.points < 0);
}
