import type { RatedOrganisation, Score } from "../../scoring/evaluation";
import { totalFormula } from "../../scoring/formulas";
import { linesFormula, pointsFormula, type PointsReferences } from "../../scoring/points";
import { areaAddress, cellAddress } from "../../workbook/cellAddress";
import type { PlanCell } from "../../workbook/sheetPlan";
import { maximalBands } from "../../criteria/criterion";
import { countsByLines, linePositions } from "../../criteria/lines";
import {
  dataColumnReference,
  dataRowReferences,
  dataValueReference,
  measuredColumnReference,
  measuredReference,
} from "../data/dataLayout";
import { groupedFormatWithoutZero } from "../kit/numberFormat";
import type { CriterionColumn } from "../criterionGroups";
import { formulaCell, liveCell, valueCell } from "../kit/planCell";
import { groupAt, type ReportContext } from "../reportContext";
import { hasLimitedBlocks } from "./blockParameters";
import { decimalsCell, pointsCell, pointsRows, summedCells, type BlockColumns } from "./pointsLayout";

/** Shown in place of 0 points: of a value that is missing or unreadable, and of one whose points cannot be computed. */
export const missingSign = "—";
export const undefinedSign = "×";

export function criterionPointsCell(
  context: ReportContext,
  organisation: number,
  column: CriterionColumn,
  score: Score | undefined,
): PlanCell | null {
  if (score === undefined) return null;
  const style = score.status === "ok" ? "number" : "warning";
  const format = pointsFormat(context, score);
  const formula = (): string => cellFormula(context, organisation, column);
  return liveCell(context, formula, score.points, style, format);
}

function cellFormula(context: ReportContext, organisation: number, at: CriterionColumn): string {
  const { data, evaluation } = context;
  const { criterion } = at;
  const references = pointsReferences(context, organisation, at);
  if (!countsByLines(criterion)) return pointsFormula(criterion, references);
  const lines = linePositions(evaluation.edition.criteria).get(criterion.code) ?? [];
  const area = `${pointsCell(organisation, at.column + 1)}:${pointsCell(organisation, at.column + lines.length)}`;
  const values = dataRowReferences(data, organisation, lines);
  return linesFormula(criterion, { area, lines: lines.length, values }, references);
}

function pointsFormat({ evaluation, pointsFormat }: ReportContext, { status }: Score): string {
  if (status === "ok") return pointsFormat;
  const sign = status === "undefined" ? undefinedSign : missingSign;
  return groupedFormatWithoutZero(evaluation.edition.settings.decimals, sign);
}

function pointsReferences(context: ReportContext, organisation: number, at: CriterionColumn): PointsReferences {
  const { data, evaluation } = context;
  const { base, betterIs } = at.criterion;
  const group = groupAt(context, organisation);
  const indexOf = (code: string | null): number => evaluation.edition.criteria.findIndex((one) => one.code === code);
  const baseIndex = indexOf(base);
  const parameter = (row: number): string => cellAddress(row, at.column, "row");
  return {
    value: measuredReference(data, organisation, at.index) ?? dataValueReference(data, organisation, at.index),
    base: baseIndex < 0 ? "" : dataValueReference(data, organisation, baseIndex),
    points: parameter(pointsRows.points),
    bandsFrom: bandArea(pointsRows.bandFrom, at.column),
    bandsPoints: bandArea(pointsRows.bandPoints, at.column),
    values: measuredColumnReference(data, at.index, group) ?? dataColumnReference(data, at.index, group),
    rated: String(group.count),
    betterIs,
    cap: parameter(pointsRows.cap),
    floor: parameter(pointsRows.floor),
    weight: parameter(pointsRows.weight),
    decimals: decimalsCell,
    indicator: (code) => dataValueReference(data, organisation, indexOf(code)),
  };
}

function bandArea(top: number, column: number): string {
  return areaAddress({ top, left: column, bottom: top + maximalBands - 1, right: column }, "row");
}

/** Total of a block: the sum of the rounded points beside it, within the bounds and under the weight above it. */
export function blockTotalCell(
  context: ReportContext,
  organisation: number,
  block: BlockColumns,
  value: number,
): PlanCell {
  const { edition } = context.evaluation;
  const { floorBlocksAtZero } = edition.settings;
  const parameter = (row: number): string => cellAddress(row, block.total, "row");
  const limits = hasLimitedBlocks(edition)
    ? {
        floor: parameter(pointsRows.floor),
        cap: parameter(pointsRows.cap),
        weight: parameter(pointsRows.weight),
      }
    : null;
  const formula = (): string => totalFormula(summedCells(organisation, block), decimalsCell, floorBlocksAtZero, limits);
  return liveCell(context, formula, value, "subtotal", context.pointsFormat);
}

/** Sum of block totals: of the main blocks, or of all. */
export function sumOfBlocksCell(
  context: ReportContext,
  organisation: number,
  blocks: readonly BlockColumns[],
  value: number,
): PlanCell {
  const totals = blocks.map(({ total }) => pointsCell(organisation, total));
  return liveCell(context, () => totalFormula(totals, decimalsCell), value, "total", context.pointsFormat);
}

/** What the largest single criterion gives of the total: one mistyped cell can decide a place. */
export function largestShareCell(context: ReportContext, organisation: number, scored: RatedOrganisation): PlanCell {
  const { points } = context;
  const value = largestShare(scored);
  const ranges = points.blocks.flatMap((block) => summedCells(organisation, block));
  if (!context.live || ranges.length === 0) return valueCell(value, "number", "0%");
  const total = pointsCell(organisation, points.total);
  return formulaCell(`=IF(${total}>0,MAX(${ranges.join(",")})/${total},"")`, value, "number", "0%");
}

/** 0…1 and above (penalties lower the total); "" where the total is not above 0. */
export function largestShare({ total, scores }: RatedOrganisation): number | "" {
  const counted = scores.filter(({ rank }) => rank !== null);
  return total > 0 ? Math.max(...counted.map(({ points }) => points)) / total : "";
}
