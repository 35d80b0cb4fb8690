/**
 * Who receives what, said once more and slowly, straight from the rule (clauses 4.2 and 5.2; docs/method.md): nothing of
 * the program's own is used but the shape of settings.
 */
import type { Settings } from "../../../src/criteria/settings";

export interface Member {
  readonly name: string;
  /** Points in the main blocks A and B, and in C, which is none. */
  readonly points: readonly [a: number, b: number, c: number];
}

export type Said = "approve" | "decline" | "notAwarded" | { readonly to: string } | "words";

export interface Stated {
  /** Roman numbers; "" for encouragement. */
  readonly place: string;
  /** Numbers of the places. */
  readonly numbers: readonly number[];
  /** Who is proposed for encouragement. */
  readonly proposed?: readonly string[];
  /** Each with tenge; null where it is not known. */
  readonly winners: readonly { readonly name: string; readonly amount: number | null }[];
  readonly open: readonly string[];
  /** Decided, and not all that could be given is. */
  readonly lapsed: boolean;
  /** More are chosen than can receive it: nobody does. */
  readonly excess: boolean;
}

export interface Statement {
  readonly prizes: readonly Stated[];
  readonly encouragement: readonly Stated[];
  /** Every answer to the open questions about prizes: who of those asked about receives one, and what is then proposed. */
  readonly answers: readonly {
    readonly winners: readonly string[];
    readonly asked: readonly string[];
    readonly proposed: Proposed;
  }[];
  /** Of the equals across the line somebody is not decided about: papers state nothing. */
  readonly withheld: boolean;
}

interface Proposed {
  readonly encouraged: readonly string[];
  readonly tied: { readonly slots: number; readonly names: readonly string[] } | null;
}

const roman = ["", "I", "II", "III", "IV", "V"];

export function statedAwards(
  members: readonly Member[],
  settings: Settings,
  onPrize: ReadonlyMap<string, Said>,
  onEncouragement: ReadonlyMap<string, Said>,
): Statement {
  const total = ({ points: [a, b, c] }: Member): number => a + b + c;
  const prizes: (Stated & { readonly asked: readonly string[]; readonly slots: number; readonly tied: boolean })[] = [];
  const sums = [...new Set(members.map(total))].sort((one, other) => other - one);
  let before = 0;
  sums.forEach((sum, index) => {
    const equals = members.filter((one) => total(one) === sum).map(({ name }) => name);
    const [first, last] = [before + 1, before + equals.length];
    before = last;
    const isDense = settings.tieRanking === "dense";
    const number = isDense ? index + 1 : first;
    const isWon = isDense ? number <= settings.prizes : last <= settings.prizes;
    const isTied = !isDense && !isWon && first <= settings.prizes;
    if (!isWon && !isTied) return;
    const slots = isWon ? equals.length : settings.prizes - first + 1;
    const numbers = isWon ? [number] : Array.from({ length: slots }, (_place, at) => first + at);
    const place = [roman[numbers[0] ?? 0], ...(numbers.length > 1 ? [roman[numbers.at(-1) ?? 0]] : [])].join("–");
    const given = decide(equals, slots, isTied, onPrize);
    const share = (winners: number): number | null => {
      const amountOf = (one: number): number | null => settings.prizeAmounts[one - 1] ?? null;
      if (settings.sharedPrize === "each") return amountOf(numbers[0] ?? 0);
      if (settings.sharedPrize === "place") {
        const amount = amountOf(numbers[0] ?? 0);
        return amount === null ? null : Math.floor(amount / winners);
      }
      const positions = Array.from({ length: winners }, (_one, at) => first + at);
      const within = positions.filter((one) => one <= settings.prizes);
      if (within.length === 0 || within.some((one) => amountOf(one) === null)) return null;
      return Math.floor(within.reduce((all, one) => all + (amountOf(one) ?? 0), 0) / winners);
    };
    const amount = given.open.length > 0 ? null : share(given.winners.length);
    prizes.push({
      place,
      numbers,
      winners: given.winners.map((name) => ({ name, amount })),
      open: given.open,
      lapsed: given.lapsed,
      excess: given.excess,
      asked: given.excess ? given.winners : given.open,
      slots: given.excess ? slots : slots - given.winners.length,
      tied: isTied,
    });
  });
  const won = prizes.flatMap(({ winners, excess }) => (excess ? [] : winners.map(({ name }) => name)));
  const questions = prizes.filter(({ open }) => open.length > 0);
  let answers: { readonly winners: readonly string[]; readonly asked: readonly string[] }[] = [
    { winners: [], asked: [] },
  ];
  for (const { asked, slots, tied } of questions) {
    const names = [...new Set(asked)];
    const own = subsets(names).filter((some) => (tied ? some.length === Math.min(slots, names.length) : true));
    answers = answers.flatMap((one) =>
      own.map((some) => ({ winners: [...one.winners, ...some], asked: [...one.asked, ...names] })),
    );
  }
  const told = answers.map((one) => ({ ...one, proposed: propose(members, settings, [...won, ...one.winners]) }));
  const [only] = told;
  const certain = (only?.proposed.encouraged ?? []).filter((name) =>
    told.every(({ proposed }) => proposed.encouraged.includes(name)),
  );
  const tie = only?.proposed.tied ?? null;
  const sameTie = told.every(({ proposed }) => JSON.stringify(proposed.tied) === JSON.stringify(tie)) ? tie : null;
  const encouraged = (names: readonly string[], slots: number, tied: boolean): Stated => {
    const given = decide(names, slots, tied, onEncouragement);
    const amount = given.open.length > 0 ? null : settings.encouragementAmount;
    return {
      ...given,
      proposed: tied ? [] : names,
      place: "",
      numbers: [],
      winners: given.winners.map((name) => ({ name, amount })),
    };
  };
  const encouragement = [
    ...certain.map((name) => encouraged([name], 1, false)),
    ...(sameTie === null ? [] : [encouraged(sameTie.names, sameTie.slots, true)]),
  ];
  const withheld =
    questions.some(({ tied }) => tied) || encouragement.slice(certain.length).some(({ open }) => open.length > 0);
  return { prizes, encouragement, answers: told, withheld };
}

function decide(names: readonly string[], slots: number, isQuestion: boolean, said: ReadonlyMap<string, Said>) {
  const winners: string[] = [];
  const unanswered: string[] = [];
  let unclear = 0;
  for (const name of names) {
    const one = said.get(name);
    if (one === "approve" || (one === undefined && !isQuestion)) winners.push(name);
    else if (typeof one === "object") winners.push(one.to);
    else if (one === "words") unclear = unanswered.push(name);
    else if (one === undefined) unanswered.push(name);
  }
  const excess = winners.length > slots;
  const isOpen = excess || unclear > 0 || (isQuestion && winners.length < slots && unanswered.length > 0);
  const open = isOpen ? (excess ? names : unanswered) : [];
  const lapsed = open.length === 0 && (isQuestion ? winners.length < slots : winners.length === 0);
  return { winners, open, lapsed, excess };
}

/** Clause 5.2: outside the prizes, by points in the main blocks. */
function propose(members: readonly Member[], { encouragement: rule }: Settings, winners: readonly string[]): Proposed {
  const main = ({ points: [a, b] }: Member): number => a + b;
  const outside = members.filter(({ name }) => !winners.includes(name)).sort((one, other) => main(other) - main(one));
  const names = (some: readonly Member[]): Proposed => ({ encouraged: some.map(({ name }) => name), tied: null });
  const withPoints = outside.filter((one) => main(one) > 0);
  switch (rule.kind) {
    case "mainTotal": {
      const last = withPoints[rule.count - 1];
      const next = withPoints[rule.count];
      if (last === undefined || next === undefined || main(last) > main(next))
        return names(withPoints.slice(0, rule.count));
      const sure = withPoints.filter((one) => main(one) > main(last));
      const equals = withPoints.filter((one) => main(one) === main(last)).map(({ name }) => name);
      return { ...names(sure), tied: { slots: rule.count - sure.length, names: equals } };
    }
    case "blockLeaders": {
      const best = ([0, 1] as const).map((block) => Math.max(0, ...outside.map(({ points }) => points[block])));
      return names(outside.filter(({ points: [a, b] }) => (a > 0 && a === best[0]) || (b > 0 && b === best[1])));
    }
    case "aboveShare": {
      const best = Math.max(0, ...members.map(main));
      return names(withPoints.filter((one) => main(one) * 100 > best * rule.share));
    }
    case "leastSum":
      return names(withPoints.filter((one) => main(one) >= rule.least));
    default:
      return rule satisfies never;
  }
}

function subsets(names: readonly string[]): readonly (readonly string[])[] {
  const [first, ...others] = names;
  if (first === undefined) return [[]];
  return subsets(others).flatMap((some) => [[first, ...some], some]);
}
