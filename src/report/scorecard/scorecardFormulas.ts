import { isMarkAt } from "../../criteria/experts";
import { countsByLines, linePositions } from "../../criteria/lines";
import { scaleOf } from "../../criteria/methodFacts";
import { decimalsName } from "../../criteria/staffLayout";
import { areaAddress, cellAddress } from "../../workbook/cellAddress";
import { dataColumnReference, dataColumn, measuredColumnReference } from "../data/dataLayout";
import { isNumberAt, numberAt, textAt } from "../kit/listItem";
import { missingSign, undefinedSign } from "../points/pointsCells";
import { pointsColumn, pointsRows } from "../points/pointsLayout";
import type { GroupRows } from "../../scoring/groups";
import { quotedText } from "../kit/quotedText";
import { ranksColumn } from "../ranks/ranksLayout";
import type { ReportContext } from "../reportContext";
import { totalsLayoutOf } from "../totals/totalsColumns";
import { totalsColumn } from "../totals/totalsLayout";
import {
  helperColumns,
  scorecardCells,
  scorecardColumns,
  tableColumn,
  type ScorecardRow,
  type ScorecardLayout,
} from "./scorecardLayout";

const { number } = scorecardCells;

/** The formula, or nothing while no organisation is chosen. */
function chosen(formula: string): string {
  return `=IF(${number}=0,"",${formula})`;
}

function ownNumber(area: string): string {
  return numberAt(area, number);
}

function ownText(area: string): string {
  return textAt(area, number);
}

/** The number that the chosen organisation has in a column over all organisations. */
export function ownFormula(area: string): string {
  return chosen(ownNumber(area));
}

/**
 * The number that the chosen name has in Points; 0 where there is none. EXACT, because MATCH takes * and ? of a name for
 * any characters; MAX, because a sum of two equal names would be the number of a third organisation.
 */
export function numberFormula(names: string, numbers: string): string {
  return `=SUMPRODUCT(MAX(EXACT(${names},${scorecardCells.organisation})*${numbers}))`;
}

export function ofPoints({ points }: ReportContext, column: number): string {
  return `{points}!${pointsColumn(points, column, "$")}`;
}

export function ofRanks({ ranks }: ReportContext, column: number): string {
  return `{ranks}!${ranksColumn(ranks, column, "$")}`;
}

/** The value, or a sign where there is no number. */
export function valueFormula({ data }: ReportContext, { index }: ScorecardRow): string {
  const values = dataColumnReference(data, index);
  return chosen(`IF(${isNumberAt(values, number)},${ownNumber(values)},${quotedText(missingSign)})`);
}

/** The points, or the sign that stands for them in Points too. */
export function pointsFormula(context: ReportContext, { row, criterion, index }: ScorecardRow): string {
  const { data, evaluation } = context;
  const value = cellAddress(row, scorecardColumns.value, "column");
  const points = cellAddress(row, helperColumns.points, "column");
  const baseIndex = evaluation.edition.criteria.findIndex(({ code }) => code === criterion.base);
  if (countsByLines(criterion)) {
    const positions = linePositions(evaluation.edition.criteria).get(criterion.code) ?? [];
    const { length } = positions;
    const isMark = isMarkAt(evaluation.edition.criteria);
    // Marks of experts are in Data, and not on the card.
    if (positions.some((position) => isMark[position] === true)) {
      const marks = positions.map((position) => isNumberAt(dataColumnReference(data, position), number));
      return `=IF(OR(${marks.join(",")}),${points},${quotedText(missingSign)})`;
    }
    const lines = { top: row + 1, left: scorecardColumns.value, bottom: row + length, right: scorecardColumns.value };
    return `=IF(COUNT(${areaAddress(lines)})>0,${points},${quotedText(missingSign)})`;
  }
  const otherwise = quotedText(undefinedSign);
  if (scaleOf(criterion) === "formula") {
    const result = measuredColumnReference(data, index);
    if (result === null) return `=IF(ISNUMBER(${value}),${points},IF(${value}="","",${otherwise}))`;
    return `=IF(ISNUMBER(${value}),IF(${isNumberAt(result, number)},${points},${otherwise}),${value})`;
  }
  const scored =
    scaleOf(criterion) === "points"
      ? `IF(${isWithinBounds(context, index, value)},${points},${otherwise})`
      : baseIndex < 0
        ? points
        : `IF(${ownNumber(dataColumnReference(data, baseIndex))}>0,${points},${otherwise})`;
  return `=IF(ISNUMBER(${value}),${scored},${value})`;
}

/** Points that are given count within the bounds that Points shows above them. */
function isWithinBounds({ points }: ReportContext, index: number, value: string): string {
  const bound = (row: number): string => `{points}!${cellAddress(row, points.columnOf.get(index) ?? 0, "$")}`;
  return `MIN(MAX(${value},${bound(pointsRows.floor)}),${bound(pointsRows.cap)})=${value}`;
}

/** Points as numbers, also where a sign is shown. */
export function rawPointsFormula(area: string): string {
  return `=IF(${number}=0,0,${ownNumber(area)})`;
}

export function medianFormula(area: string): string {
  return `=ROUND(ROUND(MEDIAN(${area}),6),${decimalsName})`;
}

/** The part of the total; empty where there are no points or the total is not above 0. */
export function shareFormula({ total }: ScorecardLayout, row: number): string {
  const points = cellAddress(row, scorecardColumns.points, "column");
  const sum = cellAddress(total, scorecardColumns.points, "$");
  return `=IF(ISNUMBER(${points}),IF(${sum}>0,${points}/${sum},""),"")`;
}

/** Where the value was read; before it, where there is no number, why: a value not read is in the source itself. */
export function sourceFormula({ data, t }: ReportContext, { row, index }: ScorecardRow): string {
  const value = cellAddress(row, scorecardColumns.value, "column");
  const words = ownText(dataColumnReference(data, index));
  const source = ownText(dataColumn(data, data.firstSource + index));
  const noData = quotedText(t("report.data.noData"));
  const reason = `IF(OR(${words}="",EXACT(${words},${noData})),${noData},${quotedText(t("scorecard.unreadable"))})`;
  return chosen(`IF(ISNUMBER(${value}),${source},${reason}&IF(${source}="",""," · "&${source}))`);
}

/** Difference of two cells of a row; a difference of points is exact with four decimals. */
export function differenceFormula(row: number, minuend: number, subtrahend: number): string {
  return `=ROUND(${cellAddress(row, minuend, "column")}-${cellAddress(row, subtrahend, "column")},4)`;
}

/** 1 for the strongest criterion: most above the median, among equals nearest to the best, then by its number. */
export function orderFormula(layout: ScorecardLayout, row: number): string {
  const all = (column: number): string => tableColumn(layout, column);
  const here = (column: number): string => cellAddress(row, column, "column");
  const { toMedian, toBest, ordinal } = helperColumns;
  const equal = (column: number): string => `(${all(column)}=${here(column)})`;
  const rest = `(${all(toBest)}<${here(toBest)})+${equal(toBest)}*(${all(ordinal)}<${here(ordinal)})`;
  const stronger = `(${all(toMedian)}>${here(toMedian)})+${equal(toMedian)}*(${rest})`;
  return `=1+SUMPRODUCT(ISNUMBER(${all(ordinal)})*(${stronger}))`;
}

/** What the add-in proposes, as Totals says it; "—" where it is nothing. */
export function prizeFormula(context: ReportContext): string {
  const layout = totalsLayoutOf(context);
  const column = (one: number): string => `{totals}!${totalsColumn(layout, one, "$")}`;
  const prize = textAt(column(layout.prize), `MATCH(${number},${column(layout.inputNumber)},0)`);
  return chosen(`IF(${prize}="",${quotedText(missingSign)},${prize})`);
}

/** Distance to the organisation on a position; "—" on position 0 and where a condition holds. */
export function distanceFormula(context: ReportContext, position: string, reached: string): string {
  const { ranks, points, evaluation } = context;
  const byPoints = evaluation.edition.settings.scheme === "points";
  const area = byPoints ? ofPoints(context, points.total) : ofRanks(context, ranks.sumOfRanks);
  const other = numberAt(area, `MATCH(${position},${ofRanks(context, ranks.order)},0)`);
  const difference = byPoints ? `${other}-${ownNumber(area)}` : `${ownNumber(area)}-${other}`;
  return chosen(`IF(${reached},${quotedText(missingSign)},ROUND(${difference},4))`);
}

/** How many organisations of its group are above the chosen one. */
export function organisationsAbove(context: ReportContext): string {
  return ownNumber(ofRanks(context, context.ranks.better));
}

/** The position of the next better of its group. */
export function positionAbove(context: ReportContext): string {
  return organisationsAbove(context) + positionsBefore(context);
}

/** What each group has, for the group of the chosen organisation. */
function ofGroup({ groups }: ReportContext, of: (group: GroupRows) => number): string {
  const starts = groups.map(({ from }) => from + 1).join(",");
  return numberAt(`{${groups.map(of).join(",")}}`, `MATCH(${number},{${starts}},1)`);
}

/** "" where there are no groups. */
function positionsBefore(context: ReportContext): string {
  return context.groups.length < 2 ? "" : `+${ofGroup(context, ({ from }) => from)}`;
}

/** How many organisations the place is among. */
export function ratedFormula(context: ReportContext): string {
  if (context.groups.length < 2) return `=COUNT(${ofRanks(context, context.ranks.place)})`;
  return chosen(ofGroup(context, ({ count }) => count));
}

/** The last position that takes a prize. */
export function lastPrizePosition(context: ReportContext): string {
  const { tieRanking, prizes } = context.evaluation.edition.settings;
  const { place, organisations } = context.ranks;
  if (context.groups.length > 1) {
    // A group whose last prize follows the points has it where it was at the evaluation.
    return ofGroup(context, ({ from, count }) => {
      const own = context.evaluation.organisations.slice(from, from + count);
      const dense = own.filter((one) => one.place <= prizes).length;
      return from + (tieRanking === "dense" ? dense : Math.min(prizes, count));
    });
  }
  if (tieRanking === "dense") return `COUNTIF(${ofRanks(context, place)},"<=${prizes}")`;
  return String(Math.min(prizes, organisations));
}
