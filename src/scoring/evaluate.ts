import type { Edition } from "../criteria/edition";
import type { Reading, Submission } from "../intake/submission";
import { prizesByPlace, withEncouragement, type Prizes } from "./awards";
import { placeValues, tieBreakValues } from "./comparison";
import type { Doubt, Evaluation, Tie } from "./evaluation";
import { fingerprint } from "./fingerprint";
import { groupInputs, togetherOf } from "./groups";
import { holdPrizes } from "./heldAwards";
import { placeGroups, type PlaceGroup } from "./places";
import { rateSubmissions } from "./rated";
import { ratedOrganisations } from "./ratedOrganisation";
import { ownValues, planScoring, scoreMatrix } from "./scoreMatrix";
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
  return { ...judge(edition, submissions), fingerprint: fingerprint(edition, submissions) };
}

/** The same without the fingerprint, which takes as long as all of it. */
export function judge(edition: Edition, submissions: readonly Submission[]): Omit<Evaluation, "fingerprint"> {
  if (edition.settings.byGroups) {
    const groups = groupInputs(edition, submissions).map(({ name, edition: own, submissions: sent }) => ({
      name,
      evaluation: evaluate(own, sent),
    }));
    return togetherOf(edition, groups);
  }
  const scoring = score(edition, submissions);
  const { rated, notRated, names, scored, totals, places, decisions } = scoring;
  const organisations = ratedOrganisations(edition, rated, scored, totals, places);
  const guesses = unconfirmed(edition, rated);
  const { prizes, doubt } = doubted(edition, submissions, scoring, guesses);
  return {
    edition,
    organisations,
    notRated,
    ties: tiesOf(decisions, places, names),
    awards: withEncouragement(edition, organisations, doubt, prizes),
    doubt,
    guessed: guesses.criteria,
  };
}

type Scoring = ReturnType<typeof score>;

function score(edition: Edition, submissions: readonly Submission[]) {
  const { rated, notRated } = rateSubmissions(edition, submissions);
  const names = rated.map(({ organisation }) => organisation);
  const plan = planScoring(edition);
  const matrix = valueMatrix(rated, edition.criteria.length);
  const scored = scoreMatrix(plan, matrix);
  const totals = addTotals(edition, scored, rated.length);
  const reported = { names, values: (criterion: number) => ownValues(plan, matrix, criterion) };
  const rules = tieBreakValues(edition, scored, totals, reported);
  const { groups, decisions } = orderWithTies(placeValues(edition, totals), rules);
  const places = placeGroups(groups, edition.settings.tieRanking);
  return { rated, notRated, names, scored, totals, places, decisions };
}

function isSent({ readings }: Submission): boolean {
  return readings.some(({ status }) => status !== "missing");
}

/**
 * The prizes without those that would go otherwise if what nobody has confirmed were not so: columns matched by likeness,
 * then names that may be no organisation's, then names that may be another's; last, without those of whom nothing could
 * be read: they are rated, with zeros, and a prize is no more than a question.
 */
function doubted(
  edition: Edition,
  submissions: readonly Submission[],
  { rated, names, places, totals }: Scoring,
  guesses: Unconfirmed,
): { readonly prizes: Prizes; readonly doubt: Doubt } {
  const hasValue = ({ readings }: Submission) => readings.some(({ status }) => status === "ok");
  const isNameOpen = submissions.some((submission) => submission.unconfirmed === true && hasValue(submission));
  const parts = submissions.filter((one) => one.mayBe !== undefined && hasValue(one));
  const completed = new Set(parts.flatMap(({ mayBe = [] }) => mayBe));
  const unread = new Set(rated.filter((one) => isSent(one) && !hasValue(one)).map(({ organisation }) => organisation));
  const others: { readonly resting: ReadonlySet<string>; readonly submissions: readonly Submission[] }[] = [
    ...(guesses.criteria.length === 0
      ? []
      : [{ resting: guesses.organisations, submissions: withoutGuesses(submissions) }]),
    ...(isNameOpen ? [{ resting: new Set<string>(), submissions: confirmed(submissions) }] : []),
    ...(completed.size > 0 ? [{ resting: completed, submissions: withParts(submissions, parts) }] : []),
    ...(unread.size > 0
      ? [{ resting: unread, submissions: submissions.filter(({ organisation }) => !unread.has(organisation)) }]
      : []),
  ];
  const order = places.flatMap(({ rows }) => rows.map((row) => names[row] ?? ""));
  let prizes = prizesByPlace(edition, names, places, totals.total);
  const otherwise = others.map(({ resting, submissions: sent }) => {
    const other = score(edition, sent);
    const without = prizesByPlace(edition, other.names, other.places, other.totals.total);
    prizes = holdPrizes({ prizes, without, resting, order });
    return ratedOrganisations(edition, other.rated, other.scored, other.totals, other.places).map(
      ({ name, total, mainTotal, blockTotals }) => ({ name, total, mainTotal, blockTotals }),
    );
  });
  return { prizes, doubt: { resting: [...guesses.organisations, ...completed], otherwise } };
}

/** Each organisation with what another table may hold of it. */
function withParts(submissions: readonly Submission[], parts: readonly Submission[]): readonly Submission[] {
  return submissions.map((submission) => {
    const own = parts.filter(({ mayBe }) => mayBe === submission.organisation);
    const part = (index: number): Reading | undefined =>
      own.map(({ readings }) => readings[index]).find((reading) => reading?.status === "ok");
    const readings = submission.readings.map((reading, index) =>
      reading.status === "missing" ? (part(index) ?? reading) : reading,
    );
    return { ...submission, readings };
  });
}

function confirmed(submissions: readonly Submission[]): readonly Submission[] {
  return submissions.map(({ organisation, source, readings }) => ({ organisation, source, readings }));
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
