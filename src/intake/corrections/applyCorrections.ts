import type { CorrectionEntry } from "../../criteria/correction";
import type { Edition } from "../../criteria/edition";
import { countsByLines } from "../../criteria/lines";
import { issueOn, type Issue, type IssueCode, type Severity } from "../../issues/issue";
import type { TextParams } from "../../locales/textParams";
import { shownText, shownValue } from "../../tables/shownText";
import { type Reading, type Submission, sameReading } from "../submission";
import { correctedReading, readingText, writtenReading } from "./correctedReading";
import { CorrectionTargets, type CorrectionTarget } from "./correctionTargets";

/** An accepted correction that was applied. */
export interface AppliedCorrection {
  readonly entry: CorrectionEntry;
  readonly organisation: string;
  /** Index of the criterion in the edition. */
  readonly criterion: number;
  readonly from: Reading;
  readonly to: Reading;
}

interface CorrectedSubmissions {
  readonly submissions: readonly Submission[];
  readonly applied: readonly AppliedCorrection[];
  readonly issues: readonly Issue[];
}

/**
 * The submissions with the accepted corrections in place of what the regions sent; the source stays the region's cell
 * (issue 5, point 7). A correction that is not understood, whose old value is not the one read, or that contradicts
 * another accepted one is not applied, and an issue names its cell.
 */
export function applyCorrections(
  submissions: readonly Submission[],
  entries: readonly CorrectionEntry[],
  edition: Edition,
): CorrectedSubmissions {
  const accepted = entries.filter(({ decision }) => decision === "accepted");
  const pending = entries.filter(({ decision }) => decision === "pending");
  const issues: Issue[] = pending.length === 0 ? [] : [pendingIssue(pending)];
  if (accepted.length === 0) return { submissions, applied: [], issues };
  const targets = new CorrectionTargets(submissions, edition);
  const changes = new Map<string, Change[]>();
  for (const entry of accepted) {
    const target = targets.of(entry);
    if ("code" in target) issues.push(issueAt(entry, target.column, target.code, "error", target.params));
    else append(changes, `${target.submission}\n${target.criterion}`, { ...target, entry });
  }
  const applied = [...changes.values()].flatMap((ofCell) => applyOne(ofCell, submissions, edition, issues));
  return { submissions: withCorrections(submissions, applied), applied, issues };
}

interface Change extends CorrectionTarget {
  readonly entry: CorrectionEntry;
}

/** All accepted corrections of one cell; several count as one where they say the same. */
function applyOne(
  changes: readonly Change[],
  submissions: readonly Submission[],
  edition: Edition,
  issues: Issue[],
): readonly AppliedCorrection[] {
  const read = changes.flatMap((change) => understood(change, submissions, edition, issues));
  const [first] = read;
  if (first === undefined) return [];
  if (read.some(({ to }) => !sameReading(to, first.to))) {
    const cells = read.map(({ entry }) => entry.addresses.newValue).join(", ");
    for (const { entry, organisation, criterion } of read) {
      const code = edition.criteria[criterion]?.code ?? "";
      issues.push(issueAt(entry, "newValue", "correctionTwice", "error", { organisation, criterion: code, cells }));
    }
    return [];
  }
  issues.push(appliedIssue(first, edition));
  return [first];
}

function appliedIssue({ entry, organisation, criterion, from, to }: AppliedCorrection, edition: Edition): Issue {
  const params = {
    organisation,
    criterion: edition.criteria[criterion]?.code ?? "",
    from: readingText(from),
    to: readingText(to),
    evidence: shownText(entry.cells.evidence) || "–",
  };
  return issueAt(entry, "newValue", "correctionApplied", "info", params, organisation);
}

function understood(
  { entry, submission, criterion }: Change,
  submissions: readonly Submission[],
  edition: Edition,
  issues: Issue[],
): readonly AppliedCorrection[] {
  const definition = edition.criteria[criterion];
  const sent = submissions[submission];
  const from = sent?.readings[criterion];
  if (definition === undefined || sent === undefined || from === undefined) return [];
  const { organisation } = sent;
  const about = { organisation, criterion: definition.code };
  const to = correctedReading(entry, definition, from);
  const report = (column: "oldValue" | "newValue", code: IssueCode, severity: Severity, params: TextParams): void => {
    issues.push(issueAt(entry, column, code, severity, { ...about, ...params }, organisation));
  };
  const written = shownValue(entry.cells.newValue);
  if (countsByLines(definition)) {
    report("newValue", "correctionByLines", "error", {});
    return [];
  }
  if (to === "blank") {
    report("newValue", "correctionValueMissing", "error", {});
    return [];
  }
  if (to.reading.status === "unreadable") {
    report("newValue", "correctionValueUnreadable", "error", { written });
    return [];
  }
  if (sameReading(from, to.reading)) {
    report("newValue", "correctionAlreadyThere", "info", { found: readingText(from) });
    return [];
  }
  const expected = writtenReading(entry.cells.oldValue, definition);
  if (expected !== "blank" && !sameReading(expected.reading, from)) {
    const params = { expected: shownValue(entry.cells.oldValue), found: readingText(from) };
    report("oldValue", "correctionOldDiffers", "error", params);
    return [];
  }
  if (to.doubtful) report("newValue", "correctionDoubtful", "warning", { written, to: readingText(to.reading) });
  return [{ entry, organisation, criterion, from, to: to.reading }];
}

function withCorrections(
  submissions: readonly Submission[],
  applied: readonly AppliedCorrection[],
): readonly Submission[] {
  const byOrganisation = new Map<string, AppliedCorrection[]>();
  for (const one of applied) append(byOrganisation, one.organisation, one);
  return submissions.map((submission) => {
    const own = byOrganisation.get(submission.organisation);
    if (own === undefined) return submission;
    const readings = [...submission.readings];
    for (const { criterion, to } of own) readings[criterion] = to;
    return { ...submission, readings };
  });
}

function append<Value>(lists: Map<string, Value[]>, key: string, value: Value): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [value]);
  else list.push(value);
}

function issueAt(
  { sheet, addresses }: CorrectionEntry,
  column: keyof CorrectionEntry["addresses"],
  code: IssueCode,
  severity: Severity,
  params: TextParams,
  organisation?: string,
): Issue {
  return issueOn({ sheet, cell: addresses[column] }, code, severity, params, organisation);
}

function pendingIssue(pending: readonly CorrectionEntry[]): Issue {
  const [first] = pending;
  const target = first === undefined ? null : { sheet: first.sheet, cell: first.addresses.decision };
  return issueOn(target, "correctionsPending", "info", { count: pending.length });
}
