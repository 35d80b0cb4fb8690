import type { Edition } from "../criteria/edition";
import type { Submission } from "../intake/submission";
import { recommendAwards } from "./awards";
import { placeValues, tieBreakValues } from "./comparison";
import type { Evaluation, Tie } from "./evaluation";
import { fingerprint } from "./fingerprint";
import { placeGroups, type PlaceGroup } from "./places";
import { rateSubmissions } from "./rated";
import { ratedOrganisations } from "./ratedOrganisation";
import { planScoring, scoreMatrix } from "./scoreMatrix";
import { orderWithTies, type TieDecision } from "./ties";
import { addTotals } from "./totals";
import { valueMatrix } from "./valueMatrix";

/**
 * Points, ranks, totals, places and recommended awards of what the regions sent, by an edition of the criteria
 * (domain: Scoring, exactly). The edition holds no error, and no organisation stands twice.
 */
export function evaluate(edition: Edition, submissions: readonly Submission[]): Evaluation {
  const { rated, notRated } = rateSubmissions(edition, submissions);
  const names = rated.map(({ organisation }) => organisation);
  const scored = scoreMatrix(planScoring(edition), valueMatrix(rated, edition.criteria.length));
  const totals = addTotals(edition, scored, rated.length);
  const { groups, decisions } = orderWithTies(placeValues(edition, totals), tieBreakValues(edition, scored, totals));
  const places = placeGroups(groups, edition.settings.tieRanking);
  return {
    edition,
    organisations: ratedOrganisations(edition, rated, scored, totals, places),
    notRated,
    ties: tiesOf(decisions, places, names),
    awards: recommendAwards({ edition, names, places, totals }),
    fingerprint: fingerprint(edition, submissions),
  };
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
