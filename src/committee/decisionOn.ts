import type { CommitteeDecision } from "./decision";

/** An award as it is put to the Committee for one organisation. */
export interface DecidedOn {
  /** Roman numbers of prize places; empty for encouragement. */
  readonly place: string;
  /** The name as sheets of any language show it: a decision may have been typed into one of another language. */
  readonly names: readonly string[];
  /** The names of each organisation among whom the Committee chooses; null where the award is proposed to this one. */
  readonly among: readonly (readonly string[])[] | null;
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
  if (then === undefined) return true;
  if (then === null || now === null) return then === now;
  return then.length === now.length && now.every((names) => names.some((name) => then.includes(name)));
}

/**
 * gone: no such award is proposed or put to the Committee any more. questionChanged: it is, but others are to be chosen
 * from. repeated: an earlier row decides on it already.
 */
export type DecisionStatus = "applies" | "gone" | "questionChanged" | "repeated";

/** What each decision that was typed earlier is worth for what is put to the Committee now. */
export function decisionStatuses(
  put: readonly DecidedOn[],
  decisions: readonly CommitteeDecision[],
): ReadonlyMap<CommitteeDecision, DecisionStatus> {
  const decided = new Set<DecidedOn>();
  return new Map(
    decisions.map((decision) => {
      const award = put.find((one) => isDecisionOn(decision, one));
      if (award === undefined) {
        const isPut = put.some((one) => isAbout(decision, one));
        return [decision, isPut ? "questionChanged" : "gone"] as const;
      }
      const status = decided.has(award) ? "repeated" : "applies";
      decided.add(award);
      return [decision, status] as const;
    }),
  );
}
