import { issueOn, type Issue } from "../issues/issue";
import type { Evaluation, NotRatedOrganisation, RatedOrganisation } from "../scoring/evaluation";
import { dominantCells } from "./dominantCells";

/** What scoring found that a reader must know: values without their base or decisive alone, organisations not rated. */
export function scoringIssues(evaluation: Evaluation): readonly Issue[] {
  return [
    ...evaluation.organisations.flatMap((organisation) => undefinedScores(evaluation, organisation)),
    ...dominantCells(evaluation),
    ...evaluation.notRated.flatMap(notRatedIssue),
  ];
}

function undefinedScores(evaluation: Evaluation, organisation: RatedOrganisation): readonly Issue[] {
  return organisation.scores.flatMap((score, index): Issue[] => {
    const criterion = evaluation.edition.criteria[index];
    if (score.status !== "undefined" || criterion === undefined) return [];
    const { name } = organisation;
    const params = { organisation: name, criterion: criterion.code, base: criterion.base ?? "" };
    return [issueOn(score.reading.source, "cannotBeComputed", "error", params, name)];
  });
}

const notRatedCodes = {
  noValues: "organisationNoValues",
  absent: "organisationAbsent",
  notTakingPart: "organisationNotTakingPart",
} as const;

/** Entry conditions and unknown names are issues of their own, with their cells. */
function notRatedIssue({ name, reason, words }: NotRatedOrganisation): readonly Issue[] {
  if (reason === "notAdmitted" || reason === "unconfirmed") return [];
  const severity = reason === "notTakingPart" ? "info" : "warning";
  return [issueOn(null, notRatedCodes[reason], severity, { organisation: name, words }, name)];
}
