import type { Understanding } from "../../evaluation/outcome";
import { issuesByOrganisation } from "../../intake/issuesByOrganisation";
import { expectedPositions } from "../../intake/expectedCriteria";
import type { Reading, Submission } from "../../intake/submission";
import type { Issue, IssueCode } from "../../issues/issue";
import { shownIssues } from "../../issues/issueRuns";
import type { PaneState } from "../state/paneState";
import { isAskedAbout } from "./questions";

/** Issues that a question says again, with its own remedy. */
const asked: ReadonlySet<IssueCode> = new Set<IssueCode>([
  "headerUnknown",
  "headerNearTo",
  "headerOfSeveral",
  "headerGuessed",
  "headersGuessed",
  "organisationNear",
  "organisationOfSeveral",
  "namesNotSpokenFor",
]);

const opened = new WeakMap<Understanding, readonly Issue[]>();

/** What is asked about stands as a question, and a slip with its repair: neither is said a second time. */
export function openIssues(understanding: Understanding): readonly Issue[] {
  const known = opened.get(understanding);
  if (known !== undefined) return known;
  const { issues, slips, intake } = understanding;
  const ofSlips = new Set(slips.flatMap((slip) => slip.issues));
  const twice = new Set<unknown>(intake.twice?.map(({ organisation }) => organisation));
  const cells = new Set(
    intake.tables.flatMap(({ file, sheet, columns, names }) => {
      const near = names.filter(
        ({ match, unspoken }) => match === "near" || match === "ambiguous" || unspoken === true,
      );
      return [...columns.filter(isAskedAbout), ...near].map(({ cell }) => placeKey({ file, sheet, cell }));
    }),
  );
  const isHeaderAsked = intake.tables.some(({ columns }) =>
    columns.some((one) => one.use === "unknown" && isAskedAbout(one)),
  );
  const open = issues.filter((issue) => {
    if (ofSlips.has(issue) || (asked.has(issue.code) && cells.has(placeKey(issue)))) return false;
    if (issue.code === "organisationTwice") return !twice.has(issue.organisation);
    // Perhaps it is the column that is asked about: the question says that nobody has it.
    return issue.code !== "criterionWithoutColumn" || !isHeaderAsked;
  });
  opened.set(understanding, open);
  return open;
}

function placeKey({ file, sheet, cell }: { file?: string | null; sheet: string | null; cell: string | null }): string {
  return JSON.stringify([file ?? null, sheet, cell]);
}

/** Number of things that are open in what each organisation sent: its own issues, and cells that are empty. */
export function openOfOrganisations(understanding: Understanding): ReadonlyMap<string, number> {
  const { intake, edition } = understanding;
  const expected = expectedPositions(edition);
  const own = issuesByOrganisation(intake.tables, openIssues(understanding));
  const rated = intake.submissions.filter((one) => one.unconfirmed !== true && !isSilent(one));
  return new Map(
    rated.map(({ organisation, readings }) => {
      const issues = (own.get(organisation) ?? []).filter(({ severity }) => severity !== "info");
      const empty = expected.filter((position) => isEmptyCell(readings[position]));
      return [organisation, issues.length + empty.length];
    }),
  );
}

/** A value without a cell is no question to its organisation: no table of its has the column. */
function isEmptyCell(reading: Reading | undefined): boolean {
  return reading?.status === "missing" && reading.source !== null;
}

/** Codes of the criteria that give points and that no table has for anybody. */
export function criteriaOfNobody({ intake, edition }: Understanding): readonly string[] {
  const readings = intake.submissions.map((submission) => submission.readings);
  return expectedPositions(edition).flatMap((position) => {
    const isHeld = readings.some((one) => one[position] !== undefined && one[position].source !== null);
    return isHeld || readings.length === 0 ? [] : [edition.criteria[position]?.code ?? ""];
  });
}

function isSilent({ readings }: Submission): boolean {
  return readings.every(({ status }) => status === "missing");
}

/** Organisations of which no figure came. */
function silentOrganisations({ intake, edition }: Understanding): number {
  const sent = new Set(intake.submissions.map(({ organisation }) => organisation));
  const absent = (edition.roster ?? []).filter(({ name, takesPart }) => takesPart && !sent.has(name));
  return intake.submissions.filter((one) => one.unconfirmed !== true && isSilent(one)).length + absent.length;
}

/** What the headings of the step of data count beside the questions: issues of nobody, organisations with anything open, silent ones. */
export function openBesideQuestions(understanding: Understanding): number {
  const ofNobody = shownIssues(issuesOfNobody(understanding)).filter(({ severity }) => severity !== "info");
  const silent = silentOrganisations(understanding);
  const open = Array.from(openOfOrganisations(understanding).values()).filter((count) => count > 0);
  return ofNobody.length + open.length + silent;
}

/** Issues that are nobody's own; those of an organisation stand with it, but for mere information. */
export function issuesOfNobody(understanding: Understanding): readonly Issue[] {
  const open = openIssues(understanding);
  const own = new Set([...issuesByOrganisation(understanding.intake.tables, open).values()].flat());
  return open.filter((issue) => issue.severity === "info" || !own.has(issue));
}

/** What became of each chosen file: how many organisations it holds, or why nothing of it was used. */
export interface FileState {
  readonly organisations: number;
  /** null where it was read. */
  readonly fault: Issue | null;
}

/** By name, of the files that were read. */
export function fileStates({
  look,
  run,
  readFiles,
}: Pick<PaneState, "look" | "run" | "readFiles">): ReadonlyMap<string, FileState> {
  if (run.kind === "failed" && run.fault.files !== undefined) return withFaults(new Map(), run.fault.files);
  if (look === null) return new Map();
  const { intake, issues } = look.understanding;
  const states = new Map<string, FileState>();
  for (const { file: ofSeveral, names } of intake.tables) {
    const file = ofSeveral ?? look.workbookName;
    const known = states.get(file) ?? { organisations: 0, fault: null };
    states.set(file, { ...known, organisations: known.organisations + names.length });
  }
  const found = withFaults(states, issues);
  return new Map(readFiles.map(({ name }) => [name, found.get(name) ?? { organisations: 0, fault: null }]));
}

function withFaults(states: Map<string, FileState>, issues: readonly Issue[]): ReadonlyMap<string, FileState> {
  for (const issue of issues) {
    const { file, sheet } = issue;
    if (file !== undefined && sheet === null && !states.has(file)) states.set(file, { organisations: 0, fault: issue });
  }
  return states;
}
