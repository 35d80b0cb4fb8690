import type { Direction } from "../../criteria/criterion";
import type { TieRanking } from "../../criteria/settings";
import { rankFormula } from "../../scoring/formulas";
import { cellAddress } from "../../workbook/cellAddress";
import { pointsCell, pointsColumn, pointsRows } from "../points/pointsLayout";
import type { CriterionColumn } from "../criterionGroups";
import { groupAt, type ReportContext } from "../reportContext";
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
  const group = groupAt(context, organisation);
  return rankOf(evaluation.edition.settings.tieRanking, {
    value: `{points}!${pointsCell(organisation, at)}`,
    values: `{points}!${pointsColumn(points, at, "row", group)}`,
    marks: ranksColumn(ranks, (ranks.firstOfEquals?.from ?? 0) + column.column - ranks.firstRank, "row", group),
    direction: "higher",
  });
}

/** Place by the sum of a block. @param index of the block among those of Ranks */
export function blockPlaceFormula(context: ReportContext, organisation: number, index: number): string {
  const { ranks, evaluation } = context;
  return rankOf(evaluation.edition.settings.tieRanking, {
    ...blockSums(context, organisation, index),
    marks: ranksColumn(ranks, (ranks.firstOfEquals?.blocks ?? 0) + index, "row", groupAt(context, organisation)),
    direction: "higher",
  });
}

/** 1…N by the sum of a block, equals in the input's order. */
export function blockOrderFormula(context: ReportContext, organisation: number, index: number): string {
  const { ranks, evaluation } = context;
  const place = ranks.blocks[index]?.place ?? 0;
  const after = behind(context, organisation);
  const own = ranksCell(organisation, place);
  if (evaluation.edition.settings.tieRanking === "best")
    return `=${own}+COUNTIF(${equalsSoFar(context, organisation, place)},${own})-1${after}`;
  const { value, values, soFar } = blockSums(context, organisation, index);
  return `=RANK(${value},${values})+COUNTIF(${soFar},${value})-1${after}`;
}

/** Of Points: the sum of an organisation, of all, and of all down to it. */
export function blockSums(context: ReportContext, organisation: number, index: number) {
  const { points, ranks } = context;
  const group = groupAt(context, organisation);
  const at = ranks.blocks[index]?.group.index;
  const column = points.blocks.find(({ group }) => group.index === at)?.total ?? 0;
  const first = `{points}!${cellAddress(pointsRows.firstOrganisation + group.from, column, "row")}`;
  return {
    value: `{points}!${pointsCell(organisation, column)}`,
    values: `{points}!${pointsColumn(points, column, "row", group)}`,
    soFar: `${first}:${pointsCell(organisation, column)}`,
  };
}

/** Place by the number of organisations above. */
export function placeFormula(context: ReportContext, organisation: number): string {
  const { ranks, evaluation } = context;
  const group = groupAt(context, organisation);
  return rankOf(evaluation.edition.settings.tieRanking, {
    value: ranksCell(organisation, ranks.better),
    values: ranksColumn(ranks, ranks.better, "row", group),
    marks: ranksColumn(ranks, ranks.firstOfEquals?.better ?? 0, "row", group),
    direction: "lower",
  });
}

/** Dense ranks count marks, so that no formula looks into its own column, which Excel may take for a circle. */
function rankOf(tieRanking: TieRanking, { value, values, marks, direction }: RankedColumn): string {
  if (tieRanking !== "dense") return rankFormula(tieRanking, { value, values, direction });
  return `=1+SUMPRODUCT((${values}${direction === "higher" ? ">" : "<"}${value})*${marks})`;
}

/** 1…N by place, equals in the input's order; group after group. */
export function orderFormula(context: ReportContext, organisation: number): string {
  const { ranks } = context;
  const own = ranksCell(organisation, ranks.better);
  const equals = equalsSoFar(context, organisation, ranks.better);
  return `=${own}+COUNTIF(${equals},${own})${behind(context, organisation)}`;
}

/** The organisations of the groups before. */
function behind(context: ReportContext, organisation: number): string {
  const { from } = groupAt(context, organisation);
  return from === 0 ? "" : `+${from}`;
}

/** The column from the first organisation of the group down to this one: "F$6:F9". */
export function equalsSoFar(context: ReportContext, organisation: number, column: number): string {
  const { from } = groupAt(context, organisation);
  const first = cellAddress(ranksRows.firstOrganisation + from, column, "row");
  return `${first}:${ranksCell(organisation, column)}`;
}
