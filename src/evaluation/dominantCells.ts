import type { Criterion } from "../criteria/criterion";
import { issueOn, type Issue } from "../issues/issue";
import type { Evaluation, RatedOrganisation, Score } from "../scoring/evaluation";

/** A cell that gives more than this part of its organisation's total decides its place alone. */
const dominantShare = 0.3;

/** With fewer criteria every cell gives a large part by nature. */
const leastCriteria = 4;

/** A criterion that dominates in so many organisations, and in a quarter of them, does so by its points, not by a slip. */
const leastCommon = 5;
const commonShare = 0.25;

/**
 * Values whose points are more than 30 % of their organisation's total: one mistyped cell can decide first place (issue
 * 4, point 6). A criterion that dominates in many organisations is one warning. Nothing is said of an organisation with
 * fewer than four criteria that score, where every share is large, of a total that is not above 0, nor under the sum of
 * places, where points do not decide.
 */
export function dominantCells({ edition, organisations }: Evaluation): readonly Issue[] {
  if (edition.settings.scheme === "sumOfPlaces") return [];
  const ratable = organisations.filter(
    ({ total, scores }) =>
      total > 0 && scores.filter(({ points, rank }) => points !== 0 && rank !== null).length >= leastCriteria,
  );
  return edition.criteria.flatMap((criterion, index) => {
    const dominated = ratable.flatMap((organisation) => {
      const score = organisation.scores[index];
      return score !== undefined && score.rank !== null && score.points > organisation.total * dominantShare
        ? [{ organisation, score }]
        : [];
    });
    const count = dominated.length;
    if (count >= leastCommon && count > ratable.length * commonShare) return [commonIssue(criterion, count)];
    const lines = edition.criteria.flatMap(({ partOf }, at) => (partOf === criterion.code ? [at] : []));
    return dominated.map(({ organisation, score }) => {
      // Of an indicator by lines the cell is that of the line which gives most.
      const [cell = score] = lines
        .flatMap((at) => organisation.scores[at] ?? [])
        .sort((one, other) => other.points - one.points);
      return cellIssue(criterion, organisation, { ...score, reading: cell.reading });
    });
  });
}

function commonIssue({ code }: Criterion, count: number): Issue {
  return issueOn(null, "criterionDominates", "warning", { criterion: code, count });
}

function cellIssue({ code, unit }: Criterion, { name, total }: RatedOrganisation, { points, reading }: Score): Issue {
  const share = Math.round((points / total) * 100);
  const params = { organisation: name, criterion: code, unit, share, points, total };
  return issueOn(reading.source, "cellDominates", "warning", params, name);
}
