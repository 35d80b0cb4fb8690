import type { Criterion } from "../../criteria/criterion";
import { countsByLines, isRanked } from "../../criteria/lines";
import { shownName, unmarked } from "../../criteria/organisationName";
import type { EvaluationResult } from "../../evaluation/outcome";
import { comparedAwards } from "../../insight/comparedAward";
import type { AwardSafety } from "../../insight/safety/awardSafety";
import { unitOf } from "../../intake/unit";
import { localisedText, type Language } from "../../locales/language";
import { numberText, shownIn } from "../../locales/numberText";
import type { Translate } from "../../locales/translator";
import { unitText } from "../../locales/unitText";
import { claimText } from "../../report/checks/slipText";
import { comparedAwardText } from "../../report/comparison/comparedAwardText";
import { changeTexts, safetySentence, type NameOf } from "../../report/safety/safetyText";
import { criterionFigures, distances, fieldOf, type CriterionFigures } from "../../report/scorecard/scorecardFigures";
import type { RatedOrganisation, Score } from "../../scoring/evaluation";
import { groupRows } from "../../scoring/groups";
import { roundPoints } from "../../scoring/rounding";
import { readingText } from "../../intake/corrections/correctedReading";
import type { ShownLocation } from "./issueGroups";

/** A block of the organisation beside the best and the median of all. */
export interface PageBlock {
  readonly code: string;
  readonly name: string;
  readonly own: number;
  readonly best: number;
  readonly median: number;
}

/** How the points of one criterion came about. */
export interface PageFigure {
  readonly code: string;
  readonly name: string;
  /** "28 → 0,05 балла за каждую единицу → 1". */
  readonly chain: string;
  /** How far from the median or the best. */
  readonly distance: string;
  /** null where no cell holds the value. */
  readonly cell: ShownLocation | null;
}

/** Why an organisation has its place: everything in words but for the blocks. */
export interface OrganisationPage {
  readonly name: string;
  /** The official name in the reader's language, marked where there is none in it. */
  readonly fullName: string;
  readonly standing: readonly string[];
  readonly distances: readonly string[];
  readonly blocks: readonly PageBlock[];
  readonly strongest: readonly PageFigure[];
  readonly weakest: readonly PageFigure[];
  readonly all: readonly PageFigure[];
  readonly changes: readonly string[];
  readonly corrections: readonly string[];
}

/** Criteria named as the strongest and the weakest. */
const named = 5;
/** Changes told of each award. */
const changesOfEach = 3;

/** null where the organisation is not rated. */
export function organisationPage(
  outcome: EvaluationResult,
  name: string,
  shortNames: ReadonlyMap<string, string>,
  { t, language }: { readonly t: Translate; readonly language: Language },
): OrganisationPage | null {
  const { evaluation } = outcome;
  const organisation = evaluation.organisations.find((one) => one.name === name);
  if (organisation === undefined) return null;
  const { edition } = evaluation;
  const nameOf: NameOf = (of) => shortNames.get(of) ?? of;
  const words = { t, language, nameOf };
  const ranked = edition.criteria
    .map((criterion, index) => ({ criterion, index, row: 0 }))
    .filter(({ criterion }) => isRanked(criterion))
    .map((row, index) => ({ ...row, ordinal: index + 1 }));
  const evaluated = { evaluation, groups: groupRows(evaluation) };
  const field = fieldOf(evaluated, { criteria: ranked });
  const figures = criterionFigures(organisation, field, { criteria: ranked });
  const byStrength = [...figures].sort((one, other) => one.order - other.order);
  const byLoss = [...figures].sort((one, other) => other.toBest - one.toBest);
  const shown = (one: CriterionFigures, distance: "aboveMedian" | "toBest" | null): PageFigure =>
    pageFigure(one.at.criterion, one.score, distanceText(one, distance, words), words);
  return {
    name,
    fullName: unmarked(shownName(organisation, language)),
    standing: standingLines(outcome, organisation, words),
    distances: distanceLines(outcome, organisation, distances(evaluated, organisation, field), words),
    blocks: edition.blocks.map((block, index) => ({
      code: block.code,
      name: localisedText(block.name, language),
      own: organisation.blockTotals[index] ?? 0,
      best: field.blocks[index]?.best ?? 0,
      median: field.blocks[index]?.median ?? 0,
    })),
    strongest: byStrength
      .filter(({ toMedian }) => toMedian > 0)
      .slice(0, named)
      .map((one) => shown(one, "aboveMedian")),
    weakest: byLoss
      .filter(({ toBest }) => toBest > 0)
      .slice(0, named)
      .map((one) => shown(one, "toBest")),
    all: edition.criteria.flatMap((criterion, index) => {
      const score = organisation.scores[index];
      return score === undefined || !criterion.counted ? [] : [pageFigure(criterion, score, "", words)];
    }),
    changes: changeLines(outcome, organisation, words),
    corrections: correctionLines(outcome, name, words),
  };
}

interface Words {
  readonly t: Translate;
  readonly language: Language;
  readonly nameOf: NameOf;
}

function distanceText(
  { toMedian, toBest }: CriterionFigures,
  distance: "aboveMedian" | "toBest" | null,
  { t, language }: Words,
): string {
  if (distance === null) return "";
  const number = numberText(distance === "aboveMedian" ? toMedian : toBest, language);
  return t(`results.page.${distance}`, { number });
}

function pageFigure(criterion: Criterion, score: Score, distance: string, { t, language }: Words): PageFigure {
  const points = numberText(score.points, language);
  return {
    code: criterion.code,
    name: localisedText(criterion.name, language),
    chain: t("results.page.chain", {
      value: valueText(criterion, score, t, language),
      rule: localisedText(criterion.note, language),
      points: t("pane.results.points", { count: score.points, number: points }),
    }),
    distance,
    cell: score.reading.source,
  };
}

/** What was reported, as the reader writes it. */
/** A value as the region's table has it, with its unit, or why there is none. */
export function valueText(criterion: Criterion, { reading, status }: Score, t: Translate, language: Language): string {
  if (countsByLines(criterion)) return t("results.page.byLines");
  const { value, written } = reading;
  if (status === "undefined") return t("results.page.undefined");
  if (status === "unreadable") {
    return t("results.page.unreadable", { written: written === null ? "" : shownIn(written, language) });
  }
  if (value === null) return t("results.page.missing");
  if (unitOf(criterion).family === "yesNo") return t(value === 1 ? "results.page.yes" : "results.page.no");
  const unit = unitText(criterion.unit, language);
  const isPercent = unit === "%";
  return isPercent ? shownIn({ number: value, unit }, language) : `${numberText(value, language)} ${unit}`.trim();
}

function standingLines(
  { evaluation, awards, safety }: EvaluationResult,
  { name, place, total, mainTotal, sumOfRanks }: RatedOrganisation,
  { t, language, nameOf }: Words,
): readonly string[] {
  const numbers = {
    place: numberText(place, language),
    of: numberText(evaluation.organisations.length, language),
    total: numberText(total, language),
    ranks: numberText(sumOfRanks, language),
  };
  const byRanks = evaluation.edition.settings.scheme === "sumOfPlaces";
  const main = t("results.page.main", { total: numberText(mainTotal, language) });
  const standing = t(byRanks ? "results.page.standingByRanks" : "results.page.standing", numbers);
  const award = comparedAwards(awards)(name);
  // As it is now: the Committee may have decided otherwise, and what is open is said once.
  const isHeld = ({ organisation, line, verdict }: AwardSafety): boolean =>
    organisation === name &&
    verdict.kind !== "open" &&
    award.kind === (line.award.what === "prize" ? "prize" : "encouraged");
  const own = safety?.awards.filter(isHeld) ?? [];
  return [
    `${standing}; ${main}.`,
    ...(own.length > 0
      ? own.map((one) => safetySentence(one, t, nameOf))
      : award.kind === "none"
        ? []
        : [t("results.page.award", { award: comparedAwardText(award, t) })]),
  ];
}

function distanceLines(
  { evaluation }: EvaluationResult,
  organisation: RatedOrganisation,
  { next, prize }: ReturnType<typeof distances>,
  { t, language, nameOf }: Words,
): readonly string[] {
  const { organisations, edition, awards } = evaluation;
  const byRanks = edition.settings.scheme === "sumOfPlaces";
  const measure = ({ total, sumOfRanks }: RatedOrganisation): number => (byRanks ? -sumOfRanks : total);
  const amount = (gap: number): string => {
    const number = numberText(roundPoints(gap, 4), language);
    return byRanks ? number : t("pane.results.points", { count: gap, number });
  };
  const neighbour = (step: -1 | 1): RatedOrganisation | undefined =>
    organisations
      .filter((one) => one !== organisation && step * (measure(organisation) - measure(one)) > 0)
      .sort((one, other) => step * (measure(other) - measure(one)))[0];
  const [above, below] = [neighbour(-1), neighbour(1)];
  const equals = organisations.filter((one) => one !== organisation && measure(one) === measure(organisation));
  const lines: string[] = [];
  if (equals.length > 0) {
    lines.push(t("results.page.equal", { organisation: equals.map(({ name }) => nameOf(name)).join("; ") }));
  }
  if (above !== undefined && next !== null) {
    lines.push(t("results.page.above", { ...named(above), gap: amount(measure(above) - measure(organisation)) }));
  }
  if (below !== undefined) {
    lines.push(t("results.page.below", { ...named(below), gap: amount(measure(organisation) - measure(below)) }));
  }
  const hasPrize = awards.prizes.some((one) => one.organisations.includes(organisation.name));
  if (!hasPrize && prize !== null && prize > 0) lines.push(t("results.page.toPrize", { gap: amount(prize) }));
  const last = awards.encouraged.at(-1);
  const isEncouraged = awards.encouraged.some((one) => one.organisation === organisation.name);
  const byMain = edition.settings.encouragement.kind === "mainTotal";
  if (byMain && !hasPrize && !isEncouraged && last !== undefined && last.mainTotal > organisation.mainTotal) {
    const gap = last.mainTotal - organisation.mainTotal;
    const points = t("pane.results.points", { count: gap, number: numberText(roundPoints(gap, 4), language) });
    lines.push(t("results.page.toEncouragement", { gap: points, organisation: nameOf(last.organisation) }));
  }
  return lines;

  function named({ place, name }: RatedOrganisation): { readonly place: string; readonly organisation: string } {
    return { place: numberText(place, language), organisation: nameOf(name) };
  }
}

/** The smallest changes of one weight or one figure that turn an award which this organisation holds or is next to. */
function changeLines(
  { safety, evaluation }: EvaluationResult,
  { name }: RatedOrganisation,
  words: Words,
): readonly string[] {
  const concerned = safety?.awards.filter((one) => one.organisation === name || one.challenger === name) ?? [];
  const lines = concerned.flatMap((one: AwardSafety): readonly string[] => {
    const texts = changeTexts(one, evaluation, words);
    return [...texts.weights.slice(0, 1), ...texts.cells.slice(0, changesOfEach)];
  });
  return [...new Set(lines)];
}

function correctionLines(
  { correctionEffects, claims, evaluation }: EvaluationResult,
  name: string,
  { t, language, nameOf }: Words,
): readonly string[] {
  const codeOf = (criterion: number): string => evaluation.edition.criteria[criterion]?.code ?? "";
  const shown = (place: number | null): string => (place === null ? "–" : numberText(place, language));
  const accepted = correctionEffects
    .filter(({ correction }) => correction.organisation === name)
    .map(({ correction: { criterion, from, to }, place }) =>
      t("results.page.corrected", {
        code: codeOf(criterion),
        before: readingText(from),
        after: readingText(to),
        placeBefore: shown(place.before),
        placeAfter: shown(place.after),
      }),
    );
  const pending = claims.flatMap((effect) =>
    effect.claim?.organisation !== name
      ? []
      : [
          t("results.page.pending", {
            code: codeOf(effect.claim.criterion),
            after: readingText(effect.claim.to),
            effect: claimText(effect, t, nameOf),
          }),
        ],
  );
  return [...accepted, ...pending];
}

/** The page as plain text, to be pasted into a letter. */
export function pageText(page: OrganisationPage, t: Translate, language: Language): string {
  const list = (figures: readonly PageFigure[]): readonly string[] =>
    figures.map(
      ({ code, name, chain, distance }) => `– ${code}. ${name}: ${chain}${distance === "" ? "" : ` (${distance})`}`,
    );
  return [
    page.fullName,
    ...page.standing,
    "",
    ...page.distances,
    "",
    t("results.page.blocks"),
    ...page.blocks.map(
      ({ code, name, own, best, median }) =>
        `– ${code}. ${name}: ${[own, best, median].map((points) => numberText(points, language)).join(" / ")}`,
    ),
    "",
    t("results.page.strongest"),
    ...list(page.strongest),
    "",
    t("results.page.weakest"),
    ...list(page.weakest),
    ...(page.corrections.length === 0 ? [] : ["", t("results.page.corrections"), ...page.corrections]),
  ].join("\n");
}
