import { roman } from "../../committee/prizePlaces";
import { encouragementWords, notReportedWords, schemeWords, tieRankingWords } from "../../criteria/choices";
import { tieBreakText } from "../../criteria/settingsList";
import type { AwardDifference } from "../../insight/safety/awardDifferences";
import type { LineAward } from "../../insight/safety/awardLines";
import type { RuleReading } from "../../insight/safety/otherReadings";
import type { AwardSafety, Safety } from "../../insight/safety/awardSafety";
import type { PossibleSlip } from "../../insight/safety/slips/possibleSlip";
import type { VerdictReason } from "../../insight/safety/verdict";
import type { WeightDraws } from "../../insight/safety/draws/weightDraws";
import type { Tolerance } from "../../insight/safety/weightTolerance";
import type { Translate } from "../../locales/translator";
import { sourceAddress } from "../../intake/submission";
import type { Evaluation } from "../../scoring/evaluation";

/** How organisations are named: by row, or by the name of the results. */
export type NameOf = (name: string) => string;

/** In columns of their own names are full, in sentences short. */
export interface SafetyNames {
  readonly full: NameOf;
  readonly short: NameOf;
}

/** "III место", "поощрение". */
export function lineAwardText({ what, place }: LineAward, t: Translate): string {
  if (what === "encouragement") return t("comparison.award.encouraged");
  return place === null
    ? t("comparison.award.undecidedPrize")
    : t("comparison.award.prize", { place: Number.isInteger(place) ? roman(place) : String(place) });
}

/** Per cent that are never more than is guaranteed. */
export function guaranteed(part: number): number {
  return Math.floor(part * 1000 + 1e-7) / 10;
}

export function toleranceText(tolerance: Tolerance | null, t: Translate): string {
  if (tolerance === null) return t("safety.noTolerance");
  return t(tolerance.exact ? "safety.percent" : "safety.atLeast", { value: guaranteed(tolerance.value) });
}

/** "III место: Абай → Актобе; поощрение: …": an organisation that keeps its award is not named. */
export function outcomeText(differences: readonly AwardDifference[], t: Translate, nameOf: NameOf): string {
  return differences
    .map(({ award, before, openBefore, after, open }) => {
      const isPrize = award.what === "prize";
      const names = (all: readonly string[], others: readonly string[]): string =>
        all
          .filter((name) => isPrize || !others.includes(name))
          .map(nameOf)
          .join(", ");
      const waited = openBefore.length > 0 ? t("safety.outcomeOpen", { names: openBefore.map(nameOf).join(", ") }) : "";
      const gone = [names(before, after), waited].filter((text) => text !== "").join("; ");
      const then = names(after, before);
      const asked = open.length > 0 ? t("safety.outcomeOpen", { names: open.map(nameOf).join(", ") }) : "";
      const come = [then, asked].filter((text) => text !== "").join("; ");
      const nobody = t("safety.outcomeNobody");
      return t("safety.outcome", {
        award: lineAwardText(award, t),
        before: gone === "" ? nobody : gone,
        after: come === "" ? nobody : come,
      });
    })
    .join("; ");
}

/** What slip it would be, with the figure that should stand there. */
export function slipText(
  { kind, to, otherRow }: PossibleSlip,
  evaluation: Evaluation,
  t: Translate,
  nameOf: NameOf,
): string {
  const other = evaluation.organisations[otherRow ?? -1]?.name;
  return t(`safety.slip.${kind}`, { to: to ?? t("safety.noData"), other: other === undefined ? "" : nameOf(other) });
}

/** Where the figure was read; organisation and code where no cell holds it. */
export function slipCell(
  { row, criterion }: { readonly row: number; readonly criterion: number },
  { edition, organisations }: Evaluation,
  nameOf: NameOf,
): string {
  const organisation = organisations[row];
  const source = organisation?.scores[criterion]?.reading.source ?? null;
  if (source !== null) return sourceAddress(source);
  return `${nameOf(organisation?.name ?? "")}, ${edition.criteria[criterion]?.code ?? ""}`;
}

/** The reasons of a verdict with their numbers. */
function whyText(one: AwardSafety, t: Translate, nameOf: NameOf): string {
  const { verdict, tolerance, relativeGap, slips, nearer } = one;
  const least = nearer === null ? tolerance : nearer.tolerance;
  const reason = (of: VerdictReason): string => {
    if (of === "tolerance" && least === null) return t("safety.reason.ranks");
    if (of === "slips" && slips.length === 0) return t("safety.reason.noSlips");
    return t(`safety.reason.${of}`, {
      tolerance: least === null ? "" : guaranteed(least.value),
      gap: relativeGap === null ? "" : Math.ceil(relativeGap * 10_000) / 100,
      slips: slips.length,
    });
  };
  const reasons = verdict.reasons.map(reason);
  if (nearer !== null && verdict.reasons.includes("tolerance")) {
    const { organisation, tolerance: nearest } = nearer;
    const numbers = { tolerance: guaranteed(nearest.value) };
    reasons.push(
      organisation === null
        ? t("safety.belowThreshold", numbers)
        : t("safety.nearer", { ...numbers, organisation: nameOf(organisation) }),
    );
  }
  return reasons.join("; ");
}

/** One sentence on an award, for papers. */
export function safetySentence(one: AwardSafety, t: Translate, nameOf: NameOf): string {
  const award = lineAwardText(one.line.award, t);
  return t("safety.sentence", {
    award: award.charAt(0).toUpperCase() + award.slice(1),
    organisation: nameOf(one.organisation),
    verdict: t(`safety.verdict.${one.verdict.kind}`),
    why: whyText(one, t, nameOf),
  });
}

/** How weights were drawn, for texts. */
export function drawNumbers({ draws, seed, spread }: WeightDraws) {
  return { draws, seed: String(seed), spread: Math.round(spread * 100) };
}

/** One sentence on random weights: the award that changes hands most often; null where nothing was drawn. */
export function drawSentence({ awards, draws }: Safety, t: Translate, nameOf: NameOf): string | null {
  if (draws === null) return null;
  const times = draws.kept.map(({ criterion, block }) => Math.min(criterion ?? Infinity, block ?? Infinity));
  const least = Math.min(...times);
  const award = awards[times.indexOf(least)];
  if (award === undefined || !Number.isFinite(least)) return null;
  return t("safety.draws.sentence", {
    ...drawNumbers(draws),
    share: Math.floor((least / draws.draws) * 1000) / 10,
    award: lineAwardText(award.line.award, t),
    organisation: nameOf(award.organisation),
  });
}

export function readingText(reading: RuleReading, t: Translate): string {
  switch (reading.kind) {
    case "scheme":
      return t("safety.reading.scheme", { value: schemeWords.text(t, reading.scheme) });
    case "tieRanking":
      return t("safety.reading.tieRanking", { value: tieRankingWords.text(t, reading.tieRanking) });
    case "tieBreak":
      return reading.rule === null
        ? t("safety.reading.noTieBreak")
        : t("safety.reading.tieBreak", { value: tieBreakText(reading.rule, t) });
    case "mainBlock":
      return t(reading.main ? "safety.reading.main" : "safety.reading.notMain", { code: reading.code });
    case "notReported":
      return t("safety.reading.notReported", { value: notReportedWords.text(t, reading.notReported) });
    case "decimals":
      return t("safety.reading.decimals", { value: reading.decimals });
    case "floorBlocksAtZero":
      return t(reading.floorBlocksAtZero ? "safety.reading.floor" : "safety.reading.noFloor");
    case "encouragement":
      return t("safety.reading.encouragement", { value: encouragementWords.text(t, reading.rule.kind) });
    default:
      return reading satisfies never;
  }
}
