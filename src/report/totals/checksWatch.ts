import { areaAddress } from "../../workbook/cellAddress";
import type { SheetPlan } from "../../workbook/sheetPlan";
import { changedArea } from "../guard/areaDigest";
import { watchedAreas } from "../guard/watchedAreas";
import { formulaCell } from "../kit/planCell";
import { warningRows } from "../kit/staleWarning";
import type { ReportContext } from "../reportContext";
import { totalsLayoutOf } from "./totalsColumns";
import { totalsRows } from "./totalsLayout";

/**
 * Totals with the second way of counting, in a hidden cell: how much of Checks, and of the table of Totals itself, is not as
 * it was written. Whoever silences Checks is told of here.
 */
export function withChecksWatched(totals: SheetPlan, checks: SheetPlan, context: ReportContext): SheetPlan {
  if (!context.live) return totals;
  const layout = totalsLayoutOf(context);
  const bottom = totalsRows.firstOrganisation + layout.organisations - 1;
  const table = { top: totalsRows.heading, left: 0, bottom, right: layout.label };
  const parts = [
    ...watchedAreas(checks).map((area) => changedArea("{checks}!", checks.rows, area, "all")),
    changedArea("", totals.rows, table, "all"),
  ];
  const cell = formulaCell(`=IFERROR(${parts.join("+")},1)`, 0, "parameter", "0");
  const rows = totals.rows.map((row, index) => {
    if (index !== warningRows.totals) return row;
    return Array.from({ length: layout.label + 1 }, (_cell, column) =>
      column === layout.label ? cell : (row[column] ?? null),
    );
  });
  return { ...totals, rows };
}

/** Address of that cell; null where nothing is live. */
export function watchCell(context: ReportContext): string | null {
  if (!context.live) return null;
  const [row, column] = [warningRows.totals, totalsLayoutOf(context).label];
  return `{totals}!${areaAddress({ top: row, left: column, bottom: row, right: column }, "$")}`;
}
