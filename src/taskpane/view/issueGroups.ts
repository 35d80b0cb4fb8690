import { issueMessage, type Issue, type Severity } from "../../issues/issue";
import { shownIssues } from "../../issues/issueRuns";
import type { Translate } from "../../locales/translator";

/** Where something is; `cell` null where it concerns no single cell, `file` null with a single input. */
export interface ShownLocation {
  readonly file: string | null;
  readonly sheet: string;
  readonly cell: string | null;
}

interface ShownIssue {
  readonly message: string;
  /** null where the issue concerns no sheet. */
  readonly location: ShownLocation | null;
  /** The file that the issue concerns as a whole. */
  readonly file: string | null;
}

interface IssueGroup {
  readonly severity: Severity;
  readonly issues: readonly ShownIssue[];
}

const severities: readonly Severity[] = ["error", "warning", "info"];

/** Issues by severity, the gravest first, in the order of reading; severities without issues are left out. */
export function issueGroups(issues: readonly Issue[], t: Translate): readonly IssueGroup[] {
  const shown = shownIssues(issues);
  return severities
    .map((severity) => ({
      severity,
      issues: shown.filter((issue) => issue.severity === severity).map((issue) => shownIssue(issue, t)),
    }))
    .filter((group) => group.issues.length > 0);
}

function shownIssue(issue: Issue, t: Translate): ShownIssue {
  const { sheet, cell, file = null } = issue;
  return {
    message: issueMessage(issue, t),
    location: sheet === null ? null : { file, sheet, cell },
    file: sheet === null ? file : null,
  };
}
