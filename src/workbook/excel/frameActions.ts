import { cellStyles } from "../cellStyles";
import type { CellArea } from "../grid";
import type { SheetPlan } from "../sheetPlan";
import { pointsFromCharacters } from "./columnWidth";
import type { SizedAction } from "./requestSlices";
import { sheetTitled } from "./sheetTitled";

export function widthActions(plan: SheetPlan, title: string): readonly SizedAction[] {
  return runs(plan.columnWidths.map(pointsFromCharacters)).map(({ from, count, value }) =>
    onRange(title, [0, from, 1, count], (range) => {
      range.format.columnWidth = value;
    }),
  );
}

/** Merged areas, heights and what is hidden. */
export function frameActions(plan: SheetPlan, title: string): readonly SizedAction[] {
  return [
    ...mergesTogether(plan.merges).map(({ area: { top, left, bottom, right }, rowByRow }) =>
      onRange(title, [top, left, bottom - top + 1, right - left + 1], (range) => {
        range.merge(rowByRow);
      }),
    ),
    ...runs(statedHeights(plan)).map(({ from, count, value }) =>
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

/** Areas of one row that stand one below another are merged by one call, row by row. */
function mergesTogether(
  merges: readonly CellArea[],
): readonly { readonly area: CellArea; readonly rowByRow: boolean }[] {
  const found: { area: CellArea; rowByRow: boolean }[] = [];
  const lastOf = new Map<string, { area: CellArea; rowByRow: boolean }>();
  for (const area of [...merges].sort((one, other) => one.top - other.top)) {
    const columns = `${area.left}:${area.right}`;
    const last = lastOf.get(columns);
    if (last && area.top === area.bottom && area.top === last.area.bottom + 1) {
      last.area = { ...last.area, bottom: area.bottom };
      continue;
    }
    const next = { area, rowByRow: area.top === area.bottom };
    found.push(next);
    if (next.rowByRow) lastOf.set(columns, next);
  }
  return found;
}

/** Points of a row with one line of text, as a new sheet has it. */
const standardHeight = 15;

/**
 * Every row with wrapped text has its height stated, by the measure of the file: Excel on the desktop would keep the height
 * that it once fitted, Excel on the web would not fit it at all (office-js#2488, #1840).
 */
function statedHeights({ rows, rowHeights }: SheetPlan): readonly (number | null)[] {
  const wraps = rows.map((row) => row.some((cell) => typeof cell?.value === "string" && cellStyles[cell.style].wrap));
  const count = Math.max(rows.length, endOf(rowHeights.keys()));
  return Array.from(
    { length: count },
    (_unused, row) => rowHeights.get(row) ?? (wraps[row] === true ? standardHeight : null),
  );
}

/** Bytes of one change of a range or of its format, measured. */
const rangeBytes = 450;

function onRange(
  title: string,
  [row, column, rows, columns]: readonly [number, number, number, number],
  change: (range: Excel.Range) => void,
): SizedAction {
  return {
    bytes: rangeBytes,
    queue: (context) => {
      change(sheetTitled(context, title).getRangeByIndexes(row, column, rows, columns));
    },
  };
}

function flags(numbers: ReadonlySet<number>): readonly (number | null)[] {
  return Array.from({ length: endOf(numbers) }, (_unused, index) => (numbers.has(index) ? 1 : null));
}

/** Behind the last; there may be too many to be arguments of one call. */
function endOf(numbers: Iterable<number>): number {
  let end = 0;
  for (const number of numbers) end = Math.max(end, number + 1);
  return end;
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
