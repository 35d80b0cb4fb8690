import type { Evaluation, Undecided } from "../scoring/evaluation";
import { namesOtherInVain, type CommitteeDecision } from "./decision";
import { prizeNumber } from "./prizePlaces";
import { isDecisionOn } from "./decisionOn";
import { openPrizePlaces, placesText } from "./prizePlaces";
import { OrganisationNames } from "./organisationNames";

export interface AwardWinner {
  readonly organisation: string;
  /** The organisation that was proposed, where the Committee chose another one; else null. */
  readonly insteadOf: string | null;
  /** false: proposed by the evaluation, and the Committee has typed nothing. */
  readonly approved: boolean;
}

/** One award, or one question about awards, after the Committee's decisions. */
export interface DecidedAward {
  readonly what: Undecided["what"];
  /** Numbers of prize places: one, or those that equals are across; empty for encouragement. */
  readonly places: readonly number[];
  /** Whether the evaluation left it to the Committee. */
  readonly wasUndecided: boolean;
  readonly winners: readonly AwardWinner[];
  readonly declined: readonly string[];
  /** true: decided, and nobody receives it, or not all that could. */
  readonly notAwarded: boolean;
  /** Organisations that still await a decision; documents do not state an award with any. */
  readonly open: readonly string[];
  /** How many more were chosen than can be awarded; then the award is open, too. */
  readonly excess: number;
}

/**
 * What documents state: the proposals as the Committee has decided on them, prizes in the order of places. A proposal
 * without a decision is as proposed; a question that the evaluation could not answer stays open until it is decided.
 * A decision in words that are no choice of the list decides nothing, nor one that names another organisation in vain.
 */
export function awardsAsDecided(
  evaluation: Evaluation,
  decisions: readonly CommitteeDecision[],
): readonly DecidedAward[] {
  const { awards, edition } = evaluation;
  const people = new OrganisationNames(evaluation);
  const open = openPrizePlaces(evaluation);
  const rowsOf = (
    organisations: readonly string[],
    places: readonly number[],
    among: readonly (readonly string[])[] | null = null,
  ): readonly DecidedRow[] =>
    organisations.map((proposed) => {
      const award = { place: placesText(places), names: people.shownNames(proposed), among };
      return decidedRow(
        proposed,
        decisions.find((one) => isDecisionOn(one, award)),
        people,
      );
    });
  const prizes = awards.prizes.map(({ place, organisations }) => {
    const places = [prizeNumber(place, organisations.length, edition.settings.tieRanking)];
    return proposedAward("prize", places, rowsOf(organisations, places));
  });
  const questions = awards.undecided.map(({ what, slots, between }) => {
    const places = what === "prize" ? open : [];
    const among = between.map((name) => people.shownNames(name));
    return undecidedAward(what, places, slots, rowsOf(between, places, among));
  });
  const encouraged = awards.encouraged.map(({ organisation }) =>
    proposedAward("encouragement", [], rowsOf([organisation], [])),
  );
  const byPlace = [...prizes, ...questions.filter(({ what }) => what === "prize")].sort(
    (one, other) => (one.places[0] ?? 0) - (other.places[0] ?? 0),
  );
  return [...byPlace, ...encouraged, ...questions.filter(({ what }) => what === "encouragement")];
}

type DecidedRow = { readonly proposed: string } & (
  | { readonly state: "blank" | "unclear" | "approved" | "declined" | "notAwarded" }
  | { readonly state: "replaced"; readonly by: string }
);

function decidedRow(proposed: string, decision: CommitteeDecision | undefined, people: OrganisationNames): DecidedRow {
  if (decision !== undefined && namesOtherInVain(decision)) return { proposed, state: "unclear" };
  const verdict = decision?.decision ?? { words: "" };
  switch (verdict) {
    case "approve":
      return { proposed, state: "approved" };
    case "decline":
      return { proposed, state: "declined" };
    case "notAwarded":
      return { proposed, state: "notAwarded" };
    case "otherOrganisation": {
      const other = decision?.other ?? "";
      return other === ""
        ? { proposed, state: "unclear" }
        : { proposed, state: "replaced", by: people.official(other) };
    }
    default:
      return { proposed, state: verdict.words === "" ? "blank" : "unclear" };
  }
}

function proposedAward(what: Undecided["what"], places: readonly number[], rows: readonly DecidedRow[]): DecidedAward {
  const winners = rows.flatMap((row) =>
    row.state === "blank" ? [{ organisation: row.proposed, insteadOf: null, approved: false }] : winnerOf(row),
  );
  const open = proposedIn(rows, "unclear");
  return {
    ...decidedPart(what, places, rows),
    wasUndecided: false,
    winners,
    notAwarded: winners.length === 0 && open.length === 0,
    open,
    excess: 0,
  };
}

/** Decided when as many are chosen as can be awarded, or when every row is answered. */
function undecidedAward(
  what: Undecided["what"],
  places: readonly number[],
  slots: number,
  rows: readonly DecidedRow[],
): DecidedAward {
  const winners = rows.flatMap(winnerOf);
  const excess = Math.max(0, winners.length - slots);
  const unanswered = rows.filter(({ state }) => state === "blank" || state === "unclear");
  const isOpen =
    excess > 0 || (winners.length < slots && unanswered.length > 0) || proposedIn(rows, "unclear").length > 0;
  const openRows = excess > 0 ? rows : unanswered;
  return {
    ...decidedPart(what, places, rows),
    wasUndecided: true,
    winners,
    notAwarded: !isOpen && winners.length < slots,
    open: isOpen ? openRows.map(({ proposed }) => proposed) : [],
    excess,
  };
}

function decidedPart(
  what: Undecided["what"],
  places: readonly number[],
  rows: readonly DecidedRow[],
): Pick<DecidedAward, "what" | "places" | "declined"> {
  return { what, places, declined: proposedIn(rows, "declined") };
}

function winnerOf(row: DecidedRow): readonly AwardWinner[] {
  if (row.state === "approved") return [{ organisation: row.proposed, insteadOf: null, approved: true }];
  if (row.state === "replaced") return [{ organisation: row.by, insteadOf: row.proposed, approved: true }];
  return [];
}

function proposedIn(rows: readonly DecidedRow[], state: DecidedRow["state"]): readonly string[] {
  return rows.filter((row) => row.state === state).map(({ proposed }) => proposed);
}
