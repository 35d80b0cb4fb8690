import type { SheetPlan } from "../sheetPlan";
import type { SheetRole } from "../sheetRole";
import { writtenFormat, writtenValue } from "./cellContents";
import { cellProperties, paintArea } from "./cellLooks";
import { frameActions, widthActions } from "./frameActions";
import { matrixActions } from "./matrixActions";
import { actionBytes, type SizedAction } from "./requestSlices";
import { styleLayers } from "./styleLayers";

/**
 * What fills one sheet, values before formats: text must have become text before a format could change its reading, and
 * a formula must be one before its cell is formatted as text. Widths before looks: rows grow with wrapped text at the width
 * of that moment and never shrink again (VBA reference, Range.WrapText). Heights last, stated.
 * @param title that the sheet has while it is written
 */
export function sheetActions(
  plan: SheetPlan,
  title: string,
  titleOf: (role: SheetRole) => string,
  blockBytes: number,
): readonly SizedAction[] {
  const width = Math.max(0, ...plan.rows.map((row) => row.length));
  if (width === 0) return [...widthActions(plan, title), ...frameActions(plan, title)];
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
    ...widthActions(plan, title),
    ...lookActions(plan, title, blockBytes),
    ...frameActions(plan, title),
  ];
}

type PlanCellOrNull = SheetPlan["rows"][number][number];

/** Bytes of painting an area, measured 2,000 to 4,000. */
const areaBytes = 10 * actionBytes;

function lookActions(plan: SheetPlan, title: string, blockBytes: number): readonly SizedAction[] {
  const { areas, cells } = styleLayers(plan);
  const properties = cells.map((row) => row.map((cell) => cell && cellProperties(cell)));
  return [
    ...areas.map((area) => ({
      bytes: areaBytes,
      queue: (context: Excel.RequestContext) => {
        paintArea(context.workbook.worksheets.getItem(title), area);
      },
    })),
    ...matrixActions(title, properties, blockBytes, (range, block) => {
      range.setCellProperties(block.map((row) => row.map((cell) => cell ?? {})));
    }),
  ];
}
