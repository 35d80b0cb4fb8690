import { methodWords } from "../../criteria/choices";
import type { Block, Criterion } from "../../criteria/criterion";
import { countsByLines } from "../../criteria/lines";
import { localisedText, type Language } from "../../locales/language";
import { unitText } from "../../locales/unitText";
import type { RatedOrganisation } from "../../scoring/evaluation";
import { cellAddress } from "../../workbook/cellAddress";
import type { CellStyleName } from "../../workbook/sheetPlan";
import { sourceText } from "../data/sourceText";
import { decimalsNeeded, groupedFormat } from "../kit/numberFormat";
import { blockParameterValue, hasLimitedBlocks } from "../points/blockParameters";
import { parameterRows, parameterValue } from "../points/parameterCells";
import { missingSign, undefinedSign } from "../points/pointsCells";
import { pointsRows } from "../points/pointsLayout";
import { ranksFormat } from "../ranks/ranksFormat";
import type { ReportContext } from "../reportContext";
import type { CriterionFigures, Field, ScoredRow, Yardstick } from "./scorecardFigures";
import {
  differenceFormula,
  medianFormula,
  ofPoints,
  ofRanks,
  orderFormula,
  ownFormula,
  pointsFormula,
  rawPointsFormula,
  shareFormula,
  sourceFormula,
  valueFormula,
} from "./scorecardFormulas";
import {
  helperColumns,
  scorecardColumns,
  type BlockRows,
  type ScorecardLayout,
  type ScorecardRow,
} from "./scorecardLayout";
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
  page.label({ row: layout.heading, left: columns.rule }, "columnHeading", (t) => t("scorecard.rule"));
  for (const block of layout.blocks) putBlock(page, context, layout, card, block);
  for (const figures of card.figures) putCriterion(page, context, layout, card, figures);
  for (const at of layout.lines) {
    const score = organisation.scores[at.index];
    if (score !== undefined) putLine(page, context, { at, score });
  }
  const { points, ranks } = context;
  const row = layout.total;
  page.label({ row, left: columns.code, right: columns.value }, "total", (t) => t("report.columns.total"));
  const area = ofPoints(context, points.total);
  putNumbers(page, context, layout, card, row, "total", {
    points: [organisation.total, ownFormula(area)],
    rank: [organisation.place, ownFormula(ofRanks(context, ranks.place))],
    yardstick: field.total,
    area,
    share: organisation.total,
  });
  for (const left of [columns.source, columns.rule]) page.put({ row, left }, "total", null);
}

function putBlock(
  page: ScorecardPage,
  context: ReportContext,
  layout: ScorecardLayout,
  card: Card,
  { group, row }: BlockRows,
): void {
  const { block } = group;
  const figures = card.field.blocks[group.index];
  const total = card.organisation.blockTotals[group.index] ?? 0;
  const column = context.points.blocks.find((one) => one.group.index === group.index)?.total ?? 0;
  const area = ofPoints(context, column);
  const ranked = context.ranks.blocks.find((one) => one.group.index === group.index);
  page.put({ row, left: columns.code }, "groupHeading", block.code);
  page.label({ row, left: columns.indicator, right: columns.value }, "groupHeading", (t, language) => {
    const name = localisedText(block.name, language);
    return block.main ? t("scorecard.mainBlock", { name }) : name;
  });
  putNumbers(page, context, layout, card, row, "subtotal", {
    points: [total, ownFormula(area)],
    // A block of which nothing is counted has no place.
    rank:
      ranked === undefined
        ? [null, '=""']
        : [card.organisation.blockPlaces[group.index] ?? 0, ownFormula(ofRanks(context, ranked.place))],
    yardstick: figures,
    area,
    share: total,
  });
  page.put({ row, left: columns.source }, "subtotal", null);
  putBlockRule(page, context, { row, block, column });
}

/** "Σ; ≥ 5; ≤ 50; × 0.5": bounds and weight of the block, live from Points; nothing where no block has any. */
function putBlockRule(
  page: ScorecardPage,
  context: ReportContext,
  { row, block, column }: { readonly row: number; readonly block: Block; readonly column: number },
): void {
  if (!hasLimitedBlocks(context.evaluation.edition)) {
    page.put({ row, left: columns.rule }, "subtotal", null);
    return;
  }
  const signs = { floor: "≥", cap: "≤", weight: "×" } as const;
  const parts = (["floor", "cap", "weight"] as const).map((key) => {
    const usual = key === "weight" ? 1 : "";
    const value = page.live ? blockParameterValue(context, block, key) : (block[key] ?? usual);
    const cell = `{points}!${cellAddress(pointsRows[key], column)}`;
    const formula = `IF(${cell}=${usual === 1 ? "1" : '""'},"","; ${signs[key]} "&${cell})`;
    return { text: value === usual ? "" : `; ${signs[key]} ${value}`, formula };
  });
  const formula = `="Σ"&${parts.map((part) => part.formula).join("&")}`;
  page.put({ row, left: columns.rule }, "code", `Σ${parts.map(({ text }) => text).join("")}`, formula);
}

function putCriterion(
  page: ScorecardPage,
  context: ReportContext,
  layout: ScorecardLayout,
  card: Card,
  figures: CriterionFigures,
): void {
  const { at, score } = figures;
  const { row, index } = at;
  const area = ofPoints(context, context.points.columnOf.get(index) ?? 0);
  putIndicator(page, context, figures);
  putNumbers(page, context, layout, card, row, "number", {
    points: [shownPoints(figures), pointsFormula(context, at)],
    rank: [score.rank, ownFormula(ofRanks(context, rankColumnOf(context, index)))],
    yardstick: figures,
    area,
    share: score.status === "ok" ? score.points : null,
  });
  putRule(page, context, at);
  page.helper(row, helperColumns.points, score.points, rawPointsFormula(area));
  const difference = (one: number, other: number): string => differenceFormula(row, one, other);
  page.helper(row, helperColumns.toMedian, figures.toMedian, difference(helperColumns.points, columns.median));
  page.helper(row, helperColumns.toBest, figures.toBest, difference(columns.best, helperColumns.points));
  page.helper(row, helperColumns.order, figures.order, orderFormula(layout, row));
  page.helper(row, helperColumns.ordinal, at.ordinal, null);
}

/** "50; ≤ 200; × 2": points of a unit, or the method that has none, the bound above, a weight that is not 1; live from Points. */
function putRule(page: ScorecardPage, context: ReportContext, { row, criterion, index }: ScorecardRow): void {
  const at = { criterion, index, column: context.points.columnOf.get(index) ?? 0 };
  const found = (key: "points" | "cap" | "weight"): { readonly cell: string; readonly value: number | "" } => {
    const one = parameterRows.find(({ parameter }) => parameter === key);
    if (one === undefined) throw new Error(`Points has no row ${key}`);
    return {
      cell: `{points}!${cellAddress(one.row, at.column)}`,
      value: page.live ? parameterValue(context, one, at) : one.read(criterion),
    };
  };
  const [points, cap, weight] = [found("points"), found("cap"), found("weight")];
  const method: Say = (t) => methodWords.text(t, criterion.method);
  const isByUnit = criterion.points !== null;
  const text = [
    isByUnit ? String(points.value) : page.said(method),
    ...(cap.value === "" ? [] : [`≤ ${cap.value}`]),
    ...(weight.value === 1 ? [] : [`× ${weight.value}`]),
  ].join("; ");
  const first = page.live && !isByUnit ? page.kept(row, method) : points.cell;
  const formula = `=${first}&IF(${cap.cell}="","","; ≤ "&${cap.cell})&IF(${weight.cell}=1,"","; × "&${weight.cell})`;
  page.put({ row, left: columns.rule }, "code", text, formula);
}

/** A line of a criterion: its value, its points and where it was read. */
function putLine(page: ScorecardPage, context: ReportContext, line: ScoredRow): void {
  const { row, index } = line.at;
  const area = ofPoints(context, context.points.columnOf.get(index) ?? 0);
  putIndicator(page, context, line);
  const cell = { row, left: columns.points };
  page.put(cell, "number", shownPoints(line), pointsFormula(context, line.at), context.pointsFormat);
  for (const left of [columns.rank, columns.best, columns.median, columns.share])
    page.put({ row, left }, "number", null);
  putRule(page, context, line.at);
  page.helper(row, helperColumns.points, line.score.points, rawPointsFormula(area));
}

/** What was reported and where; of a criterion that counts by lines nothing is. */
function putIndicator(page: ScorecardPage, context: ReportContext, scored: ScoredRow): void {
  const { row, criterion } = scored.at;
  page.put({ row, left: columns.code }, "code", criterion.code);
  page.label({ row, left: columns.indicator }, "text", (_t, language) => indicatorText(criterion, language));
  const value = { row, left: columns.value };
  if (countsByLines(criterion)) {
    page.put(value, "number", "");
    page.label({ row, left: columns.source }, "text", (t) => t("report.data.byLines"));
    return;
  }
  page.put(value, "number", shownValue(scored), valueFormula(context, scored.at), valueFormat(context, page, scored));
  putSource(page, context, scored);
}

/** What stands right of the value, each with its formula. */
interface RowNumbers {
  /** Points, or the sign in their place. */
  readonly points: readonly [number | string, string];
  readonly rank: readonly [number | null, string];
  /** The best and the median of all organisations, of the same column of Points. */
  readonly yardstick: Yardstick | undefined;
  readonly area: string;
  /** Points of which the part of the organisation's total is shown; null where it has none. */
  readonly share: number | null;
}

function putNumbers(
  page: ScorecardPage,
  context: ReportContext,
  layout: ScorecardLayout,
  { organisation: { total } }: Card,
  row: number,
  style: CellStyleName,
  { points, rank, yardstick, area, share }: RowNumbers,
): void {
  const { pointsFormat } = context;
  page.put({ row, left: columns.points }, style, ...points, pointsFormat);
  page.put({ row, left: columns.rank }, style, ...rank, ranksFormat(context));
  if (yardstick !== undefined) {
    page.put({ row, left: columns.best }, style, yardstick.best, `=MAX(${area})`, pointsFormat);
    page.put({ row, left: columns.median }, style, yardstick.median, medianFormula(area), pointsFormat);
  }
  const part = share === null || total <= 0 ? "" : share / total;
  page.put({ row, left: columns.share }, style, part, shareFormula(layout, row), "0.0%");
}

/** "Охват профсоюзным членством работающих, %"; of a line "– I место, ед.". */
export function indicatorText({ name, unit, partOf }: Criterion, language: Language): string {
  const text = (partOf === undefined ? "" : "– ") + localisedText(name, language);
  return unit === "" ? text : `${text}, ${unitText(unit, language)}`;
}

export function shownValue({ at, score }: ScoredRow): number | string {
  return countsByLines(at.criterion) ? "" : (score.reading.value ?? missingSign);
}

export function shownPoints({ score }: ScoredRow): number | string {
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
function valueFormat({ evaluation }: ReportContext, page: ScorecardPage, { at, score }: ScoredRow): string {
  const values = page.live
    ? evaluation.organisations.flatMap(({ scores }) => scores[at.index]?.reading.value ?? [])
    : [score.reading.value ?? 0];
  return groupedFormat(decimalsNeeded(values));
}

/** Where it was read and its document; before it the reason why there is no number. */
function putSource(page: ScorecardPage, context: ReportContext, { at, score }: ScoredRow): void {
  const { t, evaluation } = context;
  const said = (one: ScoredRow["score"]): string => {
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
