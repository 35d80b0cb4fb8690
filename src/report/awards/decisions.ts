import type { Translate } from "../../locales/translator";
import type { CommitteeDecision } from "../committeeDecision";
import { textCell } from "../planCell";
import type { ReportContext } from "../reportContext";
import type { SheetDraft } from "../sheetDraft";
import type { AwardSection } from "./awardSections";
import { awardsColumns } from "./awardsLayout";
import { isDecisionOn } from "./decisionOn";

export function decisionText({ decision }: CommitteeDecision, t: Translate): string {
  return typeof decision === "string" ? t(`report.awards.${decision}`) : decision.words;
}

/**
 * Decisions on awards that are no longer proposed, so that none is lost; in the columns of the other sections, so that
 * they are found again should the award return.
 * @returns the row below, the same where there are none
 */
export function outdatedDecisions(
  draft: SheetDraft,
  top: number,
  { input, t }: ReportContext,
  sections: readonly AwardSection[],
): number {
  const awards = sections.flatMap(({ rows }) => rows);
  const outdated = (input.decisions ?? []).filter((decision) => !awards.some((award) => isDecisionOn(decision, award)));
  if (outdated.length === 0) return top;
  draft.put(top, 0, textCell(t("report.awards.outdated"), "heading"));
  outdated.forEach((decision, index) => {
    const row = top + 1 + index;
    draft.put(row, awardsColumns.place, textCell(decision.place, "place"));
    draft.put(row, awardsColumns.organisation, textCell(decision.organisation));
    draft.fillRow(row, awardsColumns.total, awardsColumns.reason, "text");
    draft.put(row, awardsColumns.decision, textCell(decisionText(decision, t), "input"));
    draft.put(row, awardsColumns.remark, textCell(decision.remark, "input"));
  });
  return top + outdated.length + 2;
}
