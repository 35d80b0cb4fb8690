import { shownName } from "../../criteria/organisationName";
import type { Language } from "../../locales/language";
import type { Evaluation, NotRatedOrganisation, NotRatedReason, Tie, Undecided } from "../../scoring/evaluation";

export interface ShownPrize {
  readonly place: number;
  readonly names: readonly string[];
  readonly total: number;
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
  readonly undecided: readonly Undecided[];
  /** Codes of the criteria that the awards held back wait for. */
  readonly guessed: readonly string[];
  readonly encouraged: readonly ShownEncouraged[];
  readonly ties: readonly Tie[];
  readonly notRated: readonly ShownNotRated[];
}

export function awardsView(evaluation: Evaluation, language: Language): AwardsView {
  const { awards, ties, notRated } = evaluation;
  const organisations = new Map(evaluation.organisations.map((organisation) => [organisation.name, organisation]));
  const shown = (name: string): string => {
    const organisation = organisations.get(name);
    return organisation === undefined ? name : shownName(organisation, language);
  };
  return {
    prizes: awards.prizes.map(({ place, organisations: winners }) => ({
      place,
      names: winners.map(shown),
      total: organisations.get(winners[0] ?? "")?.total ?? 0,
    })),
    undecided: awards.undecided.map((question) => ({ ...question, between: question.between.map(shown) })),
    guessed: evaluation.guessed,
    encouraged: awards.encouraged.map(({ organisation, mainTotal, leads }) => ({
      name: shown(organisation),
      mainTotal,
      leads,
    })),
    ties: ties.map((tie) => ({ ...tie, organisations: tie.organisations.map(shown) })),
    notRated: notRated.map((organisation) => ({
      name: shownName(organisation, language),
      reason: organisation.reason,
      unmet: organisation.unmet,
      words: organisation.words,
    })),
  };
}
