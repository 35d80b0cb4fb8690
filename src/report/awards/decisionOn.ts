import { languages } from "../../locales/language";
import type { Evaluation } from "../../scoring/evaluation";
import type { CommitteeDecision } from "../committeeDecision";
import { shownName } from "../organisationName";
import { prizeNumber } from "../prizeNumber";
import { openPrizePlaces, placesText } from "./openPrizePlaces";

/** An award of one organisation, as a row of Awards stands for it. */
export interface DecidedOn {
  /** Roman numbers of prize places; empty for encouragement. */
  readonly place: string;
  /** The name as sheets of any language show it: a decision may have been typed into one of another language. */
  readonly names: readonly string[];
}

/** Whether a decision that was typed earlier was about this very award. */
export function isDecisionOn({ organisation, place }: CommitteeDecision, award: DecidedOn): boolean {
  return place === award.place && award.names.includes(organisation);
}

/** The decisions on awards that the evaluation does not propose, nor puts to the Committee. */
export function decisionsOnNothing(
  evaluation: Evaluation,
  decisions: readonly CommitteeDecision[],
): readonly CommitteeDecision[] {
  const awards = awardsToDecide(evaluation);
  return decisions.filter((decision) => !awards.some((award) => isDecisionOn(decision, award)));
}

function awardsToDecide(evaluation: Evaluation): readonly DecidedOn[] {
  const { prizes, encouraged, undecided } = evaluation.awards;
  const { tieRanking } = evaluation.edition.settings;
  const open = placesText(openPrizePlaces(evaluation));
  const names = shownNames(evaluation);
  const rows = [
    ...prizes.flatMap(({ place, organisations }) => {
      const text = placesText([prizeNumber(place, organisations.length, tieRanking)]);
      return organisations.map((name) => [name, text] as const);
    }),
    ...undecided.flatMap(({ what, between }) => between.map((name) => [name, what === "prize" ? open : ""] as const)),
    ...encouraged.map(({ organisation }) => [organisation, ""] as const),
  ];
  return rows.map(([name, place]) => ({ place, names: names(name) }));
}

/** The name of an organisation as sheets of each language show it. */
export function shownNames({ organisations }: Evaluation): (name: string) => readonly string[] {
  const shown = new Map(
    organisations.map((one) => [one.name, languages.map((language) => shownName(one, language))] as const),
  );
  return (name) => shown.get(name) ?? [name];
}
