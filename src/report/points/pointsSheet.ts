import type { SheetPlan } from "../../workbook/sheetPlan";
import { putBlockHeading, putOrganisations, type OrganisationColumn } from "../kit/organisationTable";
import { decimalsName } from "../../criteria/staffLayout";
import { formulaCell, textCell, valueCell } from "../kit/planCell";
import type { ReportContext } from "../reportContext";
import { SheetDraft } from "../kit/sheetDraft";
import { pagesAcross } from "../kit/textFit";
import { blockParameterCells, hasLimitedBlocks } from "./blockParameters";
import { headRows, parameterRows, parameterValue } from "./parameterCells";
import { missingSign, undefinedSign } from "./pointsCells";
import { pointsColumns } from "./pointsColumns";
import { criterionColumns, pointsRows } from "./pointsLayout";

/** Over which the note is, beside the columns that each page repeats: there it would be cut. */
const noteColumns = 10;

/** Points: organisation × criterion under the criteria's parameters, with block, main and grand totals. */
export function pointsSheet(context: ReportContext): SheetPlan {
  const { input, points, t, evaluation } = context;
  const draft = new SheetDraft();
  draft.put(pointsRows.title, 0, textCell(t("report.points.title", { year: evaluation.edition.title.year }), "title"));
  const hint = context.live ? "report.points.hint" : "report.points.hintValues";
  const left = points.organisationColumn + 1;
  const right = Math.min(points.largestShare, left + noteColumns - 1);
  const note = textCell(t(hint, { missing: missingSign, undefined: undefinedSign }), "note");
  draft.putMerged(pointsRows.hint, left, right, note);
  const columns = pointsColumns(context);
  for (const { group, criteria, total } of points.blocks) {
    putBlockHeading(draft, context, group, pointsRows.block, { left: criteria[0]?.column ?? total, right: total });
  }
  if (context.live) putParameters(draft, context, columns);
  putOrganisations(draft, columns, { heads: pointsRows.code, ...pointsRows }, context);
  const widths = columns.map(({ width }) => width);
  return draft.plan("points", input.titles.points, {
    columnWidths: widths,
    hiddenRows: unusedRows(context),
    frozenRows: pointsRows.name + 1,
    frozenColumns: left,
    print: {
      // How each is counted is said by the criteria in words; the page is for the points.
      firstRow: pointsRows.firstOrganisation,
      repeatRows: { from: pointsRows.title, to: pointsRows.name },
      repeatColumns: { from: 0, to: points.organisationColumn },
      pagesAcross: pagesAcross(widths, left),
    },
  });
}

/** The parameters below the headings, each with its name, and the headings once more. */
function putParameters(draft: SheetDraft, context: ReportContext, columns: readonly OrganisationColumn[]): void {
  const { points, t } = context;
  for (const { row, name, cell } of headRows) {
    draft.put(row, points.numberColumn, textCell("", "parameter"));
    draft.put(row, points.organisationColumn, textCell(name(t), "parameter"));
    for (const column of criterionColumns(points)) draft.put(row, column.column, cell(context, column));
    draft.fillRow(row, 0, points.largestShare, "parameter");
  }
  if (hasLimitedBlocks(context.evaluation.edition)) {
    for (const block of points.blocks) {
      for (const [row, cell] of blockParameterCells(context, block)) draft.put(row, block.total, cell);
    }
  }
  const { decimals } = context.evaluation.edition.settings;
  const rounding = formulaCell(`=${decimalsName}`, decimals, "parameter", "0");
  draft.put(pointsRows.weight, points.numberColumn, rounding);
  const row = pointsRows.heading;
  for (const { column, criterion } of criterionColumns(points)) {
    draft.put(row, column, textCell(criterion.code, "columnHeading"));
  }
  for (const { total } of points.blocks) draft.put(row, total, valueCell(null, "columnHeading"));
  columns.forEach(({ heads }, column) => {
    draft.putWhereEmpty(row, column, valueCell(heads.at(-1) ?? null, "columnHeading"));
  });
}

/** Rows of parameters that no criterion uses are folded away; they stay live. All of them where there are only values. */
function unusedRows(context: ReportContext): ReadonlySet<number> {
  const { points, live } = context;
  if (!live) return new Set([...headRows.map(({ row }) => row), pointsRows.heading]);
  const bands = parameterRows.filter(({ row }) => row >= pointsRows.bandFrom);
  const isUsed = (row: (typeof bands)[number]): boolean =>
    criterionColumns(points).some((column) => parameterValue(context, row, column) !== "");
  return new Set(bands.filter((row) => !isUsed(row)).map(({ row }) => row));
}
