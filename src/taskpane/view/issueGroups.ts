import { issueMessage, type Issue, type Severity } from "../../issues/issue";
import type { Translate } from "../../locales/translator";

export interface ShownIssue {
  readonly message: string;
  /** Where it stands, null where the issue concerns no sheet; `cell` null where it concerns no single cell. */
  readonly place: { readonly sheet: string; readonly cell: string | null } | null;
}

export interface IssueGroup {
  readonly severity: Severity;
  readonly issues: readonly ShownIssue[];
}

const severities: readonly Severity[] = ["error", "warning", "info"];

/** Issues by severity, the gravest first, in the order of reading; severities without issues are left out. */
export function issueGroups(issues: readonly Issue[], t: Translate): readonly IssueGroup[] {
  return severities
    .map((severity) => ({
      severity,
      issues: issues.filter((issue) => issue.severity === severity).map((issue) => shownIssue(issue, t)),
    }))
    .filter((group) => group.issues.length > 0);
}

function shownIssue(issue: Issue, t: Translate): ShownIssue {
  return {
    message: issueMessage(issue, t),
    place: issue.sheet === null ? null : { sheet: issue.sheet, cell: issue.cell },
  };
}

/** "Sheet!C5", or the sheet's title alone. */
export function placeText({ sheet, cell }: { readonly sheet: string; readonly cell: string | null }): string {
  return cell === null ? sheet : `${sheet}!${cell}`;
}
