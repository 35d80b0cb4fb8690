import type { Criterion } from "../../criteria/criterion";
import { bandNumbers, type CriteriaColumn } from "../../criteria/criteriaColumns";
import { cellAddress } from "../../workbook/cellAddress";
import type { CellValue } from "../../workbook/grid";
import type { PlanCell } from "../../workbook/sheetPlan";
import { criteriaColumnReference, matchedRow } from "../criteriaRows";
import { isNumberAt, numberAt } from "../kit/listItem";
import { formulaCell, valueCell } from "../kit/planCell";
import type { ReportContext } from "../reportContext";
import { isBlank, valueAt } from "../staffValues";
import { pointsRows, type CriterionColumn } from "./pointsLayout";

/** A parameter of a criterion that Points shows above its column, found live in the criteria sheet. */
interface ParameterRow {
  readonly row: number;
  readonly parameter: CriteriaColumn;
  /** The number that was read; "" where there is none. */
  readonly read: (criterion: Criterion) => number | "";
}

export const parameterRows: readonly ParameterRow[] = [
  { row: pointsRows.points, parameter: "points", read: ({ points }) => points ?? "" },
  { row: pointsRows.cap, parameter: "cap", read: ({ cap }) => cap ?? "" },
  { row: pointsRows.floor, parameter: "floor", read: ({ floor }) => floor ?? "" },
  { row: pointsRows.weight, parameter: "weight", read: ({ weight }) => weight },
  ...bandNumbers.map((step): ParameterRow => ({
    row: pointsRows.bandFrom + step - 1,
    parameter: `bandFrom${step}`,
    read: ({ bands }) => bands[step - 1]?.from ?? "",
  })),
  ...bandNumbers.map((step): ParameterRow => ({
    row: pointsRows.bandPoints + step - 1,
    parameter: `bandPoints${step}`,
    read: ({ bands }) => bands[step - 1]?.points ?? "",
  })),
];

/** The code as it is in the criteria sheet: the key of every look-up. */
export function codeCell(context: ReportContext, { index, criterion }: CriterionColumn): PlanCell {
  const row = context.criteriaRows[index];
  const { columns } = context.input.layout.criteria;
  const written = row === undefined ? null : valueAt(context.staffCells.criteria, row, columns.code);
  return valueCell(written ?? criterion.code, "columnHeading");
}

/** Where the code is in the criteria sheet, counted from its first row; sorting that sheet only changes this. */
export function staffRowCell(context: ReportContext, column: CriterionColumn): PlanCell {
  const { layout } = context.input;
  const code = codeCell(context, column).value;
  const codes = criteriaColumnReference(layout.criteria, "code");
  const address = cellAddress(pointsRows.code, column.column, "row");
  const found = matchedRow(layout.criteria, context.staffCells.criteria, code);
  return formulaCell(`=MATCH(${address},${codes},0)`, found, "parameter", "0");
}

/** A number out of the criteria sheet. */
export function parameterCell(context: ReportContext, row: ParameterRow, column: CriterionColumn): PlanCell {
  const values = criteriaColumnReference(context.input.layout.criteria, row.parameter);
  const position = cellAddress(pointsRows.staffRow, column.column, "row");
  const otherwise = withoutNumber(context, row, column);
  return formulaCell(
    `=IF(${isNumberAt(values, position)},${numberAt(values, position)},${otherwise === "" ? '""' : otherwise})`,
    parameterValue(context, row, column),
    "parameter",
    "General",
  );
}

/** What the formula above finds. */
export function parameterValue(context: ReportContext, row: ParameterRow, column: CriterionColumn): number | "" {
  const written = writtenParameter(context, row, column);
  return typeof written === "number" ? written : withoutNumber(context, row, column);
}

/** What counts where the cell holds no number: a weight of 1, nothing, or the number that staff wrote as a text. */
function withoutNumber(context: ReportContext, row: ParameterRow, column: CriterionColumn): number | "" {
  const written = writtenParameter(context, row, column);
  if (typeof written === "string" && !isBlank(written)) return row.read(column.criterion);
  return row.parameter === "weight" ? 1 : "";
}

function writtenParameter(context: ReportContext, { parameter }: ParameterRow, { index }: CriterionColumn): CellValue {
  const row = context.criteriaRows[index];
  if (row === undefined) return null;
  return valueAt(context.staffCells.criteria, row, context.input.layout.criteria.columns[parameter]);
}
