import { unitText } from "../../locales/unitText";
import type { Criterion } from "../../criteria/criterion";
import { methodWords } from "../../criteria/choices";
import { bandNumbers, type CriteriaColumn } from "../../criteria/criteriaColumns";
import type { TextKey, Translate } from "../../locales/translator";
import { localisedText } from "../../locales/language";
import { cellAddress } from "../../workbook/cellAddress";
import type { CellValue } from "../../workbook/grid";
import type { PlanCell } from "../../workbook/sheetPlan";
import { criteriaColumnReference, matchedRow } from "../criteriaRows";
import { isNumberAt, numberAt } from "../kit/listItem";
import type { CriterionColumn } from "../criterionGroups";
import { formulaCell, textCell, valueCell } from "../kit/planCell";
import type { ReportContext } from "../reportContext";
import { isBlank, valueAt } from "../staffValues";
import { pointsRows } from "./pointsLayout";

/** A row of Points between the headings and the organisations. */
interface HeadRow {
  readonly row: number;
  readonly name: (t: Translate) => string;
}

/** A parameter of a criterion that Points shows above its column, found live in the criteria sheet. */
interface ParameterRow extends HeadRow {
  readonly parameter: CriteriaColumn;
  /** The number that was read; "" where there is none. */
  readonly read: (criterion: Criterion) => number | "";
}

function parameterRow(
  key: "points" | "cap" | "floor" | "weight",
  heading: TextKey,
  read: ParameterRow["read"],
): ParameterRow {
  return { row: pointsRows[key], name: (t) => t(heading), parameter: key, read };
}

export const parameterRows: readonly ParameterRow[] = [
  parameterRow("points", "report.points.perUnit", ({ points }) => points ?? ""),
  parameterRow("cap", "report.points.cap", ({ cap }) => cap ?? ""),
  parameterRow("floor", "report.points.floor", ({ floor }) => floor ?? ""),
  parameterRow("weight", "report.points.weight", ({ weight }) => weight),
  ...(["bandFrom", "bandPoints"] as const).flatMap((key) =>
    bandNumbers.map((step): ParameterRow => ({
      row: pointsRows[key] + step - 1,
      name: (t) => t(`report.points.${key}`, { step }),
      parameter: `${key}${step}`,
      read: ({ bands }) => bands[step - 1]?.[key === "bandFrom" ? "from" : "points"] ?? "",
    })),
  ),
];

/** All rows of parameters, with the cell of a criterion. */
export const headRows: readonly (HeadRow & {
  readonly cell: (context: ReportContext, column: CriterionColumn) => PlanCell;
})[] = [
  { row: pointsRows.staffRow, name: (t) => t("report.points.staffRow"), cell: staffRowCell },
  {
    row: pointsRows.unit,
    name: (t) => t("report.columns.unit"),
    cell: ({ language }, { criterion }) => textCell(unitText(criterion.unit, language), "parameter"),
  },
  {
    row: pointsRows.method,
    name: (t) => t("report.points.method"),
    // In words, with its bounds; a criterion without a note has the name of its method.
    cell: ({ t, language }, { criterion }) =>
      textCell(localisedText(criterion.note, language) || methodWords.text(t, criterion.method), "parameter"),
  },
  ...parameterRows.map((row) => ({
    ...row,
    cell: (context: ReportContext, column: CriterionColumn) => parameterCell(context, row, column),
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
function staffRowCell(context: ReportContext, column: CriterionColumn): PlanCell {
  const { layout } = context.input;
  const code = codeCell(context, column).value;
  const codes = criteriaColumnReference(layout.criteria, "code");
  const address = cellAddress(pointsRows.code, column.column, "row");
  const found = matchedRow(layout.criteria, context.staffCells.criteria, code);
  return formulaCell(`=MATCH(${address},${codes},0)`, found, "parameter", "0");
}

function parameterCell(context: ReportContext, row: ParameterRow, column: CriterionColumn): PlanCell {
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
