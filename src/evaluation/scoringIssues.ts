import { indicatorsOf } from "../formula/expression";
import type { Criterion } from "../criteria/criterion";
import { givenIn, isMarkAt } from "../criteria/experts";
import { fullName } from "../criteria/fullName";
import { scaleOf } from "../criteria/methodFacts";
import { issueOn, type Issue, type IssueCode } from "../issues/issue";
import { sheetKey } from "../intake/issuesByOrganisation";
import type { SourceCell } from "../intake/submission";
import type { TextParams } from "../locales/textParams";
import type { Evaluation, NotRatedOrganisation, RatedOrganisation } from "../scoring/evaluation";
import { dominantCells } from "./dominantCells";

/** What scoring found that a reader must know: values without their base or decisive alone, organisations not rated. */
export function scoringIssues(evaluation: Evaluation): readonly Issue[] {
  return [
    ...evaluation.organisations.flatMap((organisation) => undefinedScores(evaluation, organisation)),
    ...missingMarks(evaluation),
    ...marksOfOwn(evaluation),
    ...dominantCells(evaluation),
    ...evaluation.notRated.flatMap(notRatedIssue),
  ];
}

/** Whom an expert, or the commission, has not marked: it is counted as if the mark were 0. */
function missingMarks({ edition: { criteria }, organisations }: Evaluation): readonly Issue[] {
  const isMark = isMarkAt(criteria);
  const given = givenIn(criteria);
  return criteria.flatMap((criterion, index): readonly Issue[] => {
    if (isMark[index] !== true && !given.has(criterion)) return [];
    const without = organisations.filter(({ scores }) => scores[index]?.status === "missing");
    // A mark that no sheet has a column for is an issue of the reading.
    const isAsked = organisations.some(({ scores }) => scores[index]?.reading.source != null);
    if (without.length === 0 || !isAsked) return [];
    const params = {
      criterion: criterion.code,
      name: fullName(criterion, criteria, "ru"),
      count: without.length,
      names: without.map(({ name }) => name).join("; "),
    };
    return [issueOn(null, given.has(criterion) ? "givenMissing" : "marksMissing", "warning", params)];
  });
}

/** Marks that stand in the organisation's own form: perhaps it has marked itself. */
function marksOfOwn({ edition: { criteria }, organisations }: Evaluation): readonly Issue[] {
  const isMark = isMarkAt(criteria);
  if (!isMark.includes(true) || organisations.length < 2) return [];
  const owners = new Map<string, Set<string>>();
  const reported = new Set<string>();
  const keyOf = ({ file, sheet }: SourceCell): string => sheetKey(file, sheet);
  for (const { name, scores } of organisations) {
    scores.forEach(({ reading: { source } }, index) => {
      if (source === null) return;
      owners.set(keyOf(source), (owners.get(keyOf(source)) ?? new Set()).add(name));
      if (isMark[index] !== true) reported.add(keyOf(source));
    });
  }
  return organisations.flatMap(({ name, scores }) =>
    scores.flatMap(({ reading: { source, value } }, index): readonly Issue[] => {
      const isOwn = source !== null && reported.has(keyOf(source)) && owners.get(keyOf(source))?.size === 1;
      if (isMark[index] !== true || value === null || !isOwn) return [];
      const params = { organisation: name, criterion: criteria[index]?.code ?? "" };
      return [issueOn(source, "markInOwnForm", "warning", params, name)];
    }),
  );
}

/** Points that were given outside the bounds, or a value whose base is missing. */
function undefinedScores(evaluation: Evaluation, organisation: RatedOrganisation): readonly Issue[] {
  return organisation.scores.flatMap((score, index): Issue[] => {
    const criterion = evaluation.edition.criteria[index];
    if (score.status !== "undefined" || criterion === undefined) return [];
    const { name } = organisation;
    const params = { organisation: name, criterion: criterion.code };
    const issue = (code: IssueCode, more: TextParams, source = score.reading.source): Issue =>
      issueOn(source, code, "error", { ...params, ...more }, name);
    if (scaleOf(criterion) === "formula") return formulaIssue(evaluation, organisation, criterion, issue);
    if (scaleOf(criterion) !== "points") return [issue("cannotBeComputed", { base: criterion.base ?? "" })];
    const { floor, cap } = criterion;
    const bounds = { value: score.reading.value ?? 0, floor: floor ?? "", cap: cap ?? "" };
    if (floor === null) return [issue("pointsAboveCap", bounds)];
    return [issue(cap === null ? "pointsBelowFloor" : "pointsOutOfRange", bounds)];
  });
}

/** What the formula lacks, at the cell of an indicator in it; nothing where all of it is missing, which other issues say. */
function formulaIssue(
  { edition: { criteria } }: Evaluation,
  { scores }: RatedOrganisation,
  criterion: Criterion,
  issue: (code: IssueCode, more: TextParams, source: SourceCell | null) => Issue,
): Issue[] {
  const counted = criterion.expression === undefined ? [] : indicatorsOf(criterion.expression);
  const readingOf = (code: string) => scores[criteria.findIndex((one) => one.code === code)]?.reading;
  const sourceOf = (codes: readonly string[]) =>
    codes.map((code) => readingOf(code)?.source ?? null).find(Boolean) ?? null;
  const missing = counted.filter((code) => (readingOf(code)?.value ?? null) === null);
  if (missing.length === 0)
    return [issue("formulaNotDefined", { formula: criterion.formula ?? "" }, sourceOf(counted))];
  if (missing.length === counted.length) return [];
  return [issue("formulaLacksValues", { missing: missing.join(", ") }, sourceOf([...missing, ...counted]))];
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
