import type { Edition } from "../criteria/edition";
import type { EntryCondition } from "../criteria/entryCondition";
import type { TieBreak } from "../criteria/settings";
import type { Reading, SourceCell } from "../intake/submission";

/** undefined: a value is there, but its base is missing or not above 0 (per100, growth). */
export type ScoreStatus = Reading["status"] | "undefined";

export interface Score {
  readonly reading: Reading;
  readonly status: ScoreStatus;
  /** Rounded to the decimals of the settings; 0 unless ok. */
  readonly points: number;
  /** Rank by points on this criterion; null where the criterion is not counted, or is a line. */
  readonly rank: number | null;
}

export interface RatedOrganisation {
  readonly name: string;
  /** Kazakh name, empty where the organisations sheet gives none. */
  readonly nameKk: string;
  readonly source: SourceCell | null;
  /** One for each criterion of the edition, in its order. */
  readonly scores: readonly Score[];
  /** One for each block of the edition, in its order. */
  readonly blockTotals: readonly number[];
  /** Place by each of them; equals share it as the setting for ranks says. */
  readonly blockPlaces: readonly number[];
  readonly mainTotal: number;
  readonly total: number;
  /** Sum of the ranks over counted criteria. */
  readonly sumOfRanks: number;
  /** Number of counted criteria on which it has rank 1. */
  readonly firstRanks: number;
  readonly place: number;
  /** 1…N by place, equals in the input's order; with groups, group after group. */
  readonly position: number;
  /** With groups: the one within which its ranks and places are. */
  readonly group?: string;
}

/** notAdmitted: an entry condition alone keeps it out. unconfirmed: whether or which organisation it is, is an open question. */
export type NotRatedReason = "unconfirmed" | "noValues" | "absent" | "notTakingPart" | "notAdmitted";

export interface NotRatedOrganisation {
  readonly name: string;
  readonly nameKk: string;
  readonly reason: NotRatedReason;
  /** The entry conditions that it does not fulfil, whatever the reason; some where that is the reason. */
  readonly unmet: readonly EntryCondition[];
  /** The reason in staff's own words, empty where none was given. */
  readonly words: string;
}

/** Organisations equal by total (by sum of ranks under that scheme), and what decided between them. */
export interface Tie {
  /** The best place among them. */
  readonly place: number;
  readonly organisations: readonly string[];
  /** null: no rule decided, the place is shared. */
  readonly decidedBy: TieBreak | null;
  /** The values that were compared, one for each organisation: of the rule, or the equal totals. */
  readonly values: readonly number[];
  readonly group?: string;
}

export interface Prize {
  readonly place: number;
  /** More than one where equals share it. */
  readonly organisations: readonly string[];
  readonly group?: string;
}

/**
 * An award that is not recommended yet. tie: equals across the line of the last prize or encouragement, a question to the
 * Committee. guess: who wins rests on a column that was matched by likeness and awaits confirmation. prize: so many equals
 * are across the line of the last prize that what follows for encouragement is not listed.
 */
export interface Undecided {
  readonly what: "prize" | "encouragement";
  readonly because: "tie" | "guess" | "prize";
  /** How many of them can still be awarded. */
  readonly slots: number;
  readonly between: readonly string[];
  /** Numbers of the prize places in question, where they are not the last ones. */
  readonly places?: readonly number[];
  readonly group?: string;
}

/** What encouragement goes by. */
export type Standing = Pick<RatedOrganisation, "name" | "total" | "mainTotal" | "blockTotals">;

/** The same with its position among all. */
export type Placed = Standing & Pick<RatedOrganisation, "position">;

export interface Encouraged {
  readonly organisation: string;
  readonly mainTotal: number;
  /** Codes of the main blocks it leads, under that rule; else empty. */
  readonly leads: readonly string[];
}

/** What is proposed for encouragement beside the certain, should an open question about a prize be answered so. */
export interface ConditionalAwards {
  /** All of it; null: receives no prize. Equals who share several places have the first of them. */
  readonly if: readonly { readonly organisation: string; readonly place: number | null }[];
  readonly encouraged: readonly Encouraged[];
  /** Ties across the line of the last encouragement, which that answer would leave. */
  readonly undecided: readonly Undecided[];
}

/** Proposals for encouragement (clause 5.2): for organisations outside the prizes as they are given. */
export interface Encouragements {
  /** Certain, however an open question about a prize is answered. */
  readonly encouraged: readonly Encouraged[];
  readonly undecided: readonly Undecided[];
  readonly conditional: readonly ConditionalAwards[];
}

export interface Awards extends Encouragements {
  readonly prizes: readonly Prize[];
  /** Numbers of the prize places for which nobody has the least total; absent where there are none. */
  readonly notAwarded?: readonly number[];
}

/** Why awards are held back: on whom a guess has an effect, and the sums should it be wrong. */
export interface Doubt {
  readonly resting: readonly string[];
  readonly otherwise: readonly (readonly Standing[])[];
}

export interface Evaluation {
  readonly edition: Edition;
  /** Rated organisations in the input's order. */
  readonly organisations: readonly RatedOrganisation[];
  readonly notRated: readonly NotRatedOrganisation[];
  readonly ties: readonly Tie[];
  /** As calculated; with the Committee's decisions they are `awardsAsDecided`. */
  readonly awards: Awards;
  readonly doubt: Doubt;
  /** Codes of criteria that decide points and were read, for some organisation, from a column nobody has confirmed. */
  readonly guessed: readonly string[];
  /** "sha256:…" over criteria, settings and submitted values, organisations and codes sorted. */
  readonly fingerprint: string;
  /** Where the settings say so, each group by itself; the rest of the evaluation is all of them together. */
  readonly groups?: readonly GroupEvaluation[];
}

export interface GroupEvaluation {
  readonly name: string;
  readonly evaluation: Evaluation;
}
