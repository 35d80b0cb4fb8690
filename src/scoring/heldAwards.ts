import type { Settings } from "../criteria/settings";
import type { Awards, Encouraged, Evaluation, Undecided } from "./evaluation";

interface HeldAwardsInput {
  /** As if all guesses were right, and as if none were. */
  readonly awards: Awards;
  readonly without: Awards;
  /** Organisations whose points rest on a guess. */
  readonly resting: ReadonlySet<string>;
  /** All rated organisations, best first. */
  readonly order: readonly string[];
  readonly encouragement: Settings["encouragement"];
}

/**
 * Takes back the awards that an unconfirmed guess touches: the winner's points rest on it, or somebody else would win
 * without it. They become one question for the prizes and one for encouragement, between all who win in either case; an
 * organisation is in one list only (issue 4, point 2). A tie across the line that a guess touches is part of that
 * question; other ties stay.
 */
export function holdAwards(input: HeldAwardsInput): Awards {
  const prizes = heldPrizes(input);
  const taken = new Set([
    ...prizes.kept.flatMap(({ organisations }) => organisations),
    ...prizes.undecided.flatMap(({ between }) => between),
  ]);
  const encouragement = heldEncouragement(input, taken);
  return {
    prizes: prizes.kept,
    encouraged: encouragement.kept,
    undecided: [...prizes.undecided, ...encouragement.undecided],
  };
}

/** All awards as questions: of which table the values are is not answered. */
export function allHeld({ edition, organisations, awards }: Evaluation): Awards {
  const order = [...organisations].sort((one, other) => one.place - other.place).map(({ name }) => name);
  const resting = new Set(order);
  return holdAwards({ awards, without: awards, resting, order, encouragement: edition.settings.encouragement });
}

interface Held<Award> {
  readonly kept: readonly Award[];
  readonly undecided: readonly Undecided[];
}

function heldPrizes({ awards, without, resting, order }: HeldAwardsInput): Held<Awards["prizes"][number]> {
  const otherwise = new Map(without.prizes.map(({ place, organisations }) => [place, organisations]));
  const isTouched = ({ place, organisations }: Awards["prizes"][number]): boolean =>
    organisations.some((name) => resting.has(name)) || !sameMembers(organisations, otherwise.get(place) ?? []);
  const touched = awards.prizes.filter(isTouched);
  const kept = awards.prizes.filter((prize) => !isTouched(prize));
  const ties = partTies("prize", awards, without, resting);
  const settled = new Set([...kept.flatMap(({ organisations }) => organisations), ...ties.between]);
  const concerned = new Set([
    ...touched.flatMap(({ organisations }) => organisations),
    ...ties.touched.flatMap(({ between }) => between),
    ...without.prizes.flatMap(({ organisations }) => organisations),
    ...ties.otherwise,
  ]);
  const freed = [
    ...touched.map(({ organisations }) => organisations.length),
    ...ties.touched.map(({ slots }) => slots),
  ];
  const between = order.filter((name) => concerned.has(name) && !settled.has(name));
  return { kept, undecided: [...question("prize", sum(freed), between), ...ties.kept] };
}

/** @param taken organisations that are in a list of prizes */
function heldEncouragement(
  { awards, without, resting, order, encouragement }: HeldAwardsInput,
  taken: ReadonlySet<string>,
): Held<Encouraged> {
  const otherwise = new Set(without.encouraged.map(({ organisation }) => organisation));
  const kept = awards.encouraged.filter(
    ({ organisation }) => !resting.has(organisation) && otherwise.has(organisation),
  );
  const ties = partTies("encouragement", awards, without, new Set([...resting, ...taken]));
  const settled = new Set([...taken, ...kept.map(({ organisation }) => organisation), ...ties.between]);
  const concerned = new Set([
    ...awards.encouraged.map(({ organisation }) => organisation),
    ...ties.touched.flatMap(({ between }) => between),
    ...otherwise,
    ...ties.otherwise,
  ]);
  const between = order.filter((name) => concerned.has(name) && !settled.has(name));
  const left = encouragement.kind === "mainTotal" ? encouragement.count - kept.length : between.length;
  const slots = Math.min(between.length, left - sum(ties.kept.map((tie) => tie.slots)));
  return { kept, undecided: [...question("encouragement", slots, between), ...ties.kept] };
}

interface Ties {
  readonly kept: readonly Undecided[];
  readonly touched: readonly Undecided[];
  /** Of those kept. */
  readonly between: readonly string[];
  /** Who would be across the line without the guesses. */
  readonly otherwise: readonly string[];
}

/** The ties across the line of an award: those that are the same without the guesses, and those that these touch. */
function partTies(what: Undecided["what"], awards: Awards, without: Awards, resting: ReadonlySet<string>): Ties {
  const others = without.undecided.filter((tie) => tie.what === what);
  const isTouched = ({ between, slots }: Undecided): boolean =>
    between.some((name) => resting.has(name)) ||
    !others.some((other) => other.slots === slots && sameMembers(other.between, between));
  const ties = awards.undecided.filter((tie) => tie.what === what);
  const kept = ties.filter((tie) => !isTouched(tie));
  return {
    kept,
    touched: ties.filter(isTouched),
    between: kept.flatMap(({ between }) => between),
    otherwise: others.flatMap(({ between }) => between),
  };
}

function question(what: Undecided["what"], slots: number, between: readonly string[]): readonly Undecided[] {
  return slots > 0 && between.length > 0 ? [{ what, because: "guess", slots, between }] : [];
}

function sameMembers(one: readonly string[], other: readonly string[]): boolean {
  const names = new Set(other);
  return one.length === other.length && one.every((name) => names.has(name));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
