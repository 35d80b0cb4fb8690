/** What the Committee may decide on an award. */
export const verdicts = ["approve", "decline", "notAwarded"] as const;
export type Verdict = (typeof verdicts)[number];

/** A decision that was typed into an Awards sheet. */
export interface CommitteeDecision {
  /** The organisation's name as that sheet shows it. */
  readonly organisation: string;
  /** Roman number of the prize place, empty for other awards: a decision stands for that award only. */
  readonly place: string;
  /** A choice of the list, or staff's own words. */
  readonly decision: Verdict | { readonly words: string };
  readonly remark: string;
}
