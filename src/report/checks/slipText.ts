import type { Criterion } from "../../criteria/criterion";
import type { ClaimEffect } from "../../insight/claimEffects";
import type { RepairedOrganisation, SlipWithEffect } from "../../insight/repairEffects";
import { isSameAward } from "../../insight/comparison";
import { readingText } from "../../intake/corrections/correctedReading";
import { issueMessage } from "../../issues/issue";
import type { Translate } from "../../locales/translator";
import { comparedAwardText } from "../comparison/comparedAwardText";

/** Cells and organisations that are named; the rest is counted. */
const named = 6;

/** "A3: 12340 → 1234; …" with the organisation in front where several are concerned. */
export function repairText({ repairs }: SlipWithEffect, criteria: readonly Criterion[], t: Translate): string {
  const several = new Set(repairs.map(({ organisation }) => organisation)).size > 1;
  const texts = repairs.map(({ organisation, criterion, from, to }) => {
    const code = criteria[criterion]?.code ?? "";
    const values = { before: readingText(from), after: to === null ? t("report.data.noData") : to };
    return `${several ? `${organisation}, ` : ""}${code}: ${t("corrections.checks.change", values)}`;
  });
  return listText(texts, t);
}

/** Whose place or award the repair would change. */
export function repairEffectText({ effect }: Pick<SlipWithEffect, "effect">, t: Translate, nameOf = asIs): string {
  if (effect === null) return t("corrections.slips.notWorkedOut");
  if (effect.length === 0) return t("corrections.slips.noEffect");
  // Awards first: they are what is decided about.
  const order = [...effect].sort((one, other) => Number(isAwardSame(one)) - Number(isAwardSame(other)));
  return listText(
    order.map((one) => changeText({ ...one, organisation: nameOf(one.organisation) }, t)),
    t,
  );
}

/** What accepting a claim would change: its own total, then places and awards; or why it cannot be applied. */
export function claimText({ claim, issues, total, effect }: ClaimEffect, t: Translate, nameOf = asIs): string {
  if (claim === null) {
    return t("corrections.claims.notApplied", { reason: issues.map((issue) => issueMessage(issue, t)).join("; ") });
  }
  const said = repairEffectText({ effect }, t, nameOf);
  if (effect === null) return said;
  const shown = (value: number | null): string | number => value ?? t("corrections.checks.notRated");
  return [t("corrections.claims.total", { before: shown(total.before), after: shown(total.after) }), said].join("; ");
}

function asIs(name: string): string {
  return name;
}

function isAwardSame({ award }: RepairedOrganisation): boolean {
  return isSameAward(award.before, award.after);
}

function changeText(one: RepairedOrganisation, t: Translate): string {
  const { organisation, place, award } = one;
  const text = (of: number | null): string => (of === null ? t("corrections.checks.notRated") : String(of));
  const places = { organisation, before: text(place.before), after: text(place.after) };
  if (isAwardSame(one)) return t("corrections.slips.place", places);
  const [awardBefore, awardAfter] = [comparedAwardText(award.before, t), comparedAwardText(award.after, t)];
  return t("corrections.slips.placeAndAward", { ...places, awardBefore, awardAfter });
}

function listText(texts: readonly string[], t: Translate): string {
  const more = texts.length - named;
  return [...texts.slice(0, named), ...(more > 0 ? [t("corrections.slips.more", { count: more })] : [])].join("; ");
}
