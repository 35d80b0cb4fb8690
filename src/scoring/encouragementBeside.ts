import type { Edition } from "../criteria/edition";
import { encouragement, type EncouragementResult } from "./encouragement";
import type { ConditionalAwards, Doubt, Encouraged, Encouragements, Placed, Standing, Undecided } from "./evaluation";

/** An open question about prizes. */
export interface OpenPrize {
  /** The first of its prize places. */
  readonly place: number;
  readonly slots: number;
  /** Who may receive one, all of them alike. */
  readonly between: readonly string[];
  /** false: every slot is given; true: perhaps to nobody of these. */
  readonly mayLapse: boolean;
}

/** The prizes as far as they are given. */
interface PrizesGiven {
  readonly winners: readonly string[];
  readonly open: readonly OpenPrize[];
}

/** More answers than these are not listed one by one. */
const mostAnswers = 64;

/** One way in which all open questions may be answered. */
type Answer = ConditionalAwards["if"];

/**
 * Encouragement beside prizes of which some may be open: certain is what every answer leaves, the rest hangs on the answer
 * (docs/method.md). While a guess is unconfirmed, certain is also what holds should it be wrong and rests on none, and
 * all else is one question.
 */
export function encouragementBeside(
  edition: Edition,
  organisations: readonly Placed[],
  doubt: Doubt,
  { winners, open }: PrizesGiven,
): Encouragements {
  const answers = answersTo(open);
  const all = [organisations, ...doubt.otherwise].map((standings) => {
    const beside = encouragement(edition, standings);
    const given = (more: readonly string[]): EncouragementResult => beside(new Set([...winners, ...more]));
    if (answers === null) return between(open, standings, given);
    return { results: answers.map((answer) => given(winnersOf(answer))), maybe: [] };
  });
  const results = all.flatMap((one) => one.results);
  const [first = nobody] = results;
  const resting = new Set(doubt.resting);
  const inAll = first.encouraged.filter(
    ({ organisation }) =>
      !resting.has(organisation) && results.every(({ encouraged }) => hasName(encouraged, organisation)),
  );
  const ties = first.undecided.filter(
    (tie) =>
      !tie.between.some((name) => resting.has(name)) &&
      results.every(({ undecided }) => undecided.some((other) => isSameTie(tie, other))),
  );
  const rest = results.map((result): EncouragementResult => ({
    encouraged: result.encouraged.filter(({ organisation }) => !hasName(inAll, organisation)),
    undecided: result.undecided.filter((other) => !ties.some((tie) => isSameTie(tie, other))),
  }));
  const isGuessed = doubt.resting.length > 0 || doubt.otherwise.length > 0;
  if (!isGuessed && answers !== null) {
    const conditional = rest.flatMap((result, index): ConditionalAwards[] => {
      const isEmpty = result.encouraged.length === 0 && result.undecided.length === 0;
      return isEmpty ? [] : [{ if: answers[index] ?? [], ...result }];
    });
    return { encouraged: inAll, undecided: ties, conditional };
  }
  const possible = new Set([...rest.flatMap(namesOf), ...all.flatMap(({ maybe }) => maybe)]);
  for (const name of [...winners, ...inAll.map(({ organisation }) => organisation)]) possible.delete(name);
  const named = byPlace(organisations).filter((name) => possible.has(name));
  const tied = ties.reduce((sum, { slots }) => sum + slots, 0);
  const rule = edition.settings.encouragement;
  const left = rule.kind === "mainTotal" ? rule.count - inAll.length - tied : named.length;
  const slots = Math.min(named.length, left);
  const because = isGuessed ? "guess" : "prize";
  const question: Undecided = { what: "encouragement", because, slots, between: named };
  return { encouraged: inAll, undecided: [...(slots > 0 ? [question] : []), ...ties], conditional: [] };
}

const nobody: EncouragementResult = { encouraged: [], undecided: [] };

/**
 * What every answer is between: nobody of the questions receives a prize, so that all of them stand for encouragement, or
 * everybody does. Any of them may be encouraged where a place among the first decides, and the others receive the prizes.
 */
function between(
  open: readonly OpenPrize[],
  standings: readonly Standing[],
  given: (winners: readonly string[]) => EncouragementResult,
): { readonly results: readonly EncouragementResult[]; readonly maybe: readonly string[] } {
  const concerned = new Set(open.flatMap((question) => question.between));
  const most = given([]);
  const certain = most.encouraged.filter(({ organisation }) => !concerned.has(organisation));
  const maybe = standings.filter(({ name, mainTotal }) => concerned.has(name) && mainTotal > 0);
  return {
    results: [{ encouraged: certain, undecided: [] }, given([...concerned])],
    maybe: [...namesOf(most), ...maybe.map(({ name }) => name)],
  };
}

/** Every way to answer all questions; null where there are too many. */
function answersTo(open: readonly OpenPrize[]): readonly Answer[] | null {
  let answers: readonly Answer[] = [[]];
  for (const { place, slots, between, mayLapse } of open) {
    const chosen = choices(between, Math.min(slots, between.length), answers.length);
    if (chosen === null) return null;
    const own = (mayLapse ? [...chosen, []] : chosen).map((names): Answer =>
      between.map((organisation) => ({ organisation, place: names.includes(organisation) ? place : null })),
    );
    answers = answers.flatMap((answer) => own.map((more) => [...answer, ...more]));
  }
  return answers.length > mostAnswers ? null : answers;
}

/** All subsets of a size, in the order of the names; null where there are too many. */
function choices(names: readonly string[], size: number, times: number): readonly (readonly string[])[] | null {
  let count = times;
  for (let index = 0; index < size; index++) count = (count * (names.length - index)) / (index + 1);
  if (count > mostAnswers) return null;
  const from = (start: number, left: number): readonly (readonly string[])[] =>
    left === 0
      ? [[]]
      : names
          .slice(start, names.length - left + 1)
          .flatMap((name, index) => from(start + index + 1, left - 1).map((others) => [name, ...others]));
  return from(0, size);
}

function winnersOf(answer: Answer): readonly string[] {
  return answer.flatMap(({ organisation, place }) => (place === null ? [] : [organisation]));
}

function namesOf({ encouraged, undecided }: EncouragementResult): readonly string[] {
  return [...encouraged.map(({ organisation }) => organisation), ...undecided.flatMap(({ between }) => between)];
}

function hasName(encouraged: readonly Encouraged[], name: string): boolean {
  return encouraged.some(({ organisation }) => organisation === name);
}

function isSameTie(one: Undecided, other: Undecided): boolean {
  return one.slots === other.slots && one.between.join("\n") === other.between.join("\n");
}

function byPlace(organisations: readonly Placed[]): readonly string[] {
  return [...organisations].sort((one, other) => one.position - other.position).map(({ name }) => name);
}
