import type { RatedOrganisation } from "../../scoring/evaluation";
import { liveCell, textCell } from "../kit/planCell";
import type { SheetDraft } from "../kit/sheetDraft";
import { sum } from "../kit/sum";
import type { ReportContext } from "../reportContext";
import { totalsColumn, type TotalsLayout } from "./totalsLayout";

/** Below the table, in the annex that is signed: how many organisations it lists, and the sum of each column of points. */
export function controlRow(draft: SheetDraft, row: number, context: ReportContext, layout: TotalsLayout): void {
  const { evaluation, t, pointsFormat } = context;
  const { organisations } = evaluation;
  const area = (column: number): string => totalsColumn(layout, column);
  const count = liveCell(context, () => `=COUNT(${area(layout.place)})`, organisations.length, "total", "0");
  draft.put(row, layout.place, count);
  draft.put(row, layout.organisation, textCell(t("report.totals.control"), "total"));
  const columns: readonly (readonly [number, (one: RatedOrganisation) => number])[] = [
    ...evaluation.edition.blocks.map(
      (_block, index) =>
        [layout[`block${index}`] ?? 0, ({ blockTotals }: RatedOrganisation) => blockTotals[index] ?? 0] as const,
    ),
    [layout.mainTotal, ({ mainTotal }) => mainTotal],
    [layout.total, ({ total }) => total],
  ];
  for (const [column, points] of columns) {
    const formula = (): string => `=ROUND(SUM(${area(column)}),6)`;
    const value = Number(sum(organisations.map(points)).toFixed(6));
    draft.put(row, column, liveCell(context, formula, value, "total", pointsFormat));
  }
}
