import type { Translate } from "../../locales/translator";
import { verdicts, type CommitteeDecision, type Verdict, type Votes } from "../committeeDecision";
import { valueCell } from "../planCell";
import type { PlanCell } from "../../workbook/sheetPlan";

/** The words of a decision as Awards shows them; empty where only another column was filled in. */
export function decisionText({ decision }: CommitteeDecision, t: Translate): string {
  return typeof decision === "string" ? verdictText(decision, t) : decision.words;
}

export function verdictText(verdict: Verdict, t: Translate): string {
  return t(`report.awards.${verdict}`);
}

export function verdictTexts(t: Translate): readonly string[] {
  return verdicts.map((verdict) => verdictText(verdict, t));
}

/** From the column of the decision to the last one: empty, or as they were filled in. */
export function decisionCells(decision: CommitteeDecision | undefined, t: Translate): readonly PlanCell[] {
  const text = (value: string | undefined): PlanCell =>
    valueCell(value === undefined || value === "" ? null : value, "input");
  const votes = (key: keyof Votes): PlanCell =>
    valueCell(decision?.votes?.[key] ?? decision?.unreadVotes?.[key] ?? null, "inputNumber");
  return [
    text(decision && decisionText(decision, t)),
    text(decision?.other),
    text(decision?.reason),
    votes("for"),
    votes("against"),
    votes("abstained"),
    text(decision?.remark),
  ];
}
