import { maximalBands } from "../../criteria/criterion";
import type { SheetPlan } from "../../workbook/sheetPlan";
import { criterionWidth, putBlockHeading, putCriterionNames, putRowHeading, totalWidth } from "../kit/criterionHeader";
import { ordinalCell, textCell } from "../kit/planCell";
import { organisationNames, type ReportContext } from "../reportContext";
import { SheetDraft } from "../kit/sheetDraft";
import { fittingWidth, pagesAcross, wordWidth } from "../kit/textFit";
import { codeCell, parameterCell, parameterRows, staffRowCell, parameterValue } from "./parameterCells";
import {
  blockTotalCell,
  criterionPointsCell,
  largestShareCell,
  missingSign,
  sumOfBlocksCell,
  undefinedSign,
} from "./pointsCells";
import { criterionColumns, pointsRows } from "./pointsLayout";

const organisationWidth = 45;
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
  putHeader(draft, context);
  if (context.live) putParameters(draft, context);
  putOrganisations(draft, context);
  const widthOfTotals = totalWidth(context);
  const widths = Array.from({ length: points.largestShare + 1 }, () => widthOfTotals);
  for (const column of criterionColumns(points)) widths[column.column] = criterionWidth(context, column);
  widths[points.numberColumn] = 5;
  widths[points.organisationColumn] = fittingWidth(organisationNames(context), 28, organisationWidth);
  widths[points.largestShare] = wordWidth(t("report.columns.largestShare"), 12, 16);
  return draft.plan("points", input.titles.points, {
    columnWidths: widths,
    hiddenRows: unusedRows(context),
    frozenRows: pointsRows.name + 1,
    frozenColumns: left,
    print: {
      landscape: true,
      repeatRows: { from: pointsRows.block, to: pointsRows.name },
      repeatColumns: { from: 0, to: points.organisationColumn },
      pagesAcross: pagesAcross(widths, left),
    },
  });
}

function putHeader(draft: SheetDraft, context: ReportContext): void {
  const { points, t } = context;
  for (const { group, criteria, total } of points.blocks) {
    putBlockHeading(draft, context, group, pointsRows.block, { left: criteria[0]?.column ?? total, right: total });
    for (const column of criteria) draft.put(pointsRows.code, column.column, codeCell(context, column));
    draft.put(pointsRows.code, total, textCell(group.block.code, "columnHeading"));
    draft.put(pointsRows.name, total, textCell(t("report.columns.blockTotal"), "columnHeading"));
  }
  putCriterionNames(draft, context, criterionColumns(points), pointsRows.name);
  putTotalNames(draft, context, pointsRows.name);
  putRowHeading(draft, context, pointsRows.name);
  draft.put(pointsRows.code, 1, textCell(t("report.columns.code"), "columnHeading"));
  draft.fillRow(pointsRows.code, 0, points.largestShare, "columnHeading");
}

function putTotalNames(draft: SheetDraft, { points, t }: ReportContext, row: number): void {
  draft.put(row, points.mainTotal, textCell(t("report.columns.mainTotal"), "columnHeading"));
  draft.put(row, points.total, textCell(t("report.columns.total"), "columnHeading"));
  draft.put(row, points.largestShare, textCell(t("report.columns.largestShare"), "columnHeading"));
}

function putParameters(draft: SheetDraft, context: ReportContext): void {
  const { points, t } = context;
  const label = (row: number, text: string): void => {
    draft.put(row, points.organisationColumn, textCell(text, "parameter"));
    draft.put(row, points.numberColumn, textCell("", "parameter"));
  };
  label(pointsRows.staffRow, t("report.points.staffRow"));
  label(pointsRows.unit, t("report.columns.unit"));
  label(pointsRows.method, t("report.points.method"));
  label(pointsRows.points, t("report.points.perUnit"));
  label(pointsRows.cap, t("report.points.cap"));
  label(pointsRows.floor, t("report.points.floor"));
  label(pointsRows.weight, t("report.points.weight"));
  for (let step = 0; step < maximalBands; step++) {
    label(pointsRows.bandFrom + step, t("report.points.bandFrom", { step: step + 1 }));
    label(pointsRows.bandPoints + step, t("report.points.bandPoints", { step: step + 1 }));
  }
  const methodTexts = criterionColumns(points).map(({ criterion }) => t(`report.methods.${criterion.method}`));
  criterionColumns(points).forEach((column, index) => {
    draft.put(pointsRows.staffRow, column.column, staffRowCell(context, column));
    draft.put(pointsRows.unit, column.column, textCell(column.criterion.unit, "parameter"));
    draft.put(pointsRows.method, column.column, textCell(methodTexts[index] ?? "", "parameter"));
    for (const row of parameterRows) draft.put(row.row, column.column, parameterCell(context, row, column));
  });
  for (let row = pointsRows.staffRow; row < pointsRows.heading; row++) {
    draft.fillRow(row, 0, points.largestShare, "parameter");
  }
  putRowHeading(draft, context, pointsRows.heading);
  for (const { column, criterion } of criterionColumns(points)) {
    draft.put(pointsRows.heading, column, textCell(criterion.code, "columnHeading"));
  }
  putTotalNames(draft, context, pointsRows.heading);
  draft.fillRow(pointsRows.heading, 0, points.largestShare, "columnHeading");
}

function putOrganisations(draft: SheetDraft, context: ReportContext): void {
  const { points, evaluation } = context;
  const names = organisationNames(context);
  const mainBlocks = points.blocks.filter(({ group }) => group.block.main);
  evaluation.organisations.forEach((organisation, index) => {
    const row = pointsRows.firstOrganisation + index;
    const name = names[index] ?? "";
    draft.put(row, points.numberColumn, ordinalCell(index + 1));
    draft.put(row, points.organisationColumn, textCell(name));
    for (const block of points.blocks) {
      for (const column of block.criteria) {
        const score = organisation.scores[column.index];
        if (score) draft.put(row, column.column, criterionPointsCell(context, index, column, score));
      }
      draft.put(row, block.total, blockTotalCell(context, index, block, organisation));
    }
    draft.put(row, points.mainTotal, sumOfBlocksCell(context, index, mainBlocks, organisation.mainTotal));
    draft.put(row, points.total, sumOfBlocksCell(context, index, points.blocks, organisation.total));
    draft.put(row, points.largestShare, largestShareCell(context, index, organisation));
  });
}

/** Rows of parameters that no criterion uses are folded away; they stay live. All of them where there are only values. */
function unusedRows(context: ReportContext): ReadonlySet<number> {
  const { points, live } = context;
  const hidden = new Set<number>();
  if (!live) {
    for (let row = pointsRows.staffRow; row < pointsRows.firstOrganisation; row++) hidden.add(row);
    return hidden;
  }
  for (const row of parameterRows) {
    const isBand = row.row >= pointsRows.bandFrom;
    const used = criterionColumns(points).some((column) => parameterValue(context, row, column) !== "");
    if (isBand && !used) hidden.add(row.row);
  }
  return hidden;
}
