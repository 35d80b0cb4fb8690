import { languages } from "../../locales/language";
import { cellAddress } from "../../workbook/cellAddress";
import type { CellStyleName } from "../../workbook/sheetPlan";
import { numberAt, textAt, valueAt } from "../kit/listItem";
import { decimalsNeeded, groupedFormat } from "../kit/numberFormat";
import { missingSign } from "../points/pointsCells";
import { ranksFormat } from "../ranks/ranksFormat";
import type { ReportContext } from "../reportContext";
import type { CriterionFigures } from "./scorecardFigures";
import { helperColumns, scorecardColumns, tableColumn, type ScorecardLayout } from "./scorecardLayout";
import type { ScorecardPage } from "./scorecardPage";
import { indicatorText, putHeads, shownPoints, shownValue, type Card } from "./scorecardTable";

const columns = scorecardColumns;

/** The five criteria most above the median, and the five least: found by their order, so they move with the numbers. */
export function putExtremes(page: ScorecardPage, context: ReportContext, layout: ScorecardLayout, card: Card): void {
  if (layout.extremes === 0) return;
  const byOrder = new Map(card.figures.map((one) => [one.order, one]));
  const last = layout.criteria.length + 1;
  putList(page, context, layout, "strongest", (index) => index + 1, byOrder);
  putList(page, context, layout, "weakest", (index) => last - 1 - index, byOrder);
}

function putList(
  page: ScorecardPage,
  context: ReportContext,
  layout: ScorecardLayout,
  which: "strongest" | "weakest",
  orderOf: (index: number) => number,
  byOrder: ReadonlyMap<number, CriterionFigures>,
): void {
  const top = layout[which];
  page.label({ row: top, left: columns.code, right: columns.source }, "heading", (t) => t(`scorecard.${which}`));
  if (which === "strongest")
    putHeads(
      page,
      top + 1,
      (t) => t("scorecard.toMedian"),
      (t) => t("scorecard.toBest"),
    );
  const first = which === "strongest" ? top + 2 : top + 1;
  for (let index = 0; index < layout.extremes; index++) {
    const row = first + index;
    const order = orderOf(index);
    const figures = byOrder.get(order);
    if (figures === undefined) continue;
    const isShown = which === "strongest" ? figures.toMedian > 0 : figures.toBest > 0;
    putRow(page, context, layout, row, isShown ? figures : null);
    if (page.live) growForAny(page, row, layout);
    putHelpers(page, layout, row, order, which, figures, isShown);
  }
}

/** Any criterion may come to be there, in any language. */
function growForAny(page: ScorecardPage, row: number, { criteria }: ScorecardLayout): void {
  for (const { criterion } of criteria)
    for (const language of languages)
      page.growFor({ row, left: columns.indicator }, indicatorText(criterion, language));
}

/** Where the criterion is in the table, and whether it is named: a strong one lies above the median, a weak one below the best. */
function putHelpers(
  page: ScorecardPage,
  layout: ScorecardLayout,
  row: number,
  order: number,
  which: "strongest" | "weakest",
  figures: CriterionFigures,
  isShown: boolean,
): void {
  const all = (column: number): string => tableColumn(layout, column);
  const position = figures.at.row - layout.firstRow + 1;
  page.helper(row, helperColumns.points, position, `=MATCH(${order},${all(helperColumns.order)},0)`);
  const measure = which === "strongest" ? helperColumns.toMedian : helperColumns.toBest;
  const found = cellAddress(row, helperColumns.points, "column");
  page.helper(row, helperColumns.toMedian, isShown ? 1 : 0, `=IF(${numberAt(all(measure), found)}>0,1,0)`);
}

function putRow(
  page: ScorecardPage,
  context: ReportContext,
  layout: ScorecardLayout,
  row: number,
  figures: CriterionFigures | null,
): void {
  const { pointsFormat } = context;
  const found = cellAddress(row, helperColumns.points, "column");
  const shown = cellAddress(row, helperColumns.toMedian, "column");
  const put = (
    left: number,
    style: CellStyleName,
    value: number | string | null,
    format: string | null,
    itemAt = numberAt,
    from = left,
  ): void => {
    const formula = `=IF(${shown}=1,${itemAt(tableColumn(layout, from), found)},"")`;
    page.put({ row, left }, style, figures === null ? "" : value, formula, format);
  };
  const criterion = figures?.at.criterion;
  put(columns.code, "code", criterion?.code ?? "", null, textAt);
  put(columns.indicator, "text", criterion ? indicatorText(criterion, page.language) : "", null, textAt);
  const value = figures === null ? missingSign : shownValue(figures);
  put(columns.value, "number", value, groupedFormat(decimalsNeeded(typeof value === "number" ? [value] : [])), valueAt);
  put(columns.points, "number", figures && shownPoints(figures), pointsFormat, valueAt);
  put(columns.rank, "number", figures?.score.rank ?? 0, ranksFormat(context));
  put(columns.best, "number", figures?.best ?? 0, pointsFormat);
  put(columns.median, "number", figures?.median ?? 0, pointsFormat);
  put(columns.share, "number", figures?.toMedian ?? 0, pointsFormat, numberAt, helperColumns.toMedian);
  put(columns.source, "code", figures?.toBest ?? 0, pointsFormat, numberAt, helperColumns.toBest);
}
