import type { CellArea, GridCell, SheetGrid } from "../grid";
import { jsonBytes, slicesWithin } from "./requestSlices";
import type { ExcelLimits } from "./excelRequest";

/** A part of an old result sheet, with what it held when it was read. */
export interface LookBlock {
  readonly sheetId: string;
  readonly read: SheetGrid;
  readonly area: CellArea;
  /** Of the answer, and of one that gives results only. */
  readonly bytes: number;
  readonly valueBytes: number;
}

/**
 * Old results are looked at once more before they may be deleted. What fits into one answer is read in the request that
 * swaps, from where nobody can type any more. Of the rest (formulas of large workbooks) the contents are read while the new
 * sheets are built, and in the swap only results: where these differ, or do not fit either, the contents are read after it.
 */
export interface LookPlan {
  readonly atSwap: readonly LookBlock[];
  /** One slice to an answer. */
  readonly before: readonly (readonly LookBlock[])[];
  readonly after: readonly LookBlock[];
}

/** Brackets, commas and quotation marks of a cell in an answer. */
const besides = 4;
/** Of an answer, what is asked beside cells: rows' fills, comments, names. */
const share = 0.85;

export function lookPlan(sheets: readonly LookedAt[], limits: ExcelLimits): LookPlan {
  const blocks = sheets
    .flatMap((sheet) => blocksOf(sheet, limits.answerBytes / 8))
    .sort((one, other) => one.bytes - other.bytes);
  let free = limits.answerBytes * share;
  const fitting = (some: readonly LookBlock[], bytesOf: (block: LookBlock) => number): readonly LookBlock[] =>
    some.filter((block) => {
      const fits = bytesOf(block) <= free;
      if (fits) free -= bytesOf(block);
      return fits;
    });
  const valued = fitting(blocks, ({ valueBytes }) => valueBytes);
  const atSwap = fitting(valued, ({ bytes, valueBytes }) => bytes - valueBytes);
  const others = valued
    .filter((block) => !atSwap.includes(block))
    .map((block) => ({ block, bytes: block.bytes + block.valueBytes }));
  return {
    atSwap,
    after: blocks.filter((block) => !valued.includes(block)),
    before: slicesWithin(others, limits.answerBytes * share).map((slice) => slice.map(({ block }) => block)),
  };
}

interface LookedAt {
  readonly sheetId: string;
  readonly read: SheetGrid;
  readonly rows: number;
  readonly columns: number;
}

function blocksOf({ sheetId, read, rows, columns }: LookedAt, limit: number): readonly LookBlock[] {
  const right = columns - 1;
  const blocks: LookBlock[] = [];
  let top = 0;
  let bytes = 0;
  let valueBytes = 0;
  const close = (bottom: number): void => {
    blocks.push({ sheetId, read, area: { top, left: 0, bottom, right }, bytes, valueBytes });
    [top, bytes, valueBytes] = [bottom + 1, 0, 0];
  };
  read.rows.forEach((row, index) => {
    if (bytes > limit) close(index - 1);
    const missing = (right + 1 - row.length) * besides;
    bytes += missing;
    valueBytes += missing;
    for (const cell of row) {
      bytes += jsonBytes(contentOf(cell)) + besides;
      valueBytes += (typeof cell.value === "number" ? 8 : jsonBytes(cell.value)) + besides;
    }
  });
  close(rows - 1);
  return blocks;
}

/** What `Range.formulas` gives for a cell as it was read. */
export function contentOf({ formula, value }: GridCell): string | number | boolean {
  return formula ?? value ?? "";
}

/** What a part of a sheet holds; one of the two where only that was asked for. */
export interface LookedBlock {
  readonly block: LookBlock;
  readonly formulas: readonly (readonly unknown[])[];
  readonly values: readonly (readonly unknown[])[];
}

/** Queues the question; the result reads the answer after the sync. */
export function queueLook(
  context: Excel.RequestContext,
  block: LookBlock,
  what: "formulas" | "values" | "formulas,values",
): () => LookedBlock {
  const { top, left, bottom, right } = block.area;
  const sheet = context.workbook.worksheets.getItem(block.sheetId);
  const range = sheet.getRangeByIndexes(top, left, bottom - top + 1, right - left + 1);
  range.load(what);
  return () => ({
    block,
    formulas: what === "values" ? [] : range.formulas,
    values: what === "formulas" ? [] : range.values,
  });
}
