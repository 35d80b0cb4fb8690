import { HostFault } from "../hostFault";
import type { CellArea } from "../grid";
import { queueQuestion, type AreaAnswer, type Question } from "./cellQuestions";
import { requestExcel, type ExcelLimits } from "./excelRequest";
import { queueAdditions, type FoundAdditions } from "./sheetAdditions";
import { queueTitleCheck, type SheetState } from "./workbookState";

/** Where a sheet has values: areas that do not overlap, none for an empty sheet. */
interface UsedSheet {
  readonly sheet: SheetState;
  readonly areas: readonly CellArea[];
}

/** A sheet with more cells is looked at band by band: a stray cell in the last row must not have a million rows read. */
const cellsWorthProbing = 1_000_000;
/** Beyond this Excel itself refuses (5,000,000 cells a range), and a pane could not hold the answer. */
const cellsAtMost = 5_000_000;

const rowBands = [0, 2_000, 10_000, 50_000, 250_000, 750_000, 1_048_576];
const columnBands = [0, 64, 256, 2_048, 16_384];

interface Measured {
  readonly used: readonly UsedSheet[];
  /** Answers to what was asked alongside; null where they were too long and must be asked for again. */
  readonly answers: readonly AreaAnswer[] | null;
  /** By id of the sheet, of results only. */
  readonly additions: ReadonlyMap<string, FoundAdditions>;
}

/**
 * One round trip; one more where a sheet is suspiciously large. Formatted but empty cells do not count.
 * @param alongside asked in the same round trip
 * @param results sheets of which it is asked, too, what is on them beside cells
 * @throws HostFault tooLarge
 */
export async function readUsedAreas(
  sheets: readonly SheetState[],
  alongside: readonly Question[],
  results: readonly SheetState[],
  limits: ExcelLimits,
): Promise<Measured> {
  const probes = sheets.map((sheet) => ({ sheet, within: null }));
  const { areas, answers, additions } = await measure(probes, alongside, results, limits);
  const used = sheets.map((sheet, index) => ({ sheet, areas: present([areas[index] ?? null]) }));
  return { used: await withoutStrayCells(used, limits), answers, additions };
}

async function withoutStrayCells(used: readonly UsedSheet[], limits: ExcelLimits): Promise<readonly UsedSheet[]> {
  const large = used.filter(({ areas }) => cellsOf(areas) > cellsWorthProbing).map(({ sheet }) => sheet);
  if (large.length === 0) return used;
  const probes = large.flatMap((sheet) => bands().map((within) => ({ sheet, within })));
  const probed = (await measure(probes, [], [], limits)).areas;
  const areasOf = (sheet: SheetState): readonly CellArea[] =>
    present(probed.filter((_area, index) => probes[index]?.sheet === sheet));
  return used.map(({ sheet, areas }) =>
    large.includes(sheet) ? checked({ sheet, areas: areasOf(sheet) }) : { sheet, areas },
  );
}

function cellsOf(areas: readonly CellArea[]): number {
  return areas.reduce((sum, area) => sum + (area.bottom - area.top + 1) * (area.right - area.left + 1), 0);
}

interface Probe {
  readonly sheet: SheetState;
  readonly within: CellArea | null;
}

interface Measurement {
  readonly areas: readonly (CellArea | null)[];
  readonly answers: readonly AreaAnswer[] | null;
  readonly additions: ReadonlyMap<string, FoundAdditions>;
}

async function measure(
  probes: readonly Probe[],
  alongside: readonly Question[],
  results: readonly SheetState[],
  limits: ExcelLimits,
): Promise<Measurement> {
  try {
    return await requestExcel("measure the sheets", limits, async (context) => {
      const ranges = probes.map((probe) => queueProbe(context, probe));
      const readers = alongside.map((question) => queueQuestion(context, question));
      const additions = results.map(({ id }) => [id, queueAdditions(context, id)] as const);
      const check = queueTitleCheck(
        context,
        probes.map(({ sheet }) => sheet),
      );
      await context.sync();
      check();
      return {
        additions: new Map(additions.map(([id, read]) => [id, read()])),
        areas: ranges.map((range) => (range.isNullObject ? null : areaOf(range))),
        answers: readers.map((read) => read()),
      };
    });
  } catch (error) {
    const tooLong = error instanceof HostFault && error.code === "payloadRefused" && alongside.length > 0;
    if (!tooLong) throw error;
    return { ...(await measure(probes, [], results, limits)), answers: null };
  }
}

function queueProbe(context: Excel.RequestContext, { sheet, within }: Probe): Excel.Range {
  const range = usedRange(context.workbook.worksheets.getItem(sheet.id), within);
  range.load("rowIndex,columnIndex,rowCount,columnCount");
  return range;
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
