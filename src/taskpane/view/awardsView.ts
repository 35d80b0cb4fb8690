import type { AwardsAsDecided, AwardWinner } from "../../committee/awardsAsDecided";
import { openAwards, type OpenAward } from "../../committee/openAwards";
import type { Translate } from "../../locales/translator";
import { placesInGroup } from "../../report/awardText";
import { conditionalLines } from "../../report/conditionalText";
import type { Evaluation, NotRatedOrganisation, NotRatedReason, Tie } from "../../scoring/evaluation";

/** The name of the results, and what is shown for it. */
export interface ShownName {
  readonly name: string;
  readonly shown: string;
}

interface ShownPrize {
  readonly place: number;
  readonly organisations: readonly ShownName[];
  /** null: not rated. */
  readonly total: number | null;
}

interface ShownEncouraged extends ShownName {
  readonly mainTotal: number;
  readonly leads: readonly string[];
}

export interface ShownNotRated extends ShownName {
  readonly reason: NotRatedReason;
  readonly unmet: NotRatedOrganisation["unmet"];
  readonly words: string;
}

/** Awards, ties and organisations not rated, with short names in the reader's language. */
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
  shortNames: ReadonlyMap<string, string>,
  t: Translate,
): AwardsView {
  const { ties, notRated } = evaluation;
  const organisations = new Map(evaluation.organisations.map((organisation) => [organisation.name, organisation]));
  const shown = (name: string): string => shortNames.get(name) ?? name;
  const prizes = awards.filter(({ what }) => what === "prize");
  const given = awards.filter(({ excess }) => excess === 0);
  const facts = new Map(
    awards.flatMap(({ rows }) =>
      rows.flatMap(({ encouraged }) => (encouraged ? [[encouraged.organisation, encouraged]] : [])),
    ),
  );
  /** Those of one award, with equal totals together: by decision they may differ. */
  const sharing = (place: number, winners: readonly AwardWinner[]): readonly ShownPrize[] => {
    const totals = new Map<number | null, ShownName[]>();
    for (const { organisation: name } of winners) {
      const total = organisations.get(name)?.total ?? null;
      totals.set(total, [...(totals.get(total) ?? []), { name, shown: shown(name) }]);
    }
    return Array.from(totals, ([total, sharing]) => ({ place, organisations: sharing, total }));
  };
  return {
    prizes: given.flatMap(({ what, places, winners }) => (what === "prize" ? sharing(places[0] ?? 0, winners) : [])),
    notAwarded: prizes.filter((award) => award.notAwarded).map((award) => placesInGroup(award, t)),
    undecided: openAwards(awards).map((question) => ({ ...question, between: question.between.map(shown) })),
    conditional: conditionalLines(conditional, shown, t),
    guessed: evaluation.guessed,
    encouraged: given.flatMap(({ what, winners }) =>
      what === "prize"
        ? []
        : winners.map(({ organisation }) => ({
            name: organisation,
            shown: shown(organisation),
            mainTotal: organisations.get(organisation)?.mainTotal ?? 0,
            leads: facts.get(organisation)?.leads ?? [],
          })),
    ),
    ties: ties.map((tie) => ({ ...tie, organisations: tie.organisations.map(shown) })),
    notRated: notRated.map((organisation) => ({
      name: organisation.name,
      shown: shown(organisation.name),
      reason: organisation.reason,
      unmet: organisation.unmet,
      words: organisation.words,
    })),
  };
}
