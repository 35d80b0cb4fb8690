import type { CellArea, CellValue, SheetGrid } from "../grid";
import { HostFault } from "../hostFault";
import { quotedSheetName } from "../sheetName";
import { writtenText, type WrittenValue } from "./cellContents";
import { requestExcel, type ExcelLimits } from "./excelRequest";
import type { Replacement } from "./replacement";
import { readSheetContents } from "./sheetContents";
import { knownExtents } from "./workbookState";

/** Formulas of a kept sheet that would lose what they refer to, and the values they are to keep. */
export interface FrozenCells {
  readonly sheetId: string;
  readonly area: CellArea;
  /** null leaves a cell as it is. */
  readonly values: WrittenValue[][];
}

/**
 * A kept sheet refers to results that are deleted: those formulas become their values, else they would turn to #REF!.
 * No round trip where nothing is kept.
 * @throws HostFault sheetProtected where a kept sheet cannot be written
 */
export async function readFrozenCells(
  { kept, replaced, state }: Replacement,
  limits: ExcelLimits,
): Promise<readonly FrozenCells[]> {
  if (kept.length === 0) return [];
  const sheets = kept.map(({ sheet }) => sheet);
  await checkUnprotected(
    sheets.map(({ id }) => id),
    limits,
  );
  const grids = await readSheetContents(sheets, knownExtents(state), limits);
  const lost = replaced.map(({ title }) => title);
  return grids.flatMap((grid, index) => frozenCells(grid, sheets[index]?.id ?? "", lost));
}

function checkUnprotected(ids: readonly string[], limits: ExcelLimits): Promise<void> {
  return requestExcel("look at the sheets to be kept", limits, async (context) => {
    const sheets = ids.map((id) => {
      const sheet = context.workbook.worksheets.getItem(id);
      sheet.load("name");
      sheet.protection.load("protected");
      return sheet;
    });
    await context.sync();
    const locked = sheets.find((sheet) => sheet.protection.protected);
    if (locked) throw new HostFault("sheetProtected", locked.name);
  });
}

function frozenCells(grid: SheetGrid, sheetId: string, lost: readonly string[]): readonly FrozenCells[] {
  const losing = grid.rows.flatMap((row, index) => (row.some(({ formula }) => refersTo(formula, lost)) ? [index] : []));
  const [top] = losing;
  const bottom = losing.at(-1);
  if (top === undefined || bottom === undefined) return [];
  const right = Math.max(...grid.rows.map((row) => row.length)) - 1;
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
