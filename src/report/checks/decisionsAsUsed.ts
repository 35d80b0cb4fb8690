import { awardsColumnList, awardsColumns, decisionColumns, proposedColumns } from "../../committee/awardsColumns";
import { areaAddress, columnName } from "../../workbook/cellAddress";
import { isOpenCell, type PlanCell, type SheetPlan } from "../../workbook/sheetPlan";
import { formulaCell, ordinalCell, textCell, valueCell } from "../kit/planCell";
import type { SheetDraft } from "../kit/sheetDraft";
import type { ReportContext } from "../reportContext";
import { checksColumns } from "./checksLayout";
import { differingCells } from "./differingCells";

interface DecisionCounts {
  /** Cells that count what differs of the proposals. */
  readonly proposals: string;
  /** Cells that count decisions to which resolution and totals do not yet come. */
  readonly decisions: string;
}

/** The rows of Awards as constants, each with live counts of the cells that differ there now; null where there are none. */
export function decisionsAsUsed(
  draft: SheetDraft,
  top: number,
  { t }: ReportContext,
  awards: SheetPlan,
): DecisionCounts | null {
  const rows = awards.rows.flatMap((cells, row) => {
    const typed = cells[awardsColumns.decision];
    return typed != null && isOpenCell(typed) ? [{ row, cells }] : [];
  });
  if (rows.length === 0) return null;
  draft.put(top, 0, textCell(t("report.checks.decisionsAsUsed"), "heading"));
  const first = checksColumns.first + 1;
  draft.putRow(
    top + 1,
    0,
    [
      t("report.columns.number"),
      t("report.columns.organisation"),
      t("report.checks.differing"),
      t("report.checks.decisionsDiffering"),
      // Not the headings themselves: a sheet with those is taken for Awards where names are lost.
      ...awardsColumnList.map((_column, column) => columnName(column)),
    ].map((head) => textCell(head, "columnHeading")),
  );
  rows.forEach(({ row, cells }, index) => {
    const at = top + 2 + index;
    const differing = (from: number, count: number): PlanCell => {
      const area = (of: number, left: number): string =>
        areaAddress({ top: of, left, bottom: of, right: left + count - 1 });
      const formula = differingCells(area(at, first + from), `{awards}!${area(row, from)}`);
      return formulaCell(`=IFERROR(${formula},${count})`, 0, "number", "0");
    };
    draft.putRow(at, checksColumns.key, [
      ordinalCell(index + 1),
      textCell(String(cells[awardsColumns.organisation]?.value ?? "")),
      differing(0, proposedColumns.length),
      differing(proposedColumns.length, decisionColumns.length),
      ...awardsColumnList.map((_column, column) => {
        const value = cells[column]?.value ?? null;
        return valueCell(value, "parameter", typeof value === "number" ? "General" : null);
      }),
    ]);
  });
  const bottom = top + 1 + rows.length;
  const counts = (column: number): string => areaAddress({ top: top + 2, left: column, bottom, right: column });
  return { proposals: counts(checksColumns.count), decisions: counts(checksColumns.first) };
}
