import { HostFault } from "../hostFault";
import type { CellArea } from "../grid";
import { requestExcel, type ExcelLimits } from "./excelRequest";
import type { SheetState } from "./workbookState";

/** Where a sheet has values: areas that do not overlap, none for an empty sheet. */
export interface UsedSheet {
  readonly sheet: SheetState;
  readonly areas: readonly CellArea[];
}

/** A sheet with more cells is looked at band by band: a stray cell in the last row must not have a million rows read. */
const cellsWorthProbing = 1_000_000;
/** Beyond this Excel itself refuses (5,000,000 cells a range), and a pane could not hold the answer. */
const cellsAtMost = 5_000_000;

const rowBands = [0, 2_000, 10_000, 50_000, 250_000, 750_000, 1_048_576];
const columnBands = [0, 64, 256, 2_048, 16_384];

/**
 * One round trip; one more where a sheet is suspiciously large. Formatted but empty cells do not count.
 * @throws HostFault tooLarge
 */
export async function readUsedAreas(sheets: readonly SheetState[], limits: ExcelLimits): Promise<readonly UsedSheet[]> {
  const wholeSheets = await readUsed(
    sheets.map((sheet) => ({ sheet, within: null })),
    limits,
  );
  const found = sheets.map((sheet, index) => ({ sheet, areas: present([wholeSheets[index] ?? null]) }));
  const large = found.filter(({ areas }) => cellsOf(areas) > cellsWorthProbing).map(({ sheet }) => sheet);
  if (large.length === 0) return found;
  const probes = large.flatMap((sheet) => bands().map((within) => ({ sheet, within })));
  const probed = await readUsed(probes, limits);
  const areasOf = (sheet: SheetState): readonly CellArea[] =>
    present(probed.filter((_area, index) => probes[index]?.sheet === sheet));
  return found.map((used) =>
    large.includes(used.sheet) ? checked({ sheet: used.sheet, areas: areasOf(used.sheet) }) : used,
  );
}

export function cellsOf(areas: readonly CellArea[]): number {
  return areas.reduce((sum, area) => sum + (area.bottom - area.top + 1) * (area.right - area.left + 1), 0);
}

interface Probe {
  readonly sheet: SheetState;
  readonly within: CellArea | null;
}

function readUsed(probes: readonly Probe[], limits: ExcelLimits): Promise<readonly (CellArea | null)[]> {
  return requestExcel("measure the sheets", limits, async (context) => {
    const ranges = probes.map((probe) => {
      const range = usedRange(context.workbook.worksheets.getItem(probe.sheet.id), probe.within);
      range.load("rowIndex,columnIndex,rowCount,columnCount");
      return range;
    });
    await context.sync();
    return ranges.map((range) => (range.isNullObject ? null : areaOf(range)));
  });
}

function usedRange(sheet: Excel.Worksheet, within: CellArea | null): Excel.Range {
  if (within === null) return sheet.getUsedRangeOrNullObject(true);
  const { top, left, bottom, right } = within;
  return sheet.getRangeByIndexes(top, left, bottom - top + 1, right - left + 1).getUsedRangeOrNullObject(true);
}

function areaOf({ rowIndex, columnIndex, rowCount, columnCount }: Excel.Range): CellArea {
  return { top: rowIndex, left: columnIndex, bottom: rowIndex + rowCount - 1, right: columnIndex + columnCount - 1 };
}

function bands(): readonly CellArea[] {
  return between(rowBands).flatMap(([top, bottom]) =>
    between(columnBands).map(([left, right]) => ({ top, left, bottom, right })),
  );
}

function between(limits: readonly number[]): readonly (readonly [number, number])[] {
  return limits.slice(1).map((end, index) => [limits[index] ?? 0, end - 1] as const);
}

function checked(used: UsedSheet): UsedSheet {
  const cells = cellsOf(used.areas);
  if (cells > cellsAtMost) throw new HostFault("tooLarge", `${used.sheet.title}: ${cells} cells`);
  return used;
}

function present(areas: readonly (CellArea | null)[]): readonly CellArea[] {
  return areas.filter((area) => area !== null);
}
