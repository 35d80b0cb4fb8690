import { unmarked } from "../../criteria/organisationName";
import { shortNames } from "../../criteria/shortNames";
import type { EvaluationResult, Understanding } from "../../evaluation/outcome";
import { issuesByOrganisation } from "../../intake/issuesByOrganisation";
import type { SubmissionStatus } from "../../intake/submissionStatus";
import type { SlipWithEffect } from "../../insight/repairEffects";
import { isSameAward } from "../../insight/comparison";
import type { Issue } from "../../issues/issue";
import type { Language } from "../../locales/language";
import { plainParam } from "../../locales/textParams";
import { criteriaOfNobody, openIssues, openOfOrganisations } from "./openIssues";

/** What one organisation has sent, and its own open issues, those that an award hangs on first. */
export interface Region {
  readonly status: SubmissionStatus;
  /** Its issues, and its cells that are empty. */
  readonly open: number;
  /** Of the criteria that points need those that any table has. */
  readonly expected: number;
  readonly issues: readonly { readonly issue: Issue; readonly decidesAward: boolean }[];
}

export interface Regions {
  readonly open: readonly Region[];
  readonly nothing: readonly Region[];
  readonly ready: readonly Region[];
}

/** Short names of all that sent something or should have, as the results have them. */
export function organisationNames({ edition, intake }: Understanding, language: Language): ReadonlyMap<string, string> {
  const kazakh = new Map(edition.roster?.map(({ name, nameKk }) => [name, nameKk]));
  const all = new Set([...intake.submissions.map(({ organisation }) => organisation), ...kazakh.keys()]);
  const named = Array.from(all, (name) => ({ name, nameKk: kazakh.get(name) ?? "" }));
  // As issues name them: no footnote stands here that would explain a mark.
  return new Map(Array.from(shortNames(named, language), ([name, short]) => [name, unmarked(short)]));
}

/** The issue as it is said where the full name does not fit. */
export function shortened(issue: Issue, names: ReadonlyMap<string, string>): Issue {
  const short = names.get(issue.organisation ?? plainParam(issue.params["organisation"]));
  if (short === undefined || issue.params["organisation"] === undefined) return issue;
  return { ...issue, params: { ...issue.params, organisation: short } };
}

/** What is open first, by how much hangs on it; then who sent nothing; then who is done. */
export function regionsOf(
  understanding: Understanding | EvaluationResult,
  statuses: readonly SubmissionStatus[],
): Regions {
  const own = issuesByOrganisation(understanding.intake.tables, openIssues(understanding));
  const deciding = decidingCells(understanding);
  const counts = openOfOrganisations(understanding);
  const ofNobody = criteriaOfNobody(understanding).length;
  const regions = statuses.map((status): Region => {
    const issues = (own.get(status.organisation) ?? [])
      .filter(({ severity }) => severity !== "info")
      .map((issue) => ({ issue, decidesAward: deciding.has(placeOf(issue)) }));
    const rank = ({ issue, decidesAward }: (typeof issues)[number]): number =>
      (decidesAward ? 0 : 2) + (issue.severity === "error" ? 0 : 1);
    const open = counts.get(status.organisation) ?? 0;
    const expected = status.expected - ofNobody;
    return { status, open, expected, issues: issues.sort((one, other) => rank(one) - rank(other)) };
  });
  const urgency = ({ issues, open }: Region): number =>
    (issues.some(({ decidesAward }) => decidesAward) ? 1_000_000 : 0) +
    issues.filter(({ issue }) => issue.severity === "error").length * 1_000 +
    open;
  const sent = regions.filter(({ status }) => status.state !== "nothing");
  return {
    open: sent.filter(({ open }) => open > 0).sort((one, other) => urgency(other) - urgency(one)),
    nothing: regions.filter(({ status }) => status.state === "nothing"),
    ready: sent.filter(({ open }) => open === 0),
  };
}

/** Cells of which a slip would change an award. */
function decidingCells(understanding: Understanding | EvaluationResult): ReadonlySet<string> {
  if (!("evaluation" in understanding) || understanding.safety === null) return new Set();
  const { organisations } = understanding.evaluation;
  return new Set(
    understanding.safety.slips.flatMap(({ cells }) =>
      cells.flatMap(({ row, criterion }) => {
        const source = organisations[row]?.scores[criterion]?.reading.source ?? null;
        return source === null ? [] : [placeOf(source)];
      }),
    ),
  );
}

function placeOf({ file, sheet, cell }: { file?: string | null; sheet: string | null; cell: string | null }): string {
  return JSON.stringify([file ?? null, sheet, cell]);
}

/** Those that would change an award first, then those that would change a place, then the others, in their order. */
export function bySlipEffect(slips: readonly SlipWithEffect[]): readonly SlipWithEffect[] {
  const weight = ({ effect }: SlipWithEffect): number => {
    const changed = effect ?? [];
    return changed.some(({ award }) => !isSameAward(award.before, award.after)) ? 2 : changed.length > 0 ? 1 : 0;
  };
  return [...slips].sort((one, other) => weight(other) - weight(one));
}
