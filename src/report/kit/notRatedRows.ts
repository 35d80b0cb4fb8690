import { notRatedReason } from "../notRatedReason";
import { shownName } from "../../criteria/organisationName";
import { ordinalCell, textCell } from "./planCell";
import type { ReportContext } from "../reportContext";
import type { SheetDraft } from "./sheetDraft";

/** Last column that the reason may cover. */
const reasonRight = 5;

/** The organisations that are not rated, each with the reason; nothing where there are none. Columns A to F. */
export function notRatedRows(draft: SheetDraft, firstRow: number, { evaluation, t, language }: ReportContext): void {
  if (evaluation.notRated.length === 0) return;
  draft.put(firstRow, 0, textCell(t("report.notRated.heading"), "heading"));
  draft.putRow(firstRow + 1, 0, [
    textCell(t("report.columns.number"), "columnHeading"),
    textCell(t("report.columns.organisation"), "columnHeading"),
  ]);
  draft.putMerged(firstRow + 1, 2, reasonRight, textCell(t("report.columns.reason"), "columnHeading"));
  evaluation.notRated.forEach((organisation, index) => {
    const row = firstRow + 2 + index;
    const name = shownName(organisation, language);
    const reason = notRatedReason(organisation, t);
    draft.putRow(row, 0, [ordinalCell(index + 1), textCell(name)]);
    draft.putMerged(row, 2, reasonRight, textCell(reason));
  });
}
