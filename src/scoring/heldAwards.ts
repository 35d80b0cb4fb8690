import { withEncouragement, type Prizes } from "./awards";
import { togetherOf } from "./groups";
import type { Evaluation, Prize, Undecided } from "./evaluation";

interface HeldPrizesInput {
  /** As if all guesses were right, and as if none were. */
  readonly prizes: Prizes;
  readonly without: Prizes;
  /** Organisations whose points rest on a guess. */
  readonly resting: ReadonlySet<string>;
  /** All rated organisations, best first. */
  readonly order: readonly string[];
}

/**
 * Takes back the prizes that an unconfirmed guess touches: the winner's points rest on it, or somebody else would win
 * without it. They become one question, between all who win in either case (issue 4, point 2). A tie across the line that
 * a guess touches is part of that question; other ties stay.
 */
export function holdPrizes({ prizes: proposed, without, resting, order }: HeldPrizesInput): Prizes {
  const otherwise = new Map(without.prizes.map(({ place, organisations }) => [place, organisations]));
  const isTouched = ({ place, organisations }: Prize): boolean =>
    organisations.some((name) => resting.has(name)) || !sameMembers(organisations, otherwise.get(place) ?? []);
  const touched = proposed.prizes.filter(isTouched);
  const kept = proposed.prizes.filter((prize) => !isTouched(prize));
  const ties = partTies(proposed, without, resting);
  const settled = new Set([...kept.flatMap(({ organisations }) => organisations), ...ties.between]);
  const concerned = new Set([
    ...touched.flatMap(({ organisations }) => organisations),
    ...ties.touched.flatMap(({ between }) => between),
    ...without.prizes.flatMap(({ organisations }) => organisations),
    ...ties.otherwise,
  ]);
  const lost = (proposed.notAwarded ?? []).filter((number) => without.notAwarded?.includes(number) !== true);
  const notAwarded = (proposed.notAwarded ?? []).filter((number) => !lost.includes(number));
  const freed = [
    ...touched.map(({ organisations }) => organisations.length),
    ...ties.touched.map(({ slots }) => slots),
    // Not awarded as things are, and perhaps awarded.
    ...lost.map(() => 1),
  ];
  const between = order.filter((name) => concerned.has(name) && !settled.has(name));
  const slots = freed.reduce((total, number) => total + number, 0);
  const question: Undecided = { what: "prize", because: "guess", slots, between };
  return {
    prizes: kept,
    undecided: [...(slots > 0 && between.length > 0 ? [question] : []), ...ties.kept],
    ...(notAwarded.length === 0 ? {} : { notAwarded }),
  };
}

/** All awards as questions: of which table the values are is not answered. */
export function allHeld(evaluation: Evaluation): Evaluation {
  const { edition, organisations, awards, groups } = evaluation;
  if (groups !== undefined) {
    const held = groups.map((group) => ({ ...group, evaluation: allHeld(group.evaluation) }));
    return { ...togetherOf(edition, held), fingerprint: evaluation.fingerprint };
  }
  const order = [...organisations].sort((one, other) => one.place - other.place).map(({ name }) => name);
  const prizes = { ...awards, undecided: awards.undecided.filter(({ what }) => what === "prize") };
  const held = holdPrizes({ prizes, without: prizes, resting: new Set(order), order });
  const doubt = { resting: order, otherwise: [] };
  return { ...evaluation, doubt, awards: withEncouragement(edition, organisations, doubt, held) };
}

interface Ties {
  readonly kept: readonly Undecided[];
  readonly touched: readonly Undecided[];
  /** Of those kept. */
  readonly between: readonly string[];
  /** Who would be across the line without the guesses. */
  readonly otherwise: readonly string[];
}

/** The ties across the line: those that are the same without the guesses, and those that these touch. */
function partTies({ undecided: ties }: Prizes, { undecided: others }: Prizes, resting: ReadonlySet<string>): Ties {
  const isTouched = ({ between, slots }: Undecided): boolean =>
    between.some((name) => resting.has(name)) ||
    !others.some((other) => other.slots === slots && sameMembers(other.between, between));
  const kept = ties.filter((tie) => !isTouched(tie));
  return {
    kept,
    touched: ties.filter(isTouched),
    between: kept.flatMap(({ between }) => between),
    otherwise: others.flatMap(({ between }) => between),
  };
}

function sameMembers(one: readonly string[], other: readonly string[]): boolean {
  const names = new Set(other);
  return one.length === other.length && one.every((name) => names.has(name));
}
