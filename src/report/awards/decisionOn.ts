import type { CommitteeDecision } from "../committeeDecision";

/** An award of one organisation, as a row of Awards stands for it. */
export interface DecidedOn {
  readonly place: string;
  /** The name as sheets of any language show it: a decision may have been typed into one of another language. */
  readonly names: readonly string[];
}

/** Whether a decision that was typed earlier was about this very award. */
export function isDecisionOn({ organisation, place }: CommitteeDecision, award: DecidedOn): boolean {
  return place === award.place && award.names.includes(organisation);
}
