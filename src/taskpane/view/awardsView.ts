import type { AwardsAsDecided, AwardWinner } from "../../committee/awardsAsDecided";
import { openAwards, type OpenAward } from "../../committee/openAwards";
import { placesText } from "../../committee/prizePlaces";
import { shownName } from "../../criteria/organisationName";
import type { Language } from "../../locales/language";
import type { Translate } from "../../locales/translator";
import { conditionalLines } from "../../report/conditionalText";
import type { Evaluation, NotRatedOrganisation, NotRatedReason, Tie } from "../../scoring/evaluation";

export interface ShownPrize {
  readonly place: number;
  readonly names: readonly string[];
  /** null: not rated. */
  readonly total: number | null;
}

interface ShownEncouraged {
  readonly name: string;
  readonly mainTotal: number;
  readonly leads: readonly string[];
}

export interface ShownNotRated {
  readonly name: string;
  readonly reason: NotRatedReason;
  readonly unmet: NotRatedOrganisation["unmet"];
  readonly words: string;
}

/** Awards, ties and organisations not rated, with names in the reader's language. */
export interface AwardsView {
  readonly prizes: readonly ShownPrize[];
  /** Prize places that the Committee gives to nobody: "III". */
  readonly notAwarded: readonly string[];
  readonly undecided: readonly OpenAward[];
  /** What would be proposed for encouragement after each answer to an open question. */
  readonly conditional: readonly string[];
  /** Codes of the criteria that the awards held back wait for. */
  readonly guessed: readonly string[];
  readonly encouraged: readonly ShownEncouraged[];
  readonly ties: readonly Tie[];
  readonly notRated: readonly ShownNotRated[];
}

export function awardsView(
  evaluation: Evaluation,
  { awards, conditional }: AwardsAsDecided,
  language: Language,
  t: Translate,
): AwardsView {
  const { ties, notRated } = evaluation;
  const organisations = new Map(evaluation.organisations.map((organisation) => [organisation.name, organisation]));
  const named = new Map([...notRated, ...evaluation.organisations].map((one) => [one.name, shownName(one, language)]));
  const shown = (name: string): string => named.get(name) ?? name;
  const prizes = awards.filter(({ what }) => what === "prize");
  const given = awards.filter(({ excess }) => excess === 0);
  const facts = new Map(
    awards.flatMap(({ rows }) =>
      rows.flatMap(({ encouraged }) => (encouraged ? [[encouraged.organisation, encouraged]] : [])),
    ),
  );
  /** Those of one award, with equal totals together: by decision they may differ. */
  const sharing = (place: number, winners: readonly AwardWinner[]): readonly ShownPrize[] => {
    const totals = new Map<number | null, string[]>();
    for (const { organisation } of winners) {
      const total = organisations.get(organisation)?.total ?? null;
      totals.set(total, [...(totals.get(total) ?? []), shown(organisation)]);
    }
    return Array.from(totals, ([total, names]) => ({ place, names, total }));
  };
  return {
    prizes: given.flatMap(({ what, places, winners }) => (what === "prize" ? sharing(places[0] ?? 0, winners) : [])),
    notAwarded: prizes.filter((award) => award.notAwarded).map(({ places }) => placesText(places)),
    undecided: openAwards(awards).map((question) => ({ ...question, between: question.between.map(shown) })),
    conditional: conditionalLines(conditional, shown, t),
    guessed: evaluation.guessed,
    encouraged: given.flatMap(({ what, winners }) =>
      what === "prize"
        ? []
        : winners.map(({ organisation }) => ({
            name: shown(organisation),
            mainTotal: organisations.get(organisation)?.mainTotal ?? 0,
            leads: facts.get(organisation)?.leads ?? [],
          })),
    ),
    ties: ties.map((tie) => ({ ...tie, organisations: tie.organisations.map(shown) })),
    notRated: notRated.map((organisation) => ({
      name: shownName(organisation, language),
      reason: organisation.reason,
      unmet: organisation.unmet,
      words: organisation.words,
    })),
  };
}
