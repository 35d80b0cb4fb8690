import type { TieBreak } from "../criteria/settings";
import type { Language } from "../locales/language";
import { numberText } from "../locales/numberText";
import { noValue } from "../scoring/comparison";
import type { Tie } from "../scoring/evaluation";
import type { Translate } from "../locales/translator";

export function decidedByText({ decidedBy }: Tie, t: Translate): string {
  return decidedBy === null ? t("report.ties.shared") : t("report.ties.decided", { rule: tieBreakText(decidedBy, t) });
}

/** What was compared, one for each organisation: numbers, days, or a dash where there was none. */
export function tieValueTexts({ decidedBy, values }: Tie, language: Language): readonly string[] {
  return values.map((value) => {
    if (Math.abs(value) === noValue) return "–";
    return decidedBy?.kind === "submitted" ? dayText(value) : numberText(value, language);
  });
}

/** "15.01.2026" of 20260115. */
function dayText(day: number): string {
  return String(day).replace(/^(\d{4})(\d\d)(\d\d)$/, "$3.$2.$1");
}

export function tieBreakText(rule: TieBreak, t: Translate): string {
  switch (rule.kind) {
    case "mainTotal":
      return t("report.tieBreaks.mainTotal");
    case "firstRanks":
      return t("report.tieBreaks.firstRanks");
    case "submitted":
      return t("report.tieBreaks.submitted");
    case "criterion":
    case "block":
      return t(`report.tieBreaks.${rule.kind}`, { code: rule.code });
    case "value":
      return t(`report.tieBreaks.${rule.better}`, { code: rule.code });
    default:
      return rule satisfies never;
  }
}
