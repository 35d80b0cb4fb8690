import type { TieBreak } from "../criteria/settings";
import type { Tie } from "../scoring/evaluation";
import type { Translate } from "../locales/translator";

export function decidedByText({ decidedBy }: Tie, t: Translate): string {
  return decidedBy === null ? t("report.ties.shared") : t("report.ties.decided", { rule: tieBreakText(decidedBy, t) });
}

export function tieBreakText(rule: TieBreak, t: Translate): string {
  switch (rule.kind) {
    case "mainTotal":
      return t("report.tieBreaks.mainTotal");
    case "firstRanks":
      return t("report.tieBreaks.firstRanks");
    case "criterion":
      return t("report.tieBreaks.criterion", { code: rule.code });
    default:
      return rule satisfies never;
  }
}
