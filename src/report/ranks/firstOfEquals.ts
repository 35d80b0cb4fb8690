import { cellAddress } from "../../workbook/cellAddress";
import type { PlanCell } from "../../workbook/sheetPlan";
import { formulaCell, textCell } from "../kit/planCell";
import { pointsCell, pointsRows } from "../points/pointsLayout";
import type { ReportContext } from "../reportContext";
import { betterCounts } from "./betterCounts";
import { equalsSoFar } from "./rankFormulas";
import { rankColumns, ranksCell, ranksRows } from "./ranksLayout";

interface RankCell {
  readonly row: number;
  readonly column: number;
  readonly cell: PlanCell;
}

/**
 * Marks the first of equals in each column, for ranks 1, 2, 2, 3: they count the different values above, and counting each
 * once by a mark takes one pass where a spreadsheet's usual way takes one for every pair.
 */
export function firstOfEqualsCells(context: ReportContext): readonly RankCell[] {
  const { ranks, points, evaluation, t, live } = context;
  const { firstOfEquals } = ranks;
  if (firstOfEquals === null || !live) return [];
  const ofCriteria = rankColumns(ranks).flatMap(({ criterion, index, column }) => {
    const at = points.columnOf.get(index) ?? 0;
    return markedColumn({
      heading: t("report.columns.firstOfEquals", { code: criterion.code }),
      column: firstOfEquals.from + column - ranks.firstRank,
      values: evaluation.organisations.map(({ scores }) => scores[index]?.points ?? 0),
      soFar: (row) => `{points}!${cellAddress(pointsRows.firstOrganisation, at, "row")}:${pointsCell(row, at)}`,
      own: (row) => `{points}!${pointsCell(row, at)}`,
    });
  });
  const better = markedColumn({
    heading: t("report.columns.firstOfEquals", { code: t("report.columns.place") }),
    column: firstOfEquals.better,
    values: evaluation.organisations.map(betterCounts(context)),
    soFar: (row) => equalsSoFar(row, ranks.better),
    own: (row) => ranksCell(row, ranks.better),
  });
  return [...ofCriteria, ...better];
}

interface MarkedColumn {
  readonly heading: string;
  readonly column: number;
  readonly values: readonly number[];
  readonly soFar: (organisation: number) => string;
  readonly own: (organisation: number) => string;
}

function markedColumn({ heading, column, values, soFar, own }: MarkedColumn): readonly RankCell[] {
  const seen = new Set<number>();
  const marks = values.map((value, index): RankCell => {
    const first = seen.has(value) ? 0 : 1;
    seen.add(value);
    const formula = `=IF(COUNTIF(${soFar(index)},${own(index)})=1,1,0)`;
    return { row: ranksRows.firstOrganisation + index, column, cell: formulaCell(formula, first, "parameter", "0") };
  });
  return [{ row: ranksRows.name, column, cell: textCell(heading, "columnHeading") }, ...marks];
}
