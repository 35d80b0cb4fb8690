import type { CommitteeDecision } from "../committee/decision";
import type { Edition } from "../criteria/edition";
import type { Reading, Submission } from "../intake/submission";
import type { Evaluation, ScoreStatus } from "../scoring/evaluation";

export interface EvaluatedInputs {
  readonly edition: Edition;
  readonly submissions: readonly Submission[];
  /** What the Committee had decided; nothing where it is left out. */
  readonly decisions?: readonly CommitteeDecision[];
}

export interface PlaceAndTotal {
  readonly place: number;
  readonly total: number;
}

/** A change of points in two parts, which add up to it: first the values change, then the rules. */
export interface ChangeInParts {
  readonly change: number;
  /** New values minus old ones, both under the old rules. */
  readonly fromValues: number;
  /** New rules minus old ones, both with the new values. */
  readonly fromRules: number;
}

/** One criterion of one organisation on one side; null where that side has no such criterion or does not rate it. */
export interface ComparedScore {
  readonly value: Reading["value"];
  readonly status: ScoreStatus;
  readonly points: number;
}

/** A cell whose value, status or points are not the same. */
export interface CellChange extends ChangeInParts {
  readonly code: string;
  readonly before: ComparedScore | null;
  readonly after: ComparedScore | null;
}

export type ComparedAward =
  | { readonly kind: "prize"; readonly place: number }
  | { readonly kind: "undecidedPrize" | "encouraged" | "undecidedEncouragement" | "none" };

export interface OrganisationChange extends ChangeInParts {
  /** As the new evaluation calls it, if it has it. */
  readonly name: string;
  readonly nameKk: string;
  /** null: not rated on that side. */
  readonly before: PlaceAndTotal | null;
  readonly after: PlaceAndTotal | null;
  /** What the new values alone would have come to. */
  readonly underOldRules: PlaceAndTotal | null;
  /** In the order of the new edition, then what only the old one has. */
  readonly cells: readonly CellChange[];
  /** The part of the change that comes from blocks held at 0 or above, and is in no cell. */
  readonly floors: ChangeInParts;
  readonly awardBefore: ComparedAward;
  readonly awardAfter: ComparedAward;
}

export interface ComparedSide {
  readonly edition: Edition;
  readonly evaluation: Evaluation;
}

/** An evaluation against an earlier one; every change of a total is the sum of its cells and floors. */
export interface Comparison {
  readonly before: ComparedSide;
  readonly after: ComparedSide;
  /** By place in the new evaluation, then those that it does not rate, by their old place. */
  readonly organisations: readonly OrganisationChange[];
}

/** Whether it moved in the list, came into it or left it. */
export function hasMoved({ before, after }: OrganisationChange): boolean {
  return before?.place !== after?.place || before?.total !== after?.total;
}

export function isAwardChanged({ awardBefore, awardAfter }: OrganisationChange): boolean {
  return !isSameAward(awardBefore, awardAfter);
}

export function isSameAward(one: ComparedAward, other: ComparedAward): boolean {
  return one.kind === other.kind && awardPlace(one) === awardPlace(other);
}

function awardPlace(award: ComparedAward): number | null {
  return award.kind === "prize" ? award.place : null;
}

/** Nothing moved, no award and no cell changed; the rules may still differ in what no number follows from. */
export function isUnchanged({ organisations }: Comparison): boolean {
  return organisations.every((one) => !hasMoved(one) && !isAwardChanged(one) && one.cells.length === 0);
}
