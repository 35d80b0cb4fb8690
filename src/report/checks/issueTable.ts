import { issueMessage, issueLocation, type Issue, type Severity } from "../../issues/issue";
import { shownIssues } from "../../issues/issueRuns";
import type { CellStyleName, PlanCell } from "../../workbook/sheetPlan";
import { regionLink } from "../guard/regionCells";
import { textCell } from "../kit/planCell";
import type { ReportContext } from "../reportContext";
import type { SheetDraft } from "../kit/sheetDraft";

const severities: readonly Severity[] = ["error", "warning", "info"];
const styles: Readonly<Record<Severity, CellStyleName>> = { error: "error", warning: "warning", info: "info" };

export function issueTable(draft: SheetDraft, top: number, context: ReportContext): void {
  const { input, t } = context;
  draft.put(top, 0, textCell(t("report.checks.issues", { count: input.issues.length }), "heading"));
  if (input.issues.length === 0) return;
  const heads = [
    t("report.checks.severity"),
    t("report.checks.message"),
    t("report.checks.cell"),
    t("report.checks.sheet"),
  ];
  draft.putRow(
    top + 1,
    0,
    heads.map((head) => textCell(head, "columnHeading")),
  );
  sortedIssues(input.issues).forEach((issue, index) => {
    const row = top + 2 + index;
    const message = issueMessage(issue, t);
    const severity = t(`report.severity.${issue.severity}`);
    draft.putRow(row, 0, [
      textCell(severity, styles[issue.severity]),
      textCell(message),
      { ...textCell(issue.cell ?? ""), ...issueLink(issue, context) },
      textCell(issueLocation({ ...issue, cell: null })),
    ]);
  });
}

function issueLink({ file, sheet, cell }: Issue, context: ReportContext): Pick<PlanCell, "link"> {
  return sheet === null ? {} : regionLink({ file: file ?? null, sheet, cell }, context);
}

function sortedIssues(issues: readonly Issue[]): readonly Issue[] {
  const shown = shownIssues(issues);
  return severities.flatMap((severity) => shown.filter((issue) => issue.severity === severity));
}
