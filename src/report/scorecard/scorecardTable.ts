import type { Criterion } from "../../criteria/criterion";
import { localisedText, type Language } from "../../locales/language";
import type { RatedOrganisation } from "../../scoring/evaluation";
import { sourceText } from "../data/sourceText";
import { decimalsNeeded, groupedFormat } from "../kit/numberFormat";
import { missingSign, undefinedSign } from "../points/pointsCells";
import { ranksFormat } from "../ranks/ranksFormat";
import type { ReportContext } from "../reportContext";
import type { CriterionFigures, Field } from "./scorecardFigures";
import {
  blockRankFormula,
  differenceFormula,
  ofPoints,
  ofRanks,
  orderFormula,
  ownFormula,
  pointsFormula,
  rawPointsFormula,
  sourceFormula,
  valueFormula,
} from "./scorecardFormulas";
import { helperColumns, scorecardColumns, type BlockRows, type ScorecardLayout } from "./scorecardLayout";
import { putPoints, putShare, putYardstick } from "./scorecardNumbers";
import type { Say, ScorecardPage } from "./scorecardPage";

const columns = scorecardColumns;

export interface Card {
  readonly organisation: RatedOrganisation;
  /** Index in the input's order. */
  readonly index: number;
  readonly field: Field;
  readonly figures: readonly CriterionFigures[];
}

const heads: readonly (readonly [number, Say])[] = [
  [columns.code, (t) => t("report.columns.code")],
  [columns.indicator, (t) => t("report.columns.indicator")],
  [columns.value, (t) => t("scorecard.value")],
  [columns.points, (t) => t("scorecard.points")],
  [columns.rank, (t) => t("scorecard.rank")],
  [columns.best, (t) => t("scorecard.best")],
  [columns.median, (t) => t("scorecard.median")],
];

/** The heading of a table; its last two columns differ. */
export function putHeads(page: ScorecardPage, row: number, share: Say, source: Say): void {
  const all = [...heads, [columns.share, share] as const, [columns.source, source] as const];
  for (const [left, say] of all) page.label({ row, left }, "columnHeading", say);
}

/** Block by block with its total, then criterion by criterion; below them the grand total. */
export function putTable(page: ScorecardPage, context: ReportContext, layout: ScorecardLayout, card: Card): void {
  const { organisation, field } = card;
  putHeads(
    page,
    layout.heading,
    (t) => t("scorecard.share"),
    (t) => t("scorecard.source"),
  );
  for (const block of layout.blocks) putBlock(page, context, layout, card, block);
  for (const figures of card.figures) putCriterion(page, context, layout, card, figures);
  const row = layout.total;
  page.label({ row, left: columns.code, right: columns.value }, "total", (t) => t("report.columns.total"));
  const area = ofPoints(context, context.points.total);
  putPoints(page, context, row, "total", organisation.total, ownFormula(area));
  const place = ownFormula(ofRanks(context, context.ranks.place));
  page.put({ row, left: columns.rank }, "total", organisation.place, place, ranksFormat(context));
  putYardstick(page, context, row, "total", field.total, area);
  putShare(page, layout, row, "total", organisation.total, organisation);
  page.put({ row, left: columns.source }, "total", null);
}

function putBlock(
  page: ScorecardPage,
  context: ReportContext,
  layout: ScorecardLayout,
  { organisation, index, field }: Card,
  { group, row }: BlockRows,
): void {
  const { block } = group;
  const figures = field.blocks[group.index];
  const total = organisation.blockTotals[group.index] ?? 0;
  const column = context.points.blocks.find((one) => one.group.index === group.index)?.total ?? 0;
  const area = ofPoints(context, column);
  page.put({ row, left: columns.code }, "groupHeading", block.code);
  page.label({ row, left: columns.indicator, right: columns.value }, "groupHeading", (t, language) => {
    const name = localisedText(block.name, language);
    return block.main ? t("scorecard.mainBlock", { name }) : name;
  });
  putPoints(page, context, row, "subtotal", total, ownFormula(area));
  const rank = figures?.ranks[index] ?? 0;
  page.put({ row, left: columns.rank }, "subtotal", rank, blockRankFormula(context, row, area), ranksFormat(context));
  if (figures) putYardstick(page, context, row, "subtotal", figures, area);
  putShare(page, layout, row, "subtotal", total, organisation);
  page.put({ row, left: columns.source }, "subtotal", null);
}

function putCriterion(
  page: ScorecardPage,
  context: ReportContext,
  layout: ScorecardLayout,
  { organisation }: Card,
  figures: CriterionFigures,
): void {
  const { at, score } = figures;
  const { row, criterion, index } = at;
  const area = ofPoints(context, context.points.columnOf.get(index) ?? 0);
  const rankColumn = rankColumnOf(context, index);
  page.put({ row, left: columns.code }, "code", criterion.code);
  page.label({ row, left: columns.indicator }, "text", (_t, language) => indicatorText(criterion, language));
  const value = score.reading.value ?? missingSign;
  page.put(
    { row, left: columns.value },
    "number",
    value,
    valueFormula(context, at),
    valueFormat(context, page, figures),
  );
  putPoints(page, context, row, "number", shownPoints(figures), pointsFormula(context, at));
  page.put(
    { row, left: columns.rank },
    "number",
    score.rank,
    ownFormula(ofRanks(context, rankColumn)),
    ranksFormat(context),
  );
  putYardstick(page, context, row, "number", figures, area);
  const share = score.status === "ok" ? score.points : null;
  putShare(page, layout, row, "number", share, organisation);
  putSource(page, context, figures);
  page.helper(row, helperColumns.points, score.points, rawPointsFormula(area));
  const difference = (one: number, other: number): string => differenceFormula(row, one, other);
  page.helper(row, helperColumns.toMedian, figures.toMedian, difference(helperColumns.points, columns.median));
  page.helper(row, helperColumns.toBest, figures.toBest, difference(columns.best, helperColumns.points));
  page.helper(row, helperColumns.order, figures.order, orderFormula(layout, row));
  page.helper(row, helperColumns.ordinal, at.ordinal, null);
}

/** "Охват профсоюзным членством работающих, %". */
export function indicatorText({ name, unit }: Criterion, language: Language): string {
  const text = localisedText(name, language);
  return unit === "" ? text : `${text}, ${unit}`;
}

export function shownPoints({ score }: CriterionFigures): number | string {
  switch (score.status) {
    case "ok":
      return score.points;
    case "undefined":
      return undefinedSign;
    case "missing":
    case "unreadable":
      return missingSign;
    default:
      return score.status satisfies never;
  }
}

function rankColumnOf({ ranks }: ReportContext, index: number): number {
  return ranks.blocks.flatMap(({ criteria }) => criteria).find((one) => one.index === index)?.column ?? 0;
}

/** Live, as many decimals as any organisation needs; else as this one does. */
function valueFormat({ evaluation }: ReportContext, page: ScorecardPage, { at, score }: CriterionFigures): string {
  const values = page.live
    ? evaluation.organisations.flatMap(({ scores }) => scores[at.index]?.reading.value ?? [])
    : [score.reading.value ?? 0];
  return groupedFormat(decimalsNeeded(values));
}

/** Where it was read and its document; before it the reason why there is no number. */
function putSource(page: ScorecardPage, context: ReportContext, { at, score }: CriterionFigures): void {
  const { t, evaluation } = context;
  const said = (one: CriterionFigures["score"]): string => {
    const { status } = one.reading;
    const source = sourceText(one.reading, at.criterion, t);
    if (status === "ok") return source;
    const words = t(status === "missing" ? "report.data.noData" : "scorecard.unreadable");
    return source === "" ? words : `${words} · ${source}`;
  };
  const cell = { row: at.row, left: columns.source };
  page.put(cell, "text", said(score), sourceFormula(context, at));
  if (!page.live) return;
  for (const { scores } of evaluation.organisations) {
    const other = scores[at.index];
    if (other !== undefined) page.growFor(cell, said(other));
  }
}
