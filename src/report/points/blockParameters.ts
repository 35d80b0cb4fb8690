import type { BlockColumn } from "../../criteria/blockColumns";
import type { Block } from "../../criteria/criterion";
import type { Edition } from "../../criteria/edition";
import { isLimited } from "../../scoring/blockSum";
import { areaAddress, cellAddress } from "../../workbook/cellAddress";
import type { CellValue } from "../../workbook/grid";
import type { PlanCell } from "../../workbook/sheetPlan";
import { isNumberAt, numberAt } from "../kit/listItem";
import { formulaCell } from "../kit/planCell";
import type { ReportContext } from "../reportContext";
import { isBlank, valueAt } from "../staffValues";
import { pointsRows, type BlockColumns } from "./pointsLayout";

/** Parameters of a block that Points shows above its total, found live in the table of blocks by the code. */
export const blockParameters = ["cap", "floor", "weight"] as const;
type BlockParameter = (typeof blockParameters)[number];

/** Above the totals nothing stands while no block has a bound or a weight. */
export function hasLimitedBlocks({ blocks }: Edition): boolean {
  return blocks.some(isLimited);
}

/** The code as it is in the table of blocks. */
export function blockCodeValue(context: ReportContext, block: Block): CellValue {
  return staffRow(context, block)?.code ?? block.code;
}

/** The position in the table of blocks, then each parameter. */
export function blockParameterCells(
  context: ReportContext,
  { group: { block }, total }: BlockColumns,
): readonly (readonly [row: number, cell: PlanCell])[] {
  const { top } = context.input.layout.settings.blocks;
  const found = staffRow(context, block);
  const match = `=MATCH(${cellAddress(pointsRows.code, total, "row")},${columnReference(context, "code")},0)`;
  return [
    [pointsRows.staffRow, formulaCell(match, found === null ? null : found.row - top + 1, "parameter", "0")],
    ...blockParameters.map((parameter) => {
      const values = columnReference(context, parameter);
      const position = cellAddress(pointsRows.staffRow, total, "row");
      const otherwise = withoutNumber(context, block, parameter);
      const formula = `=IF(${isNumberAt(values, position)},${numberAt(values, position)},${otherwise === "" ? '""' : otherwise})`;
      const value = blockParameterValue(context, block, parameter);
      return [pointsRows[parameter], formulaCell(formula, value, "parameter", "General")] as const;
    }),
  ];
}

/** What the formula finds. */
export function blockParameterValue(context: ReportContext, block: Block, parameter: BlockParameter): number | "" {
  const written = writtenParameter(context, block, parameter);
  return typeof written === "number" ? written : withoutNumber(context, block, parameter);
}

/** A number that staff wrote as a text is taken as it was read, and so is all of a block that the table does not have. */
function withoutNumber(context: ReportContext, block: Block, parameter: BlockParameter): number | "" {
  const written = writtenParameter(context, block, parameter);
  if (typeof written !== "number" && !isBlank(written)) return block[parameter] ?? (parameter === "weight" ? 1 : "");
  return parameter === "weight" ? 1 : "";
}

function writtenParameter(context: ReportContext, block: Block, parameter: BlockParameter): CellValue {
  const row = staffRow(context, block)?.row;
  if (row === undefined) return null;
  return valueAt(context.staffCells.settings, row, context.input.layout.settings.blockColumns[parameter]);
}

function staffRow({ input, staffCells }: ReportContext, { code }: Block) {
  const { blocks, blockColumns } = input.layout.settings;
  for (let row = blocks.top; row <= blocks.bottom; row++) {
    const written = valueAt(staffCells.settings, row, blockColumns.code);
    if (!isBlank(written) && String(written).trim() === code) return { row, code: written };
  }
  return null;
}

function columnReference({ input }: ReportContext, column: BlockColumn): string {
  const { blocks, blockColumns } = input.layout.settings;
  const left = blockColumns[column];
  return `{settings}!${areaAddress({ ...blocks, left, right: left }, "$")}`;
}
