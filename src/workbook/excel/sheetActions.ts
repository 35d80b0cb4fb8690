import { cellStyles, fontName, type CellLook } from "../cellStyles";
import type { SheetPlan } from "../sheetPlan";
import type { SheetRole } from "../sheetRole";
import { writtenFormat, writtenValue } from "./cellContents";
import { pointsFromCharacters } from "./columnWidth";
import { jsonBytes, type SizedAction } from "./requestSlices";
import { styleAreas, type StyleAreas } from "./styleAreas";

/** Bytes of an object path and its actions around what they carry: generous, measured 150 to 400. */
const actionBytes = 500;

/**
 * What fills one sheet, values before formats: text must have become text before a format could change its reading, and
 * a formula must be one before its cell is formatted as text.
 * @param title that the sheet has while it is written
 */
export function sheetActions(
  plan: SheetPlan,
  title: string,
  titleOf: (role: SheetRole) => string,
  blockBytes: number,
): readonly SizedAction[] {
  const width = Math.max(0, ...plan.rows.map((row) => row.length));
  if (width === 0) return frameActions(plan, title);
  const row = <Value>(index: number, value: (cell: PlanCellOrNull) => Value): Value[] =>
    Array.from({ length: width }, (_unused, column) => value(plan.rows[index]?.[column] ?? null));
  const values = plan.rows.map((_row, index) => row(index, (cell) => writtenValue(cell, titleOf)));
  const formats = plan.rows.map((_row, index) => row(index, writtenFormat));
  return [
    ...matrixActions(title, values, blockBytes, (range, block) => {
      range.values = block;
    }),
    ...matrixActions(title, formats, blockBytes, (range, block) => {
      range.numberFormat = block;
    }),
    ...styleAreas(plan.rows).flatMap((areas) => styleActions(title, areas)),
    ...frameActions(plan, title),
  ];
}

type PlanCellOrNull = SheetPlan["rows"][number][number];
type Matrix<Value> = readonly (readonly (Value | null)[])[];

interface Block<Value> {
  readonly top: number;
  readonly rows: (Value | null)[][];
  bytes: number;
}

/** Blocks of rows within the limit; rows that say nothing are left out. */
function matrixActions<Value>(
  title: string,
  matrix: Matrix<Value>,
  blockBytes: number,
  write: (range: Excel.Range, block: (Value | null)[][]) => void,
): readonly SizedAction[] {
  return blocks(matrix, blockBytes).map(({ top, rows, bytes }) => ({
    bytes: bytes + actionBytes,
    queue: (context) => {
      const sheet = context.workbook.worksheets.getItem(title);
      write(sheet.getRangeByIndexes(top, 0, rows.length, rows[0]?.length ?? 1), rows);
    },
  }));
}

function blocks<Value>(matrix: Matrix<Value>, limit: number): readonly Block<Value>[] {
  const done: Block<Value>[] = [];
  for (const [index, row] of matrix.entries()) {
    if (row.every((value) => value === null)) continue;
    const bytes = jsonBytes(row) + 1;
    const last = done.at(-1);
    if (last && last.top + last.rows.length === index && last.bytes + bytes <= limit) {
      last.rows.push([...row]);
      last.bytes += bytes;
    } else {
      done.push({ top: index, rows: [[...row]], bytes });
    }
  }
  return done;
}

function styleActions(title: string, areas: StyleAreas): readonly SizedAction[] {
  return areas.addresses.map((address) => ({
    bytes: address.length + 20 * actionBytes,
    queue: (context) => {
      applyLook(context.workbook.worksheets.getItem(title).getRanges(address).format, cellStyles[areas.style], areas);
    },
  }));
}

const horizontalAlignments = { general: "General", left: "Left", center: "Center", right: "Right" } as const;
const verticalAlignments = { top: "Top", center: "Center" } as const;

function applyLook(format: Excel.RangeFormat, look: CellLook, areas: StyleAreas): void {
  format.font.name = fontName;
  format.font.size = look.fontSize;
  format.font.color = look.fontColor;
  if (look.bold) format.font.bold = true;
  if (look.italic) format.font.italic = true;
  if (look.fill !== null) format.fill.color = look.fill;
  if (look.wrap) format.wrapText = true;
  format.horizontalAlignment = horizontalAlignments[look.horizontal];
  format.verticalAlignment = verticalAlignments[look.vertical];
  if (look.border === null) return;
  for (const edge of edges(areas)) {
    const border = format.borders.getItem(edge);
    border.style = "Continuous";
    border.color = look.border;
  }
}

function edges({ severalRows, severalColumns }: StyleAreas): readonly BorderSide[] {
  const inside: BorderSide[] = [];
  if (severalRows) inside.push("InsideHorizontal");
  if (severalColumns) inside.push("InsideVertical");
  return ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight", ...inside];
}

type BorderSide = "EdgeTop" | "EdgeBottom" | "EdgeLeft" | "EdgeRight" | "InsideHorizontal" | "InsideVertical";

/** Merged areas, widths, heights and what is hidden. */
function frameActions(plan: SheetPlan, title: string): readonly SizedAction[] {
  const widths = runs(plan.columnWidths.map(pointsFromCharacters));
  const heights = runs(
    Array.from(
      { length: Math.max(-1, ...plan.rowHeights.keys()) + 1 },
      (_unused, row) => plan.rowHeights.get(row) ?? null,
    ),
  );
  return [
    ...plan.merges.map(({ top, left, bottom, right }) =>
      onRange(title, [top, left, bottom - top + 1, right - left + 1], (range) => {
        range.merge(false);
      }),
    ),
    ...widths.map(({ from, count, value }) =>
      onRange(title, [0, from, 1, count], (range) => {
        range.format.columnWidth = value;
      }),
    ),
    ...heights.map(({ from, count, value }) =>
      onRange(title, [from, 0, count, 1], (range) => {
        range.format.rowHeight = value;
      }),
    ),
    ...runs(flags(plan.hiddenRows)).map(({ from, count }) =>
      onRange(title, [from, 0, count, 1], (range) => {
        range.rowHidden = true;
      }),
    ),
    ...runs(flags(plan.hiddenColumns)).map(({ from, count }) =>
      onRange(title, [0, from, 1, count], (range) => {
        range.columnHidden = true;
      }),
    ),
  ];
}

function onRange(
  title: string,
  [row, column, rows, columns]: readonly [number, number, number, number],
  change: (range: Excel.Range) => void,
): SizedAction {
  return {
    bytes: 2 * actionBytes,
    queue: (context) => {
      change(context.workbook.worksheets.getItem(title).getRangeByIndexes(row, column, rows, columns));
    },
  };
}

function flags(numbers: ReadonlySet<number>): readonly (number | null)[] {
  return Array.from({ length: Math.max(-1, ...numbers) + 1 }, (_unused, index) => (numbers.has(index) ? 1 : null));
}

interface ValueRun {
  readonly from: number;
  readonly count: number;
  readonly value: number;
}

/** Neighbours with the same value together; null has none. */
function runs(values: readonly (number | null)[]): readonly ValueRun[] {
  const found: ValueRun[] = [];
  values.forEach((value, index) => {
    if (value === null) return;
    const last = found.at(-1);
    if (last?.value === value && last.from + last.count === index) {
      found[found.length - 1] = { ...last, count: last.count + 1 };
    } else {
      found.push({ from: index, count: 1, value });
    }
  });
  return found;
}
