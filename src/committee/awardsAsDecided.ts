import { encouragementBeside, type OpenPrize } from "../scoring/encouragementBeside";
import type { ConditionalAwards, Encouraged, Evaluation, Undecided } from "../scoring/evaluation";
import { amountEach, type AwardAmounts } from "./awardMoney";
import { namesOtherInVain, type CommitteeDecision } from "./decision";
import { decisionStatuses, isDecisionOn, type DecidedOn, type DecisionStatus } from "./decisionOn";
import { OrganisationNames } from "./organisationNames";
import { openPrizePlaces, placesText, prizeNumber } from "./prizePlaces";

export interface AwardWinner {
  readonly organisation: string;
  /** The organisation that was proposed, where the Committee chose another one; else null. */
  readonly insteadOf: string | null;
  /** false: proposed by the evaluation, and the Committee has typed nothing. */
  readonly approved: boolean;
  /** Tenge; null where settings give none, or it depends on what is open. */
  readonly amount: number | null;
}

/** An organisation that is proposed, or put to the Committee, and the decision that applies to it. */
export interface PutRow {
  readonly proposed: string;
  readonly put: DecidedOn;
  readonly decision: CommitteeDecision | undefined;
  /** Why it is proposed for encouragement; null elsewhere. */
  readonly encouraged: Encouraged | null;
}

/** One award, or one question about awards, after the Committee's decisions. */
export interface DecidedAward extends AwardAmounts {
  /** Why the evaluation left it to the Committee; null where it proposed it. */
  readonly because: Undecided["because"] | null;
  /** With groups: the one whose award it is. */
  readonly group?: string;
  /** How many can receive it. */
  readonly slots: number;
  readonly rows: readonly PutRow[];
  readonly winners: readonly AwardWinner[];
  readonly declined: readonly string[];
  /** true: decided, and nobody receives it, or not all that could. */
  readonly notAwarded: boolean;
  /** Organisations that still await a decision; documents do not state an award with any. */
  readonly open: readonly string[];
  /** How many more were chosen than can be awarded; then the award is open, too. */
  readonly excess: number;
}

export interface AwardsAsDecided {
  /** Prizes in the order of places, then encouragement. */
  readonly awards: readonly DecidedAward[];
  /** Encouragement that hangs on an open question about a prize. */
  readonly conditional: readonly ConditionalAwards[];
  /** The same without any decision. */
  readonly calculated: readonly DecidedAward[];
  /** What each decision that was typed is worth. */
  readonly statuses: ReadonlyMap<CommitteeDecision, DecisionStatus>;
}

/**
 * Who receives what: the only list that sheets, papers, JSON and pane are made from. The proposals as the Committee has
 * decided on them, and encouragement for those outside the prizes as they are then given (clause 5.2): who loses a prize
 * stands with the others, who receives one does not. A proposal without a decision is as proposed; a question that the
 * evaluation could not answer stays open until it is decided. A decision in words that are no choice of the list decides
 * nothing, nor one that names another organisation in vain.
 */
export function awardsAsDecided(evaluation: Evaluation, decisions: readonly CommitteeDecision[]): AwardsAsDecided {
  const people = new OrganisationNames(evaluation);
  const groups = evaluation.groups ?? [{ name: null, evaluation }];
  const listBy = (some: readonly CommitteeDecision[]): Pick<AwardsAsDecided, "awards" | "conditional"> => {
    const lists = groups.map(({ name, evaluation: own }) => {
      const { awards, conditional } = decidedOf(own, some, people);
      return { awards: name === null ? awards : awards.map((award) => ({ ...award, group: name })), conditional };
    });
    return { awards: lists.flatMap((one) => one.awards), conditional: lists.flatMap((one) => one.conditional) };
  };
  const { awards, conditional } = listBy(decisions);
  const calculated = decisions.length === 0 ? awards : listBy([]).awards;
  const put = awards.flatMap(({ rows }) => rows.map((row) => row.put));
  return { awards, conditional, calculated, statuses: decisionStatuses(put, decisions) };
}

/** Of organisations that are ranked together. */
function decidedOf(
  evaluation: Evaluation,
  decisions: readonly CommitteeDecision[],
  people: OrganisationNames,
): Pick<AwardsAsDecided, "awards" | "conditional"> {
  const { edition, organisations, doubt } = evaluation;
  const deciding = new Deciding(evaluation, decisions, people);
  const prizes = prizesOf(evaluation, deciding);
  const given = {
    winners: prizes.flatMap(({ winners, excess }) =>
      excess > 0 ? [] : winners.map(({ organisation }) => organisation),
    ),
    open: prizes.flatMap(openPrizes),
  };
  const beside = encouragementBeside(edition, organisations, doubt, given);
  const awards = [
    ...prizes,
    ...beside.encouraged.map((one) => deciding.proposal(noPlace, [one.organisation], one)),
    ...beside.undecided.map((question) => deciding.question(noPlace, question)),
  ];
  return { awards, conditional: beside.conditional };
}

const noPlace: AwardAmounts = { what: "encouragement", places: [], positions: [] };

function prizesOf(evaluation: Evaluation, deciding: Deciding): readonly DecidedAward[] {
  const { awards, edition, organisations } = evaluation;
  const positions = new Map(organisations.map(({ name, position }) => [name, position]));
  const seats = seatsBefore(evaluation);
  const proposed = awards.prizes.map((prize) => {
    const first =
      seats?.(prize.place) ?? Math.min(...prize.organisations.map((name) => positions.get(name) ?? Infinity));
    const places = [prizeNumber(prize, edition.settings.tieRanking)];
    const taken = prize.organisations.map((_name, index) => first + index);
    return deciding.proposal({ what: "prize", places, positions: taken }, prize.organisations, null);
  });
  const questions = awards.undecided
    .filter(({ what }) => what === "prize")
    .map((question) => {
      const places = openPrizePlaces(evaluation, question);
      const [place = 0] = places;
      const taken = question.places === undefined ? places : positionsFrom(seats?.(place) ?? place, question.slots);
      return deciding.question({ what: "prize", places, positions: taken }, question);
    });
  const lapsed = (awards.notAwarded ?? []).map((number) => notAwardedPrize(number));
  return [...proposed, ...questions, ...lapsed].sort((one, other) => (one.places[0] ?? 0) - (other.places[0] ?? 0));
}

/**
 * Under 1, 2, 2, 3 with at most so many on a place: the first position of a place, where each place above it takes no more than it
 * may. null elsewhere: positions are those of the organisations.
 */
function seatsBefore({ awards, edition }: Evaluation): ((place: number) => number) | null {
  const { tieRanking, mostOnPlace } = edition.settings;
  if (tieRanking !== "dense" || mostOnPlace === null) return null;
  const taken = [
    ...awards.prizes.map(({ place, organisations }) => [place, organisations.length] as const),
    ...awards.undecided.flatMap(({ places, slots }) =>
      places?.[0] === undefined ? [] : [[places[0], slots] as const],
    ),
  ];
  return (place) => taken.reduce((first, [other, count]) => (other < place ? first + count : first), 1);
}

function positionsFrom(first: number, count: number): readonly number[] {
  return Array.from({ length: count }, (_position, index) => first + index);
}

/** A prize for which nobody has the least total. */
function notAwardedPrize(number: number): DecidedAward {
  return {
    what: "prize",
    places: [number],
    positions: [number],
    because: null,
    slots: 0,
    rows: [],
    winners: [],
    declined: [],
    notAwarded: true,
    open: [],
    excess: 0,
  };
}

/** What is not known of a prize: who of the equals receives it, or whether the one that is proposed does. */
function openPrizes({ because, places, slots, winners, open, excess }: DecidedAward): readonly OpenPrize[] {
  const place = places[0] ?? 0;
  if (open.length === 0) return [];
  if (because === null) return open.map((name) => ({ place, slots: 1, between: [name], mayLapse: true }));
  return excess > 0
    ? [{ place, slots, between: [...new Set(winners.map(({ organisation }) => organisation))], mayLapse: false }]
    : [{ place, slots: slots - winners.length, between: open, mayLapse: false }];
}

type Verdict =
  | { readonly state: "blank" | "unclear" | "approved" | "declined" | "notAwarded" }
  | { readonly state: "replaced"; readonly by: string };

type DecidedRow = PutRow & Verdict;

/** Sets decisions beside what is put to the Committee. */
class Deciding {
  constructor(
    private readonly evaluation: Evaluation,
    private readonly decisions: readonly CommitteeDecision[],
    private readonly people: OrganisationNames,
  ) {}

  proposal(award: AwardAmounts, proposed: readonly string[], encouraged: Encouraged | null): DecidedAward {
    const rows = proposed.map((name) => this.row(award, name, null, encouraged));
    const winners = rows.flatMap((row) =>
      row.state === "blank" ? [{ organisation: row.proposed, insteadOf: null, approved: false }] : winnerOf(row),
    );
    const open = proposedIn(rows, "unclear");
    return {
      ...this.decided(award, rows, winners, open),
      because: null,
      slots: rows.length,
      notAwarded: winners.length === 0 && open.length === 0,
      excess: 0,
    };
  }

  /** Decided when as many are chosen as can be awarded, or when every row is answered. */
  question(award: AwardAmounts, { because, slots, between }: Undecided): DecidedAward {
    const among = between.map((name) => this.people.shownNames(name));
    const rows = between.map((name) => this.row(award, name, among, null));
    const winners = rows.flatMap(winnerOf);
    const excess = Math.max(0, winners.length - slots);
    const unanswered = rows.filter(({ state }) => state === "blank" || state === "unclear");
    const isOpen =
      excess > 0 || (winners.length < slots && unanswered.length > 0) || proposedIn(rows, "unclear").length > 0;
    const openRows = excess > 0 ? rows : unanswered;
    const open = isOpen ? openRows.map(({ proposed }) => proposed) : [];
    return {
      ...this.decided(award, rows, winners, open),
      because,
      slots,
      notAwarded: !isOpen && winners.length < slots,
      excess,
    };
  }

  private decided(
    award: AwardAmounts,
    rows: readonly DecidedRow[],
    winners: readonly Omit<AwardWinner, "amount">[],
    open: readonly string[],
  ): Pick<DecidedAward, keyof AwardAmounts | "rows" | "winners" | "declined" | "open"> {
    const { settings } = this.evaluation.edition;
    const amount = open.length > 0 ? null : amountEach(award, winners.length, settings);
    return {
      ...award,
      rows,
      winners: winners.map((winner) => ({ ...winner, amount })),
      declined: proposedIn(rows, "declined"),
      open,
    };
  }

  private row(
    { places }: AwardAmounts,
    proposed: string,
    among: DecidedOn["among"],
    encouraged: Encouraged | null,
  ): DecidedRow {
    const put = { place: placesText(places), names: this.people.shownNames(proposed), among };
    const decision = this.decisions.find((one) => isDecisionOn(one, put));
    return { proposed, put, decision, encouraged, ...verdictOf(decision, this.people) };
  }
}

function verdictOf(decision: CommitteeDecision | undefined, people: OrganisationNames): Verdict {
  if (decision !== undefined && namesOtherInVain(decision)) return { state: "unclear" };
  const verdict = decision?.decision ?? { words: "" };
  switch (verdict) {
    case "approve":
      return { state: "approved" };
    case "decline":
      return { state: "declined" };
    case "notAwarded":
      return { state: "notAwarded" };
    case "otherOrganisation": {
      const other = decision?.other ?? "";
      return other === "" ? { state: "unclear" } : { state: "replaced", by: people.official(other) };
    }
    default:
      return { state: verdict.words === "" ? "blank" : "unclear" };
  }
}

function winnerOf(row: DecidedRow): readonly Omit<AwardWinner, "amount">[] {
  if (row.state === "approved") return [{ organisation: row.proposed, insteadOf: null, approved: true }];
  if (row.state === "replaced") return [{ organisation: row.by, insteadOf: row.proposed, approved: true }];
  return [];
}

function proposedIn(rows: readonly DecidedRow[], state: DecidedRow["state"]): readonly string[] {
  return rows.filter((row) => row.state === state).map(({ proposed }) => proposed);
}
