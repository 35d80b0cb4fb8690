import type { TieBreak } from "../criteria/settings";
import type { Language } from "../locales/language";
import { numberText } from "../locales/numberText";
import { noValue } from "../scoring/comparison";
import type { Tie } from "../scoring/evaluation";
import type { AwardsAsDecided } from "../committee/awardsAsDecided";
import type { Translate } from "../locales/translator";
import { awardText } from "./awardText";

interface TieWords {
  readonly awards: AwardsAsDecided["awards"];
  readonly t: Translate;
  readonly nameOf: (name: string) => string;
}

/** A rule; where none did and the tie lies across the line of prizes, the Committee. */
export function decidedByText({ decidedBy, organisations }: Tie, { awards, t, nameOf }: TieWords): string {
  if (decidedBy !== null) return t("report.ties.decided", { rule: tieBreakText(decidedBy, t) });
  const asked = awards.find(
    ({ what, because, rows }) =>
      what === "prize" && because === "tie" && rows.some(({ proposed }) => organisations.includes(proposed)),
  );
  if (asked === undefined) return t("report.ties.shared");
  if (asked.open.length > 0) return t("report.ties.committee");
  const award = awardText(asked.places, t, asked.group);
  const given = asked.winners.map(({ organisation }) => nameOf(organisation));
  const names = given.length === 0 ? t("report.awards.notGiven") : given.join(", ");
  return t("report.ties.byCommittee", { awards: `${award} – ${names}` });
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
