import type { Direction } from "../../criteria/criterion";
import type { TieRanking } from "../../criteria/settings";
import { rankFormula } from "../../scoring/formulas";
import { cellAddress } from "../../workbook/cellAddress";
import { pointsCell, pointsColumn, pointsRows } from "../points/pointsLayout";
import type { CriterionColumn } from "../criterionGroups";
import type { ReportContext } from "../reportContext";
import { ranksCell, ranksColumn, ranksRows } from "./ranksLayout";

interface RankedColumn {
  readonly value: string;
  readonly values: string;
  /** Marks of the first of equals, for 1, 2, 2, 3. */
  readonly marks: string;
  readonly direction: Direction;
}

/** Rank by points, more points being better on every criterion (clause 4.2). */
export function criterionRankFormula(context: ReportContext, organisation: number, column: CriterionColumn): string {
  const { points, ranks, evaluation } = context;
  const at = points.columnOf.get(column.index) ?? 0;
  return rankOf(evaluation.edition.settings.tieRanking, {
    value: `{points}!${pointsCell(organisation, at)}`,
    values: `{points}!${pointsColumn(points, at)}`,
    marks: ranksColumn(ranks, (ranks.firstOfEquals?.from ?? 0) + column.column - ranks.firstRank),
    direction: "higher",
  });
}

/** Place by the sum of a block. @param index of the block among those of Ranks */
export function blockPlaceFormula(context: ReportContext, organisation: number, index: number): string {
  const { ranks, evaluation } = context;
  return rankOf(evaluation.edition.settings.tieRanking, {
    ...blockSums(context, organisation, index),
    marks: ranksColumn(ranks, (ranks.firstOfEquals?.blocks ?? 0) + index),
    direction: "higher",
  });
}

/** 1…N by the sum of a block, equals in the input's order. */
export function blockOrderFormula(context: ReportContext, organisation: number, index: number): string {
  const { ranks, evaluation } = context;
  const place = ranks.blocks[index]?.place ?? 0;
  const own = ranksCell(organisation, place);
  if (evaluation.edition.settings.tieRanking === "best")
    return `=${own}+COUNTIF(${equalsSoFar(organisation, place)},${own})-1`;
  const { value, values, soFar } = blockSums(context, organisation, index);
  return `=RANK(${value},${values})+COUNTIF(${soFar},${value})-1`;
}

/** Of Points: the sum of an organisation, of all, and of all down to it. */
export function blockSums({ points, ranks }: ReportContext, organisation: number, index: number) {
  const at = ranks.blocks[index]?.group.index;
  const column = points.blocks.find(({ group }) => group.index === at)?.total ?? 0;
  const first = `{points}!${cellAddress(pointsRows.firstOrganisation, column, "row")}`;
  return {
    value: `{points}!${pointsCell(organisation, column)}`,
    values: `{points}!${pointsColumn(points, column)}`,
    soFar: `${first}:${pointsCell(organisation, column)}`,
  };
}

/** Place by the number of organisations above. */
export function placeFormula({ ranks, evaluation }: ReportContext, organisation: number): string {
  return rankOf(evaluation.edition.settings.tieRanking, {
    value: ranksCell(organisation, ranks.better),
    values: ranksColumn(ranks, ranks.better),
    marks: ranksColumn(ranks, ranks.firstOfEquals?.better ?? 0),
    direction: "lower",
  });
}

/** Dense ranks count marks, so that no formula looks into its own column, which Excel may take for a circle. */
function rankOf(tieRanking: TieRanking, { value, values, marks, direction }: RankedColumn): string {
  if (tieRanking !== "dense") return rankFormula(tieRanking, { value, values, direction });
  return `=1+SUMPRODUCT((${values}${direction === "higher" ? ">" : "<"}${value})*${marks})`;
}

/** 1…N by place, equals in the input's order. */
export function orderFormula({ ranks }: ReportContext, organisation: number): string {
  const own = ranksCell(organisation, ranks.better);
  return `=${own}+COUNTIF(${equalsSoFar(organisation, ranks.better)},${own})`;
}

/** The column from its first organisation down to this one: "F$6:F9". */
export function equalsSoFar(organisation: number, column: number): string {
  return `${cellAddress(ranksRows.firstOrganisation, column, "row")}:${ranksCell(organisation, column)}`;
}
