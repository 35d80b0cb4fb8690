import type { RatedOrganisation } from "../../scoring/evaluation";
import { cellAddress } from "../../workbook/cellAddress";
import type { PlanCell } from "../../workbook/sheetPlan";
import { formulaCell, valueCell } from "../kit/planCell";
import { pointsCell } from "../points/pointsLayout";
import type { ReportContext } from "../reportContext";
import { criterionRankFormula, orderFormula, placeFormula } from "./rankFormulas";
import { betterFormula } from "./betterFormula";
import { rankColumns, ranksCell, ranksRows, type TieBreakColumn } from "./ranksLayout";
import { markedRanksFormat, ranksFormat } from "./ranksFormat";
import { tieBreakValue } from "./tieBreakValue";

/** The row of an organisation from its first rank to its order key. */
export function rankCells(
  context: ReportContext,
  index: number,
  organisation: RatedOrganisation,
  better: number,
): readonly PlanCell[] {
  const { ranks, points, pointsFormat, live } = context;
  const format = ranksFormat(context);
  const cell = (formula: () => string, value: number, style: PlanCell["style"], code: string): PlanCell =>
    live ? formulaCell(formula(), value, style, code) : valueCell(value, style, code);
  const row = ranksRows.firstOrganisation + index;
  const rankArea = `${cellAddress(row, ranks.firstRank)}:${cellAddress(row, ranks.lastRank)}`;
  return [
    ...rankColumns(ranks).map((column) => {
      const score = organisation.scores[column.index];
      const code = score?.status === "ok" ? format : markedRanksFormat(context);
      return cell(() => criterionRankFormula(context, index, column), score?.rank ?? 0, "number", code);
    }),
    cell(() => `=SUM(${rankArea})`, organisation.sumOfRanks, "subtotal", format),
    cell(() => `=COUNTIF(${rankArea},1)`, organisation.firstRanks, "subtotal", "0"),
    cell(() => `={points}!${pointsCell(index, points.total)}`, organisation.total, "total", pointsFormat),
    ...ranks.tieBreaks.map((tieBreak) => tieBreakCell(context, index, organisation, tieBreak)),
    cell(() => betterFormula(context, index), better, "number", "0"),
    cell(() => placeFormula(context, index), organisation.place, "place", format),
    cell(() => orderFormula(context, index), organisation.position, "number", "0"),
  ];
}

/** What a tie-break rule compares, beside the total. */
function tieBreakCell(
  context: ReportContext,
  index: number,
  organisation: RatedOrganisation,
  { rule }: TieBreakColumn,
): PlanCell {
  const { ranks, points, pointsFormat } = context;
  const value = tieBreakValue(context, organisation, rule);
  const format = rule.kind === "firstRanks" ? "0" : pointsFormat;
  const column = rule.kind === "criterion" ? criterionColumn(context, rule.code) : points.mainTotal;
  if (!context.live || column === null) return valueCell(value, "subtotal", format);
  const reference =
    rule.kind === "firstRanks" ? ranksCell(index, ranks.firstRanks) : `{points}!${pointsCell(index, column)}`;
  return formulaCell(`=${reference}`, value, "subtotal", format);
}

/** Column of a counted criterion in Points; null where it is not counted and so decides nothing. */
function criterionColumn({ points, evaluation }: ReportContext, code: string): number | null {
  return points.columnOf.get(evaluation.edition.criteria.findIndex((one) => one.code === code)) ?? null;
}
