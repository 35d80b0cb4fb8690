import type { Evaluation, RatedOrganisation } from "../../scoring/evaluation";
import { blockSum } from "../../scoring/blockSum";
import type { Weighing } from "./weighing";

export interface LineAward {
  readonly what: "prize" | "encouragement";
  /** null for encouragement. */
  readonly place: number | null;
  /** Where organisations are ranked by groups. */
  readonly group?: string;
}

/**
 * What keeps an award with its holder: holderFactor × the holder's sum − challengerFactor × the challenger's − constant is
 * above 0, both sums over the same blocks, in units. At 0 or below the challenger has reached it.
 */
export interface Margin {
  readonly holder: number;
  /** Row; null where a fixed sum is to be reached. */
  readonly challenger: number | null;
  /** Positions of the blocks that are added up. */
  readonly blocks: readonly number[];
  readonly holderFactor: number;
  readonly challengerFactor: number;
  readonly constant: number;
  /** ranks: sums of ranks are compared, smallest first; weights do not enter. */
  readonly by: "points" | "ranks";
}

export interface AwardLine {
  readonly award: LineAward;
  /** Row of the organisation. */
  readonly holder: number;
  /** The award is lost when all of them are; none where nobody else could receive it. */
  readonly margins: readonly Margin[];
  /** Everybody who could come in between, the named challenger included. */
  readonly rivals: readonly number[];
  /** So many of them have to reach it before the award is lost: of three encouraged the first stays while two pass it. */
  readonly passes: number;
  /** Rows that have the same prize. */
  readonly sharedWith: readonly number[];
  /** byRule: equal sums, a tie-break rule decided. open: nobody has it yet. decided: by the Committee, not by points. */
  readonly state: "held" | "byRule" | "open" | "decided";
  /** The least total that it takes, too: with this margin alone gone the award is lost, as well. */
  readonly threshold?: Margin;
}

/** Every prize against the next place, every encouragement against the first organisation that has none. */
export function awardLines(evaluation: Evaluation, weighed: Weighing): readonly AwardLine[] {
  const { prizeLeast, encouragementLeastTotal } = evaluation.edition.settings;
  const all = weighed.blocks.map((_block, index) => index);
  return [...prizeLines(evaluation, weighed), ...encouragementLines(evaluation, weighed)].map((line): AwardLine => {
    const least = line.award.what === "prize" ? prizeLeast : encouragementLeastTotal;
    if (least === null || line.state === "open") return line;
    return { ...line, threshold: againstSum(line.holder, all, belowLeast(least, weighed.scale)) };
  });
}

function prizeLines({ edition, organisations, awards }: Evaluation, weighed: Weighing): readonly AwardLine[] {
  const ordered = byPosition(organisations);
  const all = weighed.blocks.map((_block, index) => index);
  const by = edition.settings.scheme === "sumOfPlaces" ? "ranks" : "points";
  const given = awards.prizes.flatMap(({ place, organisations: names }) => {
    const rows = rowsOf(names, weighed);
    const rivals = ordered.slice(Math.max(...rows.map((row) => ordered.indexOf(row))) + 1);
    return rows.map((holder): AwardLine => {
      const margins = rivals.slice(0, 1).map((challenger) => plainMargin(holder, challenger, all, by));
      const isEqual = margins.some((margin) => marginOf(margin, weighed, organisations) <= 0);
      const sharedWith = rows.filter((row) => row !== holder);
      const state = isEqual ? "byRule" : "held";
      return { award: { what: "prize", place }, holder, margins, rivals, passes: 1, sharedWith, state };
    });
  });
  const open = awards.undecided
    .filter(({ what }) => what === "prize")
    .flatMap(({ slots, between, places }) =>
      openLines(
        { what: "prize", place: places?.[0] ?? edition.settings.prizes - slots + 1 },
        rowsOf(between, weighed),
        (holder, challenger) => plainMargin(holder, challenger, all, by),
        (margin) => marginOf(margin, weighed, organisations),
      ),
    );
  return [...given, ...open];
}

/** Equals are set against each other; who is asked about for another reason is not compared. */
function openLines(
  award: LineAward,
  rows: readonly number[],
  marginBetween: (holder: number, challenger: number) => Margin,
  value: (margin: Margin) => number,
): readonly AwardLine[] {
  return rows.map((holder) => {
    const rivals = rows.filter((row) => row !== holder);
    const margins = rivals
      .slice(0, 1)
      .map((challenger) => marginBetween(holder, challenger))
      .filter((margin) => value(margin) === 0);
    return { award, holder, margins, rivals, passes: 1, sharedWith: [], state: "open" };
  });
}

function encouragementLines(evaluation: Evaluation, weighed: Weighing): readonly AwardLine[] {
  const { edition, organisations, awards } = evaluation;
  const award: LineAward = { what: "encouragement", place: null };
  const main = weighed.blocks.flatMap((block, index) => (block.main ? [index] : []));
  const mainOf = (row: number): number => organisations[row]?.mainTotal ?? 0;
  const held = rowsOf(
    awards.encouraged.map(({ organisation }) => organisation),
    weighed,
  );
  const questions = awards.undecided.filter(({ what }) => what === "encouragement").map(({ between }) => between);
  const hanging = awards.conditional.flatMap(({ encouraged, undecided }) => [
    ...encouraged.map(({ organisation }) => organisation),
    ...undecided.flatMap(({ between }) => between),
  ]);
  const open = [...questions, [...new Set(hanging)]].map((names) => rowsOf(names, weighed));
  const outside = outsidePrizes(evaluation, weighed.names);
  return [
    ...held.map(heldLine),
    ...open.flatMap((rows) =>
      openLines(
        award,
        rows,
        (holder, challenger) => plainMargin(holder, challenger, main, "points"),
        (margin) => marginOf(margin, weighed, organisations),
      ),
    ),
  ];

  function heldLine(holder: number): AwardLine {
    const line = { award, holder, passes: 1, sharedWith: [], state: "held" } as const;
    const rule = edition.settings.encouragement;
    switch (rule.kind) {
      case "mainTotal": {
        const rivals = outside.filter((row) => row !== holder && mainOf(row) < mainOf(holder));
        const ahead = outside.filter((row) => row !== holder && mainOf(row) >= mainOf(holder)).length;
        const passes = Math.max(1, rule.count - ahead);
        // Whoever of them comes last of those that would have it no longer.
        const first = rivals.filter((row) => mainOf(row) > 0)[passes - 1];
        const margin = first === undefined ? againstSum(holder, main, 0) : plainMargin(holder, first, main, "points");
        return { ...line, rivals, passes, margins: [margin] };
      }
      case "blockLeaders": {
        const rivals = outside.filter((row) => row !== holder);
        const margins = main
          .filter((index) => leads(holder, index))
          .map((index) => {
            const next = best(rivals, index);
            return next === undefined ? againstSum(holder, [index], 0) : plainMargin(holder, next, [index], "points");
          });
        return { ...line, rivals, margins };
      }
      case "aboveShare": {
        const leader = byMain(organisations).find((row) => row !== holder);
        const sum = againstSum(holder, main, 0);
        const margin =
          leader === undefined ? sum : { ...sum, challenger: leader, holderFactor: 100, challengerFactor: rule.share };
        return { ...line, rivals: [], margins: [margin] };
      }
      case "leastSum": {
        return { ...line, rivals: [], margins: [againstSum(holder, main, belowLeast(rule.least, weighed.scale))] };
      }
      default:
        return rule satisfies never;
    }
  }

  function leads(row: number, index: number): boolean {
    const code = edition.blocks[index]?.code ?? "";
    return awards.encouraged.some((one) => one.organisation === weighed.names[row] && one.leads.includes(code));
  }

  function best(rows: readonly number[], index: number): number | undefined {
    const sum = (row: number): number => organisations[row]?.blockTotals[index] ?? 0;
    const [first, ...others] = rows.filter((row) => sum(row) > 0);
    return first === undefined ? undefined : others.reduce((top, row) => (sum(row) > sum(top) ? row : top), first);
  }
}

/**
 * Rows that stand for encouragement, best main sum first: without those who have a prize, and of those between whom one is open
 * without the lowest, so that the strongest are left, whoever receives it.
 */
export function outsidePrizes({ organisations, awards }: Evaluation, names: readonly string[]): readonly number[] {
  const winners = new Set(awards.prizes.flatMap((prize) => rowsOf(prize.organisations, { names })));
  const ordered = byMain(organisations).filter((row) => !winners.has(row));
  for (const { what, between, slots } of awards.undecided) {
    if (what !== "prize") continue;
    const rows = new Set(rowsOf(between, { names }));
    for (const row of ordered.filter((one) => rows.has(one)).slice(-slots)) winners.add(row);
  }
  return ordered.filter((row) => !winners.has(row));
}

function plainMargin(holder: number, challenger: number, blocks: readonly number[], by: Margin["by"]): Margin {
  return { holder, challenger, blocks, holderFactor: 1, challengerFactor: 1, constant: 0, by };
}

function againstSum(holder: number, blocks: readonly number[], constant: number): Margin {
  return { holder, challenger: null, blocks, holderFactor: 1, challengerFactor: 0, constant, by: "points" };
}

/** The highest sum, in units, that is not enough. */
function belowLeast(least: number, scale: number): number {
  return Math.ceil(Number((least * scale).toPrecision(15))) - 1;
}

/** How far the challenger is from reaching the award: in units times the holder's factor, or in ranks. */
export function marginOf(margin: Margin, weighed: Weighing, organisations: readonly RatedOrganisation[]): number {
  const { holder, challenger, by } = margin;
  if (by === "ranks") {
    return (organisations[challenger ?? -1]?.sumOfRanks ?? 0) - (organisations[holder]?.sumOfRanks ?? 0);
  }
  return marginUnder(margin, weighed, (criterion, row) => weighed.units[criterion]?.[row] ?? 0);
}

/** The same with points of other weights or values, in units. */
export function marginUnder(
  { holder, challenger, blocks, holderFactor, challengerFactor, constant }: Margin,
  weighed: Weighing,
  units: (criterion: number, row: number) => number,
): number {
  let margin = -constant;
  for (const index of blocks) {
    const block = weighed.blocks[index];
    if (block === undefined) continue;
    const sum = (row: number): number =>
      blockSum(
        block,
        block.criteria.reduce((total, criterion) => total + units(criterion, row), 0),
      );
    margin += holderFactor * sum(holder);
    if (challenger !== null) margin -= challengerFactor * sum(challenger);
  }
  return margin;
}

function byPosition(organisations: readonly RatedOrganisation[]): readonly number[] {
  const rows = organisations.map((_one, row) => row);
  return rows.sort((one, other) => (organisations[one]?.position ?? 0) - (organisations[other]?.position ?? 0));
}

/** Equals in the input's order. */
function byMain(organisations: readonly RatedOrganisation[]): readonly number[] {
  const rows = organisations.map((_one, row) => row);
  return rows.sort((one, other) => (organisations[other]?.mainTotal ?? 0) - (organisations[one]?.mainTotal ?? 0));
}

function rowsOf(names: readonly string[], { names: all }: Pick<Weighing, "names">): readonly number[] {
  return names.map((name) => all.indexOf(name)).filter((row) => row >= 0);
}
