import { cellAddress } from "../cellAddress";
import { cellAt, type GridCell, type WorkbookGrid } from "../grid";
import { writtenText, type WrittenValue } from "./cellContents";
import { gridRows } from "./gridCells";
import type { Replacement } from "./replacement";

/** A cell of a sheet that staff fill in, and the answer that it is to keep. */
export interface StaffCell {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
  readonly value: WrittenValue;
  /** What it holds now: written once more as the trial of the sheet's protection. */
  readonly before: WrittenValue;
  /** The same as Excel answers it. */
  readonly content: string | number | boolean;
  readonly sheet: string;
}

/** Answers that stay unwritten, and why. */
export interface RefusedCells {
  readonly reason: "protected" | "changed";
  readonly sheet: string;
  /** "C5" */
  readonly cells: readonly string[];
}

export interface CheckedStaffCells {
  readonly cells: readonly StaffCell[];
  readonly refused: readonly RefusedCells[];
}

/** A staff sheet as Excel answered for it. */
interface LookedAt {
  readonly sheetId: string;
  readonly title: string;
  readonly isProtected: boolean;
  readonly edits: readonly {
    readonly row: number;
    readonly column: number;
    readonly value: string | number;
    now: GridCell;
  }[];
}

/**
 * Queues the question whether the staff sheets may be written and what their cells hold; it travels with a request that is
 * made anyway. The result, read after the sync, parts the cells that may be written from those that may not: on a
 * protected sheet none; a cell that somebody has changed since it was read, or that calculates, stays as it is.
 * @param basedOn the workbook as it was read; without it nothing is known of the cells, and none is written
 */
export function queueStaffCells(
  context: Excel.RequestContext,
  { existing }: Replacement,
  basedOn: WorkbookGrid | null,
): () => CheckedStaffCells {
  const readers = existing
    .filter(({ edits }) => edits.length > 0)
    .map(({ sheet, edits, readTitle }) => {
      const worksheet = context.workbook.worksheets.getItem(sheet.id);
      worksheet.protection.load("protected");
      const ranges = edits.map((edit) => {
        const range = worksheet.getRangeByIndexes(edit.row, edit.column, 1, 1);
        range.load("values,formulas,numberFormat,valueTypes");
        return { edit, range };
      });
      return {
        readTitle,
        read: (): LookedAt => ({
          sheetId: sheet.id,
          title: sheet.title,
          isProtected: worksheet.protection.protected,
          edits: ranges.map(({ edit, range }) => ({ ...edit, now: cellOf(range) })),
        }),
      };
    });
  return () => {
    const sheets = readers.map(({ read, readTitle }) => {
      const grid = basedOn?.sheets.find(({ title }) => title === readTitle) ?? null;
      return partedCells(read(), (row, column) => (grid === null ? null : cellAt(grid, row, column)));
    });
    return { cells: sheets.flatMap(({ cells }) => cells), refused: sheets.flatMap(({ refused }) => refused) };
  };
}

function cellOf(range: Excel.Range): GridCell {
  const { values, formulas, numberFormat: formats, valueTypes: types } = range;
  const area = { top: 0, left: 0, bottom: 0, right: 0 };
  const [[cell] = []] = gridRows([{ area, values, formulas, formats, types }]);
  return cell ?? { kind: "empty", value: null, formula: null, format: "General" };
}

function partedCells(
  { sheetId, title, isProtected, edits }: LookedAt,
  cellRead: (row: number, column: number) => GridCell | null,
): CheckedStaffCells {
  const refusal = (reason: RefusedCells["reason"], cells: LookedAt["edits"]): readonly RefusedCells[] =>
    cells.length === 0
      ? []
      : [{ reason, sheet: title, cells: cells.map((cell) => cellAddress(cell.row, cell.column)) }];
  if (isProtected) return { cells: [], refused: refusal("protected", edits) };
  const free = edits.filter(({ row, column, now }) => isUnchanged(now, cellRead(row, column)));
  return {
    cells: free.map(({ row, column, value, now }) => ({
      sheetId,
      row,
      column,
      sheet: title,
      value: typeof value === "string" ? writtenText(value) : value,
      content: now.value ?? "",
      before: typeof now.value === "string" ? writtenText(now.value) : (now.value ?? ""),
    })),
    refused: refusal(
      "changed",
      edits.filter((edit) => !free.includes(edit)),
    ),
  };
}

/** A text of no characters, which only files have, is an empty cell in Excel. */
function isUnchanged(now: GridCell, read: GridCell | null): boolean {
  if (read === null || now.kind === "error") return false;
  const { formula } = now;
  return formula === null && read.formula === null && (now.value ?? "") === (read.value ?? "");
}

/** Writes a cell of every answered sheet as it is: where one refuses, nothing in force has changed yet. */
export function queueTrials(context: Excel.RequestContext, cells: readonly StaffCell[]): void {
  const trials = new Map(cells.map((cell) => [cell.sheetId, cell]));
  for (const cell of trials.values()) write(context, cell, cell.before);
}

/** Writes the answers, texts as text whatever they begin with. */
export function queueAnswers(context: Excel.RequestContext, cells: readonly StaffCell[]): void {
  for (const cell of cells) write(context, cell, cell.value);
}

function write(context: Excel.RequestContext, cell: StaffCell, value: WrittenValue): void {
  rangeOfCell(context, cell).values = [[value]];
}

function rangeOfCell(context: Excel.RequestContext, { sheetId, row, column }: StaffCell): Excel.Range {
  return context.workbook.worksheets.getItem(sheetId).getRangeByIndexes(row, column, 1, 1);
}

/** Answers that the swap wrote over what had been typed in the very last moment, and what that was. */
export type StaffLook = readonly { readonly cell: StaffCell; readonly typed: string | number | boolean }[];

/** Queues the reading of the cells just before they are written; the result reads the answer after the sync. */
export function queueStaffLook(context: Excel.RequestContext, cells: readonly StaffCell[]): () => StaffLook {
  const ranges = cells.map((cell) => ({ cell, range: rangeOfCell(context, cell).load("formulas") }));
  return () =>
    ranges.flatMap(({ cell, range }) => {
      const typed: unknown = range.formulas[0]?.[0];
      const isTyped = typeof typed === "string" || typeof typed === "number" || typeof typed === "boolean";
      return isTyped && typed !== cell.content ? [{ cell, typed }] : [];
    });
}

/** Gives back what the swap wrote over. */
export function queueTyped(context: Excel.RequestContext, look: StaffLook): void {
  for (const { cell, typed } of look) {
    const isText = typeof typed === "string" && !typed.startsWith("=");
    write(context, cell, isText ? writtenText(typed) : typed);
  }
}
