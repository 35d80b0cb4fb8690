import { sheetWidth, type CellArea, type CellValue, type SheetGrid } from "../grid";
import { quotedSheetName } from "../sheetName";
import { writtenText, type WrittenValue } from "./cellContents";
import { guardOptions } from "./decorations";
import type { ExcelLimits } from "./excelRequest";
import type { Replacement } from "./replacement";
import { readSheetContents } from "./sheetContents";
import { knownExtents, type SheetState, type WorkbookState } from "./workbookState";

/** Formulas of a kept sheet that would lose what they refer to, and the values they are to keep. */
export interface FrozenCells {
  readonly sheetId: string;
  readonly area: CellArea;
  /** null leaves a cell as it is. */
  readonly values: WrittenValue[][];
}

/** A kept sheet refers to results that are deleted: those formulas become their values, else they would turn to #REF!. */
export async function readFrozenCells(
  { kept, replaced, formers, state }: Replacement,
  limits: ExcelLimits,
): Promise<readonly FrozenCells[]> {
  const lost = [...replaced, ...formers].map(({ sheet }) => sheet.title);
  return frozenCellsOf(
    kept.map(({ sheet }) => sheet),
    lost,
    state,
    limits,
  );
}

/** No round trip where no sheet is kept. @param lost titles of the sheets that are deleted */
export async function frozenCellsOf(
  sheets: readonly SheetState[],
  lost: readonly string[],
  state: WorkbookState,
  limits: ExcelLimits,
): Promise<readonly FrozenCells[]> {
  if (sheets.length === 0) return [];
  const grids = await readSheetContents(sheets, knownExtents(state), limits);
  return grids.flatMap((grid, index) => frozenCells(grid, sheets[index]?.id ?? "", lost));
}

/** Queues the writing; a sheet that is protected without a password is opened for it and closed again. */
export function queueFreezing(
  context: Excel.RequestContext,
  frozen: readonly FrozenCells[],
  isProtected: (sheetId: string) => boolean,
): void {
  for (const { sheetId, area, values } of frozen) {
    const sheet = context.workbook.worksheets.getItem(sheetId);
    if (isProtected(sheetId)) sheet.protection.unprotect();
    sheet.getRangeByIndexes(area.top, area.left, values.length, area.right - area.left + 1).values = values;
    if (isProtected(sheetId)) sheet.protection.protect(guardOptions);
  }
}

function frozenCells(grid: SheetGrid, sheetId: string, lost: readonly string[]): readonly FrozenCells[] {
  const losing = grid.rows.flatMap((row, index) => (row.some(({ formula }) => refersTo(formula, lost)) ? [index] : []));
  const [top] = losing;
  const bottom = losing.at(-1);
  if (top === undefined || bottom === undefined) return [];
  const right = sheetWidth(grid) - 1;
  const values = grid.rows.slice(top, bottom + 1).map((row) =>
    Array.from({ length: right + 1 }, (_unused, column): WrittenValue => {
      const cell = row[column];
      return cell && refersTo(cell.formula, lost) ? frozenValue(cell.value, cell.kind === "error") : null;
    }),
  );
  return [{ sheetId, area: { top, left: 0, bottom, right }, values }];
}

function frozenValue(value: CellValue, isError: boolean): WrittenValue {
  if (typeof value === "string") return isError ? value : writtenText(value);
  return value ?? "";
}

/** Excel writes a title with or without quotation marks. */
function refersTo(formula: string | null, titles: readonly string[]): boolean {
  if (formula === null) return false;
  const text = formula.toLowerCase();
  return titles.some((title) => {
    const lower = title.toLowerCase();
    return text.includes(`${lower}!`) || text.includes(`${quotedSheetName(lower)}!`);
  });
}
