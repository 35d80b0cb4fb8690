import { fontName } from "../cellStyles";
import { sheetWidth, type CellArea } from "../grid";
import type { CellStyleName, SheetPlan } from "../sheetPlan";
import type { SheetRole } from "../sheetRole";
import { writtenFormat, writtenValue } from "./cellContents";
import { cellProperties, paintArea, paintBytes } from "./cellLooks";
import { frameActions, widthActions } from "./frameActions";
import { layersOf, type Layers } from "./layers";
import { matrixActions } from "./matrixActions";
import { rangeOf } from "./rangeOf";
import { actionBytes, jsonBytes, type SizedAction } from "./requestSlices";
import { sheetTitled } from "./sheetTitled";

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
  const width = sheetWidth(plan);
  if (width === 0) return [...widthActions(plan, title), ...frameActions(plan, title)];
  const row = <Value>(index: number, value: (cell: PlanCellOrNull) => Value): Value[] =>
    Array.from({ length: width }, (_unused, column) => value(plan.rows[index]?.[column] ?? null));
  const values = plan.rows.map((_row, index) => row(index, (cell) => writtenValue(cell, titleOf)));
  const formats = plan.rows.map((_row, index) => row(index, (cell) => cell && (writtenFormat(cell) ?? general)));
  const styles = plan.rows.map((_row, index) => row(index, (cell) => cell?.style ?? null));
  return [
    ...matrixActions(
      title,
      values,
      blockBytes,
      (range, block) => {
        range.values = block;
      },
      null,
    ),
    ...formatActions(layersOf(formats, leastCells.format), title, blockBytes),
    ...widthActions(plan, title),
    ...lookActions(layersOf(styles, leastCells.style), title, blockBytes),
    ...frameActions(plan, title),
  ];
}

type PlanCellOrNull = SheetPlan["rows"][number][number];

/** Number format of a new sheet's cells. */
const general = "General";
/** Cells from which on an area takes fewer bytes than each of its cells. */
const leastCells = { format: 80, style: 8 } as const;

function formatActions({ areas, cells }: Layers<string>, title: string, blockBytes: number): readonly SizedAction[] {
  const codes = cells.map((row) =>
    row.map((cell) => (cell?.under === null && cell.key === general ? null : cell?.key)),
  );
  return [
    ...areas
      .filter(({ key }) => key !== general)
      .map(({ key, area }) =>
        onArea(title, area, 2 * actionBytes, (sheet) => {
          // A single value goes to all cells (Range.numberFormat, d.ts).
          Object.assign(rangeOf(sheet, area), { numberFormat: key });
        }),
      ),
    ...matrixActions(
      title,
      codes.map((row) => row.map((code) => code ?? null)),
      blockBytes,
      (range, block) => {
        range.numberFormat = block;
      },
      null,
    ),
  ];
}

function lookActions(
  { areas, cells }: Layers<CellStyleName>,
  title: string,
  blockBytes: number,
): readonly SizedAction[] {
  const properties = cells.map((row) => row.map((cell) => cell && cellProperties(cell)));
  const whole = { top: 0, left: 0, bottom: cells.length - 1, right: (cells[0]?.length ?? 1) - 1 };
  return [
    onArea(title, whole, 2 * actionBytes, (sheet) => {
      rangeOf(sheet, whole).format.font.name = fontName;
    }),
    ...areas.map(({ key, area }) =>
      onArea(title, area, paintBytes(area, key), (sheet) => {
        paintArea(sheet, area, key);
      }),
    ),
    ...matrixActions(
      title,
      properties,
      blockBytes,
      (range, block) => {
        range.setCellProperties(block);
      },
      {},
    ),
  ];
}

function onArea(title: string, area: CellArea, bytes: number, act: (sheet: Excel.Worksheet) => void): SizedAction {
  return {
    bytes: bytes + jsonBytes(area),
    queue: (context) => {
      act(sheetTitled(context, title));
    },
  };
}
