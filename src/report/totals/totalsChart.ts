import type { SheetChart } from "../../workbook/sheetPlan";
import type { ReportContext } from "../reportContext";
import { totalsRows, type TotalsLayout } from "./totalsLayout";

/** More bars than this cannot be told apart. */
const mostBars = 40;

/** Bars of the totals, the organisations in the order of the table, below everything else. */
export function totalsChart({ t }: ReportContext, layout: TotalsLayout, firstRow: number): SheetChart {
  const top = totalsRows.firstOrganisation;
  const bars = Math.min(layout.organisations, mostBars);
  const bottom = top + bars - 1;
  return {
    kind: "bar",
    title: t("report.totals.chart"),
    categories: { top, left: layout.label, bottom, right: layout.label },
    values: { top, left: layout.total, bottom, right: layout.total },
    seriesName: t("report.columns.total"),
    over: { top: firstRow, left: 0, bottom: firstRow + Math.max(12, Math.ceil(bars * 1.4)), right: layout.prize },
  };
}
