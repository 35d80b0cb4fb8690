import { cellStyles, fontName, type CellLook } from "../cellStyles";
import type { SheetPlan } from "../sheetPlan";
import type { SheetRole } from "../sheetRole";
import { writtenFormat, writtenValue } from "./cellContents";
import { frameActions } from "./frameActions";
import { matrixActions } from "./matrixActions";
import { actionBytes, type SizedAction } from "./requestSlices";
import { styleAreas, type StyleAreas } from "./styleAreas";

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
function styleActions(title: string, areas: StyleAreas): readonly SizedAction[] {
  return areas.addresses.map((address) => ({
    bytes: address.length + 10 * actionBytes,
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
