import type { Edition } from "../criteria/edition";
import { isMarkAt } from "../criteria/experts";
import { countIssues, type Issue } from "../issues/issue";
import { expectedPositions } from "./expectedCriteria";
import type { IndicatorReading } from "./indicatorReading";
import { issuesByOrganisation, sheetKey } from "./issuesByOrganisation";
import { guessedHeaders, openGuesses, type OpenGuess } from "./openGuesses";
import { notReported, ownDocument, type Reading, type Submission } from "./submission";

/** ready: nothing is open. open: something is missing, unclear or guessed. nothing: no figure of the organisation came. */
export type SubmissionState = "ready" | "open" | "nothing";

/** A sheet that an organisation's values were read from. */
interface SourceSheet {
  /** null with a single input. */
  readonly file: string | null;
  readonly sheet: string;
}

/** What one organisation has sent, and what is open in it. */
export interface SubmissionStatus {
  readonly organisation: string;
  readonly state: SubmissionState;
  readonly sources: readonly SourceSheet[];
  /** Number of criteria that points need: those counted, and their bases. The next three add up to it. */
  readonly expected: number;
  readonly reported: number;
  readonly missing: number;
  readonly unreadable: number;
  /** Numbers without a document, in sheets where anything names one; null where no submission does. */
  readonly withoutDocument: number | null;
  /** Own issues by severity. */
  readonly errors: number;
  readonly warnings: number;
  readonly guesses: readonly OpenGuess[];
  /** The guesses. */
  readonly questions: number;
}

/**
 * Who sent, how complete, what is open: organisations in the order of the submissions, then those of the organisations
 * sheet that take part and sent nothing. A row of which nobody has said whose it is, perhaps a total, is none.
 * @param issues those of the reading, or all of an evaluation
 */
export function submissionStatuses(
  reading: IndicatorReading,
  edition: Edition,
  issues: readonly Issue[] = reading.issues,
): readonly SubmissionStatus[] {
  const { tables } = reading;
  const submissions = reading.submissions.filter(({ unconfirmed }) => unconfirmed !== true);
  const expected = expectedPositions(edition);
  const own = issuesByOrganisation(tables, issues);
  const documents = documentSheets(submissions);
  const headers = guessedHeaders(tables);
  const isMark = isMarkAt(edition.criteria);
  const sent = submissions.map((whole): SubmissionStatus => {
    // Marks are no organisation's own.
    const readings = whole.readings.map((reading, index) => (isMark[index] === true ? notReported : reading));
    const submission = { ...whole, readings };
    const { organisation } = submission;
    const counts = countReadings(submission.readings, expected);
    const guesses = openGuesses(submission, edition, headers);
    const ownIssues = own.get(organisation) ?? [];
    const errors = countIssues(ownIssues, "error");
    const warnings = countIssues(ownIssues, "warning");
    const questions = guesses.length;
    const isOpen = counts.missing + counts.unreadable + errors + warnings + questions > 0;
    return {
      organisation,
      state: submission.readings.every(({ status }) => status === "missing") ? "nothing" : isOpen ? "open" : "ready",
      sources: sourceSheets(submission),
      expected: expected.length,
      ...counts,
      withoutDocument: documents.size > 0 ? countWithoutDocument(submission.readings, documents) : null,
      errors,
      warnings,
      guesses,
      questions,
    };
  });
  return [...sent, ...absentStatuses(submissions, edition, expected.length, documents.size > 0)];
}

/** How many organisations there are for all that is known: those of the statuses, and names that stand in rows not read. */
export function expectedOrganisations(statuses: readonly SubmissionStatus[], issues: readonly Issue[]): number {
  const known = new Set<unknown>(statuses.map(({ organisation }) => organisation));
  return issues.reduce((sum, { code, params, run }) => {
    if (code === "tableWithoutHeader" || code === "tableOfUnlikeHeads") return sum + Number(params["unknown"]);
    return code === "nameNotRead" && !known.has(params["written"]) ? sum + (run?.count ?? 1) : sum;
  }, statuses.length);
}

function countReadings(
  readings: readonly Reading[],
  expected: readonly number[],
): Pick<SubmissionStatus, "reported" | "missing" | "unreadable"> {
  const counts = { ok: 0, missing: 0, unreadable: 0 };
  for (const position of expected) counts[readings[position]?.status ?? "missing"]++;
  return { reported: counts.ok, missing: counts.missing, unreadable: counts.unreadable };
}

/** The sheets that name documents, by the regions' own cells: the evidence of a correction is no column of theirs. */
function documentSheets(submissions: readonly Submission[]): ReadonlySet<string> {
  const named = submissions.flatMap(({ readings }) => readings.filter((reading) => ownDocument(reading) !== undefined));
  return new Set(named.flatMap(({ source }) => (source === null ? [] : [sheetKey(source.file, source.sheet)])));
}

/** Numbers of sheets that have a place for documents. */
function countWithoutDocument(readings: readonly Reading[], sheets: ReadonlySet<string>): number {
  return readings.filter(
    ({ status, document, source }) =>
      status === "ok" && document === undefined && source !== null && sheets.has(sheetKey(source.file, source.sheet)),
  ).length;
}

function sourceSheets({ source, readings }: Submission): readonly SourceSheet[] {
  const sheets = new Map<string, SourceSheet>();
  for (const place of [source, ...readings.map((reading) => reading.source)]) {
    if (place === null) continue;
    const key = sheetKey(place.file, place.sheet);
    if (!sheets.has(key)) sheets.set(key, { file: place.file, sheet: place.sheet });
  }
  return [...sheets.values()];
}

function absentStatuses(
  submissions: readonly Submission[],
  { roster }: Edition,
  expected: number,
  documents: boolean,
): readonly SubmissionStatus[] {
  const sent = new Set(submissions.map(({ organisation }) => organisation));
  const absent = (roster ?? []).filter(({ name, takesPart }) => takesPart && !sent.has(name));
  return absent.map(({ name }) => ({
    organisation: name,
    state: "nothing",
    sources: [],
    expected,
    reported: 0,
    missing: expected,
    unreadable: 0,
    withoutDocument: documents ? 0 : null,
    errors: 0,
    warnings: 0,
    guesses: [],
    questions: 0,
  }));
}
