import type { Issue } from "../issues/issue";
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
    const { source } = score.reading;
    return [
      {
        code: "cannotBeComputed",
        severity: "error",
        ...(source === null || source.file === null ? {} : { file: source.file }),
        organisation: organisation.name,
        sheet: source?.sheet ?? null,
        cell: source?.cell ?? null,
        params: { organisation: organisation.name, criterion: criterion.code, base: criterion.base ?? "" },
      },
    ];
  });
}

const notRatedCodes = {
  noValues: "organisationNoValues",
  absent: "organisationAbsent",
  notTakingPart: "organisationNotTakingPart",
} as const;

/** Entry conditions are issues of their own, with their cells. */
function notRatedIssue(organisation: NotRatedOrganisation): readonly Issue[] {
  if (organisation.reason === "notAdmitted") return [];
  const issue: Issue = {
    code: notRatedCodes[organisation.reason],
    severity: organisation.reason === "notTakingPart" ? "info" : "warning",
    organisation: organisation.name,
    sheet: null,
    cell: null,
    params: { organisation: organisation.name, words: organisation.words },
  };
  return [issue];
}
