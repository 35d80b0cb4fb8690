/**
 * Accounts for every non-empty cell of the workbooks that were read, from what the reading says of itself: its tables, its
 * submissions and its issues. What nothing of these explains is left over: content that was dropped in silence.
 */
import { plainParam } from "../../../src/locales/textParams";
import type { IndicatorReading, IndicatorTable } from "../../../src/intake/indicatorReading";
import type { Issue } from "../../../src/issues/issue";
import { cellAddress, columnName, parseCellAddress } from "../../../src/workbook/cellAddress";
import type { CellArea, GridCell, SheetGrid, WorkbookGrid } from "../../../src/workbook/grid";

export const cellFates = ["used", "header", "name", "known", "issue", "left over"] as const;
export type CellFate = (typeof cellFates)[number];

export interface AccountedCell {
  /** "file.xlsx!Sheet!C5" */
  readonly address: string;
  readonly fate: CellFate;
}

export function account(workbooks: readonly WorkbookGrid[], reading: IndicatorReading): readonly AccountedCell[] {
  const nameFiles = workbooks.length > 1;
  return workbooks.flatMap((workbook) =>
    workbook.sheets.flatMap((grid) => {
      const sheet = new SheetAccount(nameFiles ? workbook.fileName : null, grid, reading);
      return filledCells(grid).map(({ row, column }) => ({
        address: `${workbook.fileName}!${grid.title}!${cellAddress(row, column)}`,
        fate: sheet.fate(row, column),
      }));
    }),
  );
}

/** Cells with a value other than white space, or with a formula. */
function filledCells(grid: SheetGrid): readonly { readonly row: number; readonly column: number }[] {
  return grid.rows.flatMap((cells, row) => cells.flatMap((cell, column) => (isFilled(cell) ? [{ row, column }] : [])));
}

function isFilled({ kind, value, formula }: GridCell): boolean {
  if (kind === "empty") return formula !== null;
  return kind !== "text" || /[^\s\u00ad\u200b-\u200f\u202a-\u202e\u2060\ufeff]/.test(String(value));
}

/** Issues that name a cell and speak of its whole row (or, turned, its whole column). */
const ofLine = /^(?:row|note|nameTooLong|nameNotRead|organisationTwice|organisationRepeated|columnWithoutHeader)/;
const knownLine = /^rowIs/;
/** Issues that name a cell and speak of a sheet that is not read. */
const wholeSheet = /^(?:tableWithoutHeader|tableOfUnlikeHeads|headersUnlike)$/;

class SheetAccount {
  private readonly tables: readonly (IndicatorTable & { readonly area: CellArea; readonly last: number })[];
  private readonly issues: readonly Issue[];
  private readonly sources = new Set<string>();
  private readonly names = new Set<string>();

  constructor(
    file: string | null,
    private readonly grid: SheetGrid,
    private readonly reading: IndicatorReading,
  ) {
    const isHere = (place: { readonly file: string | null; readonly sheet: string }): boolean =>
      place.sheet === grid.title && (file === null || place.file === file);
    const tables = reading.tables.filter(isHere).map((table) => ({ ...table, area: areaOf(table.headerArea) }));
    const tops = tables.map(({ area }) => area.top).sort((one, other) => one - other);
    this.tables = tables.map((table) => ({
      ...table,
      last: (tops.find((top) => top > table.area.top) ?? Infinity) - 1,
    }));
    this.issues = reading.issues.filter(
      (issue) => issue.sheet === grid.title && (file === null || issue.file === undefined || issue.file === file),
    );
    for (const { source, readings } of reading.submissions) {
      if (source !== null && isHere(source)) this.names.add(source.cell);
      for (const one of readings) if (one.source !== null && isHere(one.source)) this.sources.add(one.source.cell);
    }
    for (const { names } of this.tables) for (const { cell } of names) if (cell !== null) this.names.add(cell);
  }

  fate(row: number, column: number): CellFate {
    const cell = cellAddress(row, column);
    if (this.sources.has(cell)) return "used";
    if (this.names.has(cell)) return "name";
    if (this.issues.some((issue) => names(issue, cell) && !knownLine.test(issue.code))) return "issue";
    if (this.tables.length === 0) return this.isRefused() ? "issue" : "left over";
    const line = this.issueOfLine(row, column);
    if (line !== undefined) return knownLine.test(line.code) ? "known" : "issue";
    if (this.isBelowSecondTable(row)) return "issue";
    return this.fateInTables(row, column) ?? (this.isTitle(row) ? "known" : "left over");
  }

  private fateInTables(row: number, column: number): CellFate | null {
    const cell = cellAddress(row, column);
    for (const table of this.tables) {
      const { area, labelArea, columns, last } = table;
      if (columns.some((line) => line.cell === cell)) return "header";
      if (contains(area, row, column) || (labelArea !== null && contains(areaOf(labelArea), row, column)))
        return "header";
      if (row < area.top || row > last) continue;
      const over = columns.filter(({ at }) => at === columnName(column) || at === String(row + 1));
      if (over.some(({ use }) => use !== "indicator" && use !== "unknown")) return "known";
      if (over.some(({ use, cell: at }) => use === "unknown" && this.issues.some((issue) => names(issue, at))))
        return "issue";
      // A form of nobody is refused as a whole.
      if (table.names.length === 0 && this.isRefused()) return "issue";
    }
    return null;
  }

  /** A sheet without a table is explained by an issue about the sheet, or by one that refuses the whole workbook. */
  private isRefused(): boolean {
    return (
      this.issues.some((issue) => issue.cell === null || wholeSheet.test(issue.code)) ||
      (this.reading.stops && this.reading.issues.some((issue) => issue.sheet === null && issue.severity === "error"))
    );
  }

  /** The issue that speaks of the whole row, of the column or form of an organisation, or of both its copies. */
  private issueOfLine(row: number, column: number): Issue | undefined {
    const here = this.tableAt(row);
    const organisation = here === undefined ? undefined : this.organisationOf(here, row, column);
    return this.issues.find((issue) => {
      if (!ofLine.test(issue.code)) return false;
      if (issue.organisation !== undefined && issue.organisation === organisation) return true;
      const at = issue.cell === null ? null : parseCellAddress(issue.cell);
      if (at === null) return false;
      if (issue.code === "columnWithoutHeader") return here?.layout === "rows" ? at.column === column : at.row === row;
      const table = this.tableAt(at.row);
      if (table?.layout === "columns" && at.row <= table.area.bottom) return at.column === column && here === table;
      return at.row === row;
    });
  }

  /** "Another table begins here; it was not read." */
  private isBelowSecondTable(row: number): boolean {
    return this.issues.some(
      ({ code, cell }) => code === "secondTable" && (parseCellAddress(cell ?? "")?.row ?? row + 1) <= row,
    );
  }

  private tableAt(row: number): (typeof this.tables)[number] | undefined {
    return this.tables.find(({ area, last }) => row >= area.top && row <= last);
  }

  /** Whose row, column or form a cell is in. */
  private organisationOf(table: IndicatorTable, row: number, column: number): string | undefined {
    const isOwn = (cell: string | null): boolean => {
      if (table.layout === "form") return true;
      const at = cell === null ? null : parseCellAddress(cell);
      return table.layout === "rows" ? at?.row === row : at?.column === column;
    };
    return table.names.find(({ cell }) => isOwn(cell))?.organisation;
  }

  /** Words above a header, without a number beside them. */
  private isTitle(row: number): boolean {
    const cells = this.grid.rows[row] ?? [];
    return this.tables.some(({ area }) => row < area.top) && !cells.some(({ kind }) => kind === "number");
  }
}

/** The cell of the issue, or one of several that its text lists. */
function names({ cell, params }: Issue, address: string): boolean {
  return cell === address || plainParam(params["cells"]).split(", ").includes(address);
}

/** Whether "C5" lies in "A1:H9". */
export function isInArea(area: string, cell: string): boolean {
  const at = parseCellAddress(cell);
  return at !== null && contains(areaOf(area), at.row, at.column);
}

function areaOf(address: string): CellArea {
  const [first = "", last = first] = address.split(":");
  const [from, to] = [parseCellAddress(first), parseCellAddress(last)];
  if (from === null || to === null) throw new Error(`no area: ${address}`);
  return { top: from.row, left: from.column, bottom: to.row, right: to.column };
}

function contains({ top, left, bottom, right }: CellArea, row: number, column: number): boolean {
  return row >= top && row <= bottom && column >= left && column <= right;
}
