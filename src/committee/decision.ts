import type { Translate } from "../locales/translator";
import { words } from "../tables/words";

const verdicts = ["approve", "decline", "otherOrganisation", "notAwarded"] as const;
export type Verdict = (typeof verdicts)[number];

export const verdictWords = words<Verdict>(verdicts, (verdict) => `report.awards.${verdict}`);

/** Numbers of votes; null where none is stated. */
export interface Votes {
  readonly for: number | null;
  readonly against: number | null;
  readonly abstained: number | null;
}

export const voteKeys = ["for", "against", "abstained"] as const satisfies readonly (keyof Votes)[];

/** A decision that was typed into an Awards sheet. Fields are absent where nothing was typed, or the sheet is older. */
export interface CommitteeDecision {
  /** The organisation's name as that sheet shows it. */
  readonly organisation: string;
  /** Roman numbers of the prize places, empty for other awards: a decision stands for that award only. */
  readonly place: string;
  /** A choice of the list, or staff's own words; no words where only another column was filled in. */
  readonly decision: Verdict | { readonly words: string };
  /** The organisation that is awarded instead, as it was chosen or typed. */
  readonly other?: string;
  readonly reason?: string;
  readonly votes?: Votes;
  /** What is in a column of votes and is no number of votes. */
  readonly unreadVotes?: Readonly<Partial<Record<keyof Votes, string>>>;
  readonly remark: string;
  /**
   * All organisations, as that sheet names them, among whom the Committee was to choose; null where the award was proposed
   * to this one. A choice stands for that question only: among others it would be another choice.
   */
  readonly among?: readonly string[] | null;
}

/** The words of a decision as Awards shows them; empty where only another column was filled in. */
export function decisionText({ decision }: CommitteeDecision, t: Translate): string {
  return typeof decision === "string" ? verdictWords.text(t, decision) : decision.words;
}

/** Approved, or given to another organisation. */
export function isAwarded(decision: CommitteeDecision | undefined): boolean {
  return decision?.decision === "approve" || decision?.decision === "otherOrganisation";
}

/** Another organisation is named, but the decision is not to award it. */
export function namesOtherInVain({ decision, other = "" }: CommitteeDecision): boolean {
  return other !== "" && decision !== "otherOrganisation";
}
