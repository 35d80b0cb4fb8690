import { cellAddress } from "../../workbook/cellAddress";
import type { OrganisationColumn } from "../kit/organisationTable";
import { formulaCell } from "../kit/planCell";
import { pointsCell, pointsRows } from "../points/pointsLayout";
import { groupAt, type ReportContext } from "../reportContext";
import { betterCounts } from "./betterCounts";
import { blockSums, equalsSoFar } from "./rankFormulas";
import { rankColumns, ranksCell } from "./ranksLayout";

/**
 * Marks the first of equals in each column, for ranks 1, 2, 2, 3: they count the different values above, and counting each
 * once by a mark takes one pass where a spreadsheet's usual way takes one for every pair.
 */
export function firstOfEquals(context: ReportContext): readonly Omit<OrganisationColumn, "width">[] {
  const { ranks, points, evaluation, t, live } = context;
  if (ranks.firstOfEquals === null || !live) return [];
  return [
    ...rankColumns(ranks).map(({ criterion, index }) => {
      const at = points.columnOf.get(index) ?? 0;
      return markedColumn(
        context,
        t("report.columns.firstOfEquals", { code: criterion.code }),
        evaluation.organisations.map(({ scores }) => scores[index]?.points ?? 0),
        (row) =>
          `{points}!${cellAddress(pointsRows.firstOrganisation + groupAt(context, row).from, at, "row")}:${pointsCell(row, at)}`,
        (row) => `{points}!${pointsCell(row, at)}`,
      );
    }),
    ...ranks.blocks.map(({ group }, index) =>
      markedColumn(
        context,
        t("report.columns.firstOfEquals", { code: t("report.blocks.place", { code: group.block.code }) }),
        evaluation.organisations.map(({ blockTotals }) => blockTotals[group.index] ?? 0),
        (row) => blockSums(context, row, index).soFar,
        (row) => blockSums(context, row, index).value,
      ),
    ),
    markedColumn(
      context,
      t("report.columns.firstOfEquals", { code: t("report.columns.place") }),
      evaluation.organisations.map(betterCounts(context)),
      (row) => equalsSoFar(context, row, ranks.better),
      (row) => ranksCell(row, ranks.better),
    ),
  ];
}

/** @param soFar the cells from the first organisation to one; `own` is the cell of that one */
function markedColumn(
  context: ReportContext,
  heading: string,
  values: readonly number[],
  soFar: (organisation: number) => string,
  own: (organisation: number) => string,
): Omit<OrganisationColumn, "width"> {
  const keyOf = (index: number): string => `${groupAt(context, index).from} ${String(values[index])}`;
  const firsts = new Map([...values.keys()].reverse().map((index) => [keyOf(index), index]));
  const isFirst = (index: number): boolean => firsts.get(keyOf(index)) === index;
  return {
    heads: [undefined, heading],
    hidden: true,
    cell: (_organisation, index) =>
      formulaCell(`=IF(COUNTIF(${soFar(index)},${own(index)})=1,1,0)`, isFirst(index) ? 1 : 0, "parameter", "0"),
  };
}
