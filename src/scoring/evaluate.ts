import type { Edition } from "../criteria/edition";
import type { Submission } from "../intake/submission";
import { recommendAwards } from "./awards";
import { placeValues, tieBreakValues } from "./comparison";
import type { Awards, Evaluation, Tie } from "./evaluation";
import { fingerprint } from "./fingerprint";
import { holdAwards } from "./heldAwards";
import { placeGroups, type PlaceGroup } from "./places";
import { rateSubmissions } from "./rated";
import { ratedOrganisations } from "./ratedOrganisation";
import { planScoring, scoreMatrix } from "./scoreMatrix";
import { orderWithTies, type TieDecision } from "./ties";
import { addTotals } from "./totals";
import { unconfirmed, withoutGuesses, type Unconfirmed } from "./unconfirmed";
import { valueMatrix } from "./valueMatrix";

/**
 * Points, ranks, totals, places and recommended awards of what the regions sent, by an edition of the criteria
 * (docs/method.md). The edition holds no error, and no organisation is twice. Awards that rest on an
 * unconfirmed guess are held back; points and places are not.
 */
export function evaluate(edition: Edition, submissions: readonly Submission[]): Evaluation {
  const scoring = score(edition, submissions);
  const { rated, notRated, names, scored, totals, places, decisions } = scoring;
  const guesses = unconfirmed(edition, rated);
  return {
    edition,
    organisations: ratedOrganisations(edition, rated, scored, totals, places),
    notRated,
    ties: tiesOf(decisions, places, names),
    awards: heldForNames(
      edition,
      submissions,
      scoring,
      guesses.criteria.length === 0 ? awardsOf(edition, scoring) : heldBack(edition, scoring, submissions, guesses),
    ),
    guessed: guesses.criteria,
    fingerprint: fingerprint(edition, submissions),
  };
}

type Scoring = ReturnType<typeof score>;

function score(edition: Edition, submissions: readonly Submission[]) {
  const { rated, notRated } = rateSubmissions(edition, submissions);
  const names = rated.map(({ organisation }) => organisation);
  const scored = scoreMatrix(planScoring(edition), valueMatrix(rated, edition.criteria.length));
  const totals = addTotals(edition, scored, rated.length);
  const { groups, decisions } = orderWithTies(placeValues(edition, totals), tieBreakValues(edition, scored, totals));
  const places = placeGroups(groups, edition.settings.tieRanking);
  return { rated, notRated, names, scored, totals, places, decisions };
}

function awardsOf(edition: Edition, { names, places, totals }: Scoring): Awards {
  return recommendAwards({ edition, names, places, totals });
}

function heldBack(
  edition: Edition,
  scoring: Scoring,
  submissions: readonly Submission[],
  { organisations }: Unconfirmed,
): Awards {
  const { names, places } = scoring;
  return holdAwards({
    awards: awardsOf(edition, scoring),
    without: awardsOf(edition, score(edition, withoutGuesses(submissions))),
    resting: organisations,
    order: places.flatMap(({ rows }) => rows.map((row) => names[row] ?? "")),
    encouragement: edition.settings.encouragement,
  });
}

/** The awards that would go otherwise if the names that nobody has confirmed were those of organisations. */
function heldForNames(
  edition: Edition,
  submissions: readonly Submission[],
  { names, places }: Scoring,
  awards: Awards,
): Awards {
  const hasValue = ({ readings }: Submission) => readings.some(({ status }) => status === "ok");
  if (!submissions.some((submission) => submission.unconfirmed === true && hasValue(submission))) return awards;
  const confirmed = score(
    edition,
    submissions.map(({ organisation, source, readings }) => ({ organisation, source, readings })),
  );
  return holdAwards({
    awards,
    without: awardsOf(edition, confirmed),
    resting: new Set(),
    order: places.flatMap(({ rows }) => rows.map((row) => names[row] ?? "")),
    encouragement: edition.settings.encouragement,
  });
}

function tiesOf(decisions: readonly TieDecision[], places: readonly PlaceGroup[], names: readonly string[]): Tie[] {
  const placeByPosition = places.flatMap(({ rows, place }) => rows.map(() => place));
  return decisions.map(({ rows, first, decidedBy, values }) => ({
    place: placeByPosition[first] ?? 0,
    organisations: rows.map((row) => names[row] ?? ""),
    decidedBy,
    values,
  }));
}
