import type { Evaluation } from "../scoring/evaluation";
import type { CommitteeDecision } from "./decision";
import { prizeNumber } from "./prizePlaces";
import { openPrizePlaces, placesText } from "./prizePlaces";
import { OrganisationNames } from "./organisationNames";

interface DecidedOn {
  /** Roman numbers of prize places; empty for encouragement. */
  readonly place: string;
  /** The name as sheets of any language show it: a decision may have been typed into one of another language. */
  readonly names: readonly string[];
  /**
   * The names of each organisation among whom the Committee chooses; null where the award is proposed to this one. Left
   * out: whatever the question is.
   */
  readonly among?: readonly (readonly string[])[] | null;
}

/** Whether a decision that was typed earlier was about this very award, with the same organisations to choose from. */
export function isDecisionOn(decision: CommitteeDecision, award: DecidedOn): boolean {
  return isAbout(decision, award) && isSameQuestion(decision.among, award.among);
}

function isAbout({ organisation, place }: CommitteeDecision, award: DecidedOn): boolean {
  return place === award.place && award.names.includes(organisation);
}

/** Sheets of earlier versions do not say what the question was. */
function isSameQuestion(then: CommitteeDecision["among"], now: DecidedOn["among"]): boolean {
  if (then === undefined || now === undefined) return true;
  if (then === null || now === null) return then === now;
  return then.length === now.length && now.every((names) => names.some((name) => then.includes(name)));
}

/**
 * gone: no such award is proposed or put to the Committee any more. questionChanged: it is, but others are to be chosen
 * from. repeated: an earlier row decides on it already.
 */
export type DecisionStatus = "applies" | "gone" | "questionChanged" | "repeated";

/** What each decision that was typed earlier is worth for the awards of an evaluation. */
export function decisionStatuses(
  evaluation: Evaluation,
  decisions: readonly CommitteeDecision[],
): ReadonlyMap<CommitteeDecision, DecisionStatus> {
  const awards = awardsToDecide(evaluation);
  const decided = new Set<DecidedOn>();
  return new Map(
    decisions.map((decision) => {
      const award = awards.find((one) => isDecisionOn(decision, one));
      if (award === undefined) {
        const isPut = awards.some((one) => isAbout(decision, one));
        return [decision, isPut ? "questionChanged" : "gone"] as const;
      }
      const status = decided.has(award) ? "repeated" : "applies";
      decided.add(award);
      return [decision, status] as const;
    }),
  );
}

export function applyingDecisions(
  evaluation: Evaluation,
  decisions: readonly CommitteeDecision[],
): readonly CommitteeDecision[] {
  const statuses = decisionStatuses(evaluation, decisions);
  return decisions.filter((decision) => statuses.get(decision) === "applies");
}

function awardsToDecide(evaluation: Evaluation): readonly DecidedOn[] {
  const { prizes, encouraged, undecided } = evaluation.awards;
  const { tieRanking } = evaluation.edition.settings;
  const open = placesText(openPrizePlaces(evaluation));
  const people = new OrganisationNames(evaluation);
  const names = (name: string): readonly string[] => people.shownNames(name);
  const proposed = (name: string, place: string): DecidedOn => ({ place, names: names(name), among: null });
  return [
    ...prizes.flatMap(({ place, organisations }) => {
      const text = placesText([prizeNumber(place, organisations.length, tieRanking)]);
      return organisations.map((name) => proposed(name, text));
    }),
    ...undecided.flatMap(({ what, between }) => {
      const among = between.map(names);
      return among.map((own): DecidedOn => ({ place: what === "prize" ? open : "", names: own, among }));
    }),
    ...encouraged.map(({ organisation }) => proposed(organisation, "")),
  ];
}
