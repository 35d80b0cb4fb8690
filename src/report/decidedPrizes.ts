import type { AwardsAsDecided } from "../committee/awardsAsDecided";
import { placesText, prizeNumber, roman } from "../committee/prizePlaces";
import type { Translate } from "../locales/translator";
import type { Evaluation } from "../scoring/evaluation";

export interface DecidedPrize {
  /** Of the organisation in the input's order, from 1. */
  readonly number: number;
  /** "–" is none. */
  readonly text: string;
}

/** The prize of each rated organisation for which the Committee's decisions make it another one than is calculated. */
export function decidedPrizes(
  { organisations }: Pick<Evaluation, "organisations">,
  list: AwardsAsDecided,
  t: Translate,
): ReadonlyMap<string, DecidedPrize> {
  const texts = decidedTexts(list, t);
  return new Map(
    organisations.flatMap(({ name }, index) => {
      const text = texts.get(name);
      return text === undefined ? [] : [[name, { number: index + 1, text }] as const];
    }),
  );
}

function decidedTexts({ awards }: AwardsAsDecided, t: Translate): ReadonlyMap<string, string> {
  const prizes = awards.filter(({ what }) => what === "prize");
  const won = new Map<string, string>();
  for (const { winners, excess, places } of prizes) {
    for (const { organisation } of excess > 0 ? [] : winners) {
      const before = won.get(organisation);
      won.set(organisation, before === undefined ? placesText(places) : `${before}, ${placesText(places)}`);
    }
  }
  const decided = new Map(won);
  for (const { rows, open, because, places } of prizes) {
    for (const { proposed } of rows) {
      const waits = open.includes(proposed) ? t("report.totals.committee") : "";
      const calculated = because === null ? placesText(places) : waits;
      const now = won.get(proposed) ?? (waits || t("comparison.none"));
      if (now === calculated) decided.delete(proposed);
      else decided.set(proposed, now);
    }
  }
  return decided;
}

/** What is calculated for each organisation: "I", "решает Исполком"; those without a prize are left out. */
export function calculatedPrizes(evaluation: Evaluation, t: Translate): ReadonlyMap<string, string> {
  if (evaluation.groups !== undefined) {
    return new Map(evaluation.groups.flatMap((group) => [...calculatedPrizes(group.evaluation, t)]));
  }
  const { tieRanking, prizes, prizeLeast, mostOnPlace } = evaluation.edition.settings;
  const equals = new Map<number, string[]>();
  const all = new Map<number, number>();
  for (const { place, name, total } of evaluation.organisations) {
    if (tieRanking !== "mean" && place > prizes) continue;
    all.set(place, (all.get(place) ?? 0) + 1);
    const own = equals.get(place) ?? [];
    if (prizeLeast === null || total >= prizeLeast) equals.set(place, [...own, name]);
  }
  const numerals = prizeNumerals({ evaluation, t });
  return new Map(
    [...equals].flatMap(([place, organisations]) => {
      const first = tieRanking === "mean" ? place - ((all.get(place) ?? 1) - 1) / 2 : place;
      if (first > prizes) return [];
      const last = tieRanking === "dense" ? first : first + organisations.length - 1;
      const isGiven = last <= prizes && (mostOnPlace === null || organisations.length <= mostOnPlace);
      const text = isGiven ? (numerals[first - 1] ?? "") : t("report.totals.committee");
      return organisations.map((name) => [name, text] as const);
    }),
  );
}

/** The prizes by number; one that waits for a guess to be confirmed says so. */
export function prizeNumerals({
  evaluation,
  t,
}: {
  readonly evaluation: Evaluation;
  readonly t: Translate;
}): readonly string[] {
  const { prizes, tieRanking } = evaluation.edition.settings;
  const { awards } = evaluation;
  const someWait = awards.undecided.some(({ what, because }) => what === "prize" && because === "guess");
  const proposed = new Set(awards.prizes.map((prize) => prizeNumber(prize, tieRanking)));
  return Array.from({ length: prizes }, (_numeral, index) =>
    someWait && !proposed.has(index + 1) ? t("report.totals.unconfirmed") : roman(index + 1),
  );
}
