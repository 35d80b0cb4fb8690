import type { Issue } from "../issues/issue";
import type { Evaluation, RatedOrganisation } from "../scoring/evaluation";

/** A cell that gives more than this part of its organisation's total decides its place alone. */
const dominantShare = 0.3;

/** With fewer criteria every cell gives a large part by nature. */
const leastCriteria = 4;

/**
 * Values whose points are more than 30 % of their organisation's total: one mistyped cell can decide first place (issue
 * 4, point 6). Nothing is said of an edition or an organisation with fewer than four criteria that score, where every
 * share is large, of a total that is not above 0, nor under the sum of places, where points do not decide.
 */
export function dominantCells(evaluation: Evaluation): readonly Issue[] {
  if (evaluation.edition.settings.scheme === "sumOfPlaces") return [];
  return evaluation.organisations.flatMap((organisation) => {
    const scored = organisation.scores.filter(({ points }) => points !== 0).length;
    return organisation.total > 0 && scored >= leastCriteria ? dominantOf(organisation, evaluation) : [];
  });
}

function dominantOf({ name, scores, total }: RatedOrganisation, { edition }: Evaluation): readonly Issue[] {
  return scores.flatMap(({ points, reading }, index): Issue[] => {
    const criterion = edition.criteria[index];
    if (criterion === undefined || points <= total * dominantShare) return [];
    const share = Math.round((points / total) * 100);
    const { source } = reading;
    return [
      {
        code: "cellDominates",
        severity: "warning",
        ...(source === null || source.file === null ? {} : { file: source.file }),
        organisation: name,
        sheet: source?.sheet ?? null,
        cell: source?.cell ?? null,
        params: { organisation: name, criterion: criterion.code, unit: criterion.unit, share, points, total },
      },
    ];
  });
}
