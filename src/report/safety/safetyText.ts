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
import type { Language } from "../../locales/language";
import { numberText } from "../../locales/numberText";
import type { Translate } from "../../locales/translator";
import { sourceAddress } from "../../intake/submission";
import type { Evaluation } from "../../scoring/evaluation";
import { groupText } from "../awardText";

/** How organisations are named: by row, or by the name of the results. */
export type NameOf = (name: string) => string;

/** In columns of their own names are full, in sentences short. */
export interface SafetyNames {
  readonly full: NameOf;
  readonly short: NameOf;
}

/** "III место", "поощрение". */
export function lineAwardText({ what, place, group }: LineAward, t: Translate): string {
  if (group !== undefined) {
    return t("report.awards.inAward", { award: lineAwardText({ what, place }, t), group: groupText(group, t) });
  }
  if (what === "encouragement") return t("comparison.award.encouraged");
  return place === null
    ? t("safety.prize")
    : t("comparison.award.prize", { place: Number.isInteger(place) ? roman(place) : String(place) });
}

/** Per cent that are never more than is guaranteed. */
export function guaranteed(part: number): number {
  return Math.floor(part * 1000 + 1e-7) / 10;
}

/** Of the award, whoever would take it first. */
export function toleranceOf({ tolerance, nearer }: AwardSafety): Tolerance | null {
  return nearer === null ? tolerance : nearer.tolerance;
}

/** "III место: Абай → Актобе; поощрение: …": an organisation that keeps its award is not named. */
export function outcomeText(differences: readonly AwardDifference[], t: Translate, nameOf: NameOf): string {
  return differences.map((one) => differenceText(one, t, nameOf)).join("; ");
}

function differenceText(
  { award, before, openBefore, after, open }: AwardDifference,
  t: Translate,
  nameOf: NameOf,
): string {
  const isPrize = award.what === "prize";
  const changing = (all: readonly string[], others: readonly string[]): readonly string[] =>
    all.filter((name) => isPrize || !others.includes(name));
  const asked = (names: readonly string[]): readonly string[] =>
    names.length === 0 ? [] : [t("safety.outcomeOpen", { names: names.map(nameOf).join(", ") })];
  const [gone, come] = [changing(before, after), changing(after, before)];
  const told = { award: lineAwardText(award, t) };
  const isAnyKept = before.length > gone.length;
  if (isAnyKept && openBefore.length + open.length === 0 && (gone.length === 0 || come.length === 0)) {
    const names = gone.length === 0 ? come : gone;
    const key = gone.length === 0 ? "safety.outcomeGained" : "safety.outcomeLost";
    return t(key, { ...told, count: names.length, names: names.map(nameOf).join(", ") });
  }
  const nobody = t(isAnyKept ? "safety.outcomeNobodyElse" : "safety.outcomeNobody");
  const text = (names: readonly string[], waiting: readonly string[]): string => {
    const all = [names.map(nameOf).join(", "), ...asked(waiting)].filter((one) => one !== "");
    return all.length === 0 ? nobody : all.join("; ");
  };
  return t("safety.outcome", { ...told, before: text(gone, openBefore), after: text(come, open) });
}

/** What a slip would change; of a missing figure that makes equals also what more would. */
export function slipOutcome({ differences, beyond }: PossibleSlip, t: Translate, nameOf: NameOf): string {
  const outcome = outcomeText(differences, t, nameOf);
  if (beyond === undefined) return outcome;
  return t("safety.slipBeyond", { outcome, to: beyond.to, then: outcomeText(beyond.differences, t, nameOf) });
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
  const { verdict, relativeGap, slips, nearer } = one;
  const least = toleranceOf(one);
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
  if (least === draws.draws) return t("safety.draws.always", drawNumbers(draws));
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

/** The nearest changes of one weight, and of one figure, that take an award. */
export function changeTexts(
  { weights, cells }: Pick<AwardSafety, "weights" | "cells">,
  { edition, organisations }: Evaluation,
  { t, language, nameOf }: { readonly t: Translate; readonly language: Language; readonly nameOf: NameOf },
): { readonly weights: readonly string[]; readonly cells: readonly string[] } {
  return {
    weights: weights.map(({ criterion, shown }) =>
      t("safety.changeWeight", {
        code: edition.criteria[criterion]?.code ?? "",
        factor: numberText(shown, language),
        weight: numberText(edition.criteria[criterion]?.weight ?? 0, language),
      }),
    ),
    cells: cells.map(({ row, criterion, from, to, differences }) =>
      t("safety.changeCell", {
        organisation: nameOf(organisations[row]?.name ?? ""),
        code: edition.criteria[criterion]?.code ?? "",
        from: numberText(from, language),
        to: numberText(to, language),
        outcome: outcomeText(differences, t, nameOf),
      }),
    ),
  };
}
