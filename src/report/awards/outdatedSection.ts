import { textCell } from "../planCell";
import type { ReportContext } from "../reportContext";
import type { SheetDraft } from "../sheetDraft";
import { awardColumns, awardHead } from "./awardHeads";
import { awardsColumns } from "./awardsLayout";
import { decisionCells } from "./decisionCells";
import { decisionsOnNothing } from "./decisionOn";

/**
 * Decisions on awards that are no longer proposed, each with a flag, so that none is lost; in the columns of the other
 * sections, so that they are found again should the award return.
 * @returns the row below, the same where there are none
 */
export function putOutdatedDecisions(draft: SheetDraft, top: number, { input, evaluation, t }: ReportContext): number {
  const outdated = decisionsOnNothing(evaluation, input.decisions ?? []);
  if (outdated.length === 0) return top;
  draft.put(top, 0, textCell(t("report.awards.outdated"), "heading"));
  draft.putRow(
    top + 1,
    0,
    awardColumns.map((column) => textCell(awardHead(column, t), "columnHeading")),
  );
  outdated.forEach((decision, index) => {
    const row = top + 2 + index;
    draft.put(row, awardsColumns.place, textCell(decision.place, "place"));
    draft.put(row, awardsColumns.organisation, textCell(decision.organisation));
    draft.put(row, awardsColumns.reason, textCell(t("committee.outdatedRow"), "warning"));
    draft.fillRow(row, awardsColumns.total, awardsColumns.amount, "text");
    draft.putRow(row, awardsColumns.decision, decisionCells(decision, t));
  });
  return top + outdated.length + 3;
}
