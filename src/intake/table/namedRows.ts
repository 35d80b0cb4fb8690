import type { Issue } from "../../issues/issue";
import { IssueRuns } from "../../issues/issueRuns";
import type { CriterionIndex } from "../header/criterionIndex";
import { labelText } from "../header/headerBlock";
import type { NamedRow } from "./namedRow";
import { RowJudge } from "./rowJudge";
import type { RowsTable } from "./locatedTable";

interface NamedRows {
  readonly rows: readonly NamedRow[];
  readonly issues: readonly Issue[];
}

/**
 * Tells the rows of organisations from totals, headings, repeated headers, notes and signatures. Each row that is filled
 * and is not an organisation is an issue.
 * @param isKnown whether the organisations sheet has this name: then no other reading of the row is tried.
 */
export function findNamedRows(table: RowsTable, index: CriterionIndex, isKnown: (name: string) => boolean): NamedRows {
  const judge = new RowJudge(table, index, isKnown);
  const rows: NamedRow[] = [];
  const issues = new IssueRuns();
  let waiting: NamedRow[] = [];
  let gap = false;
  for (let row = table.end.row + 1; row < table.sheet.rows.length; row++) {
    const verdict = judge.verdict(row);
    const named = { row, name: judge.name(row), at: { row, column: table.organisationColumn } };
    if (verdict === "end") {
      issues.add(judge.issue(row, "secondTable", "error", labelText(judge.firstFilled(row))));
      break;
    } else if (verdict === "organisation") {
      for (const before of waiting) rows.push(before);
      rows.push(named);
      waiting = [];
      gap = false;
    } else if (verdict === "withoutValues" && gap && !judge.hasRowNumber(row)) waiting.push(named);
    else if (verdict === "withoutValues") rows.push(named);
    else if (verdict === "blank") gap = true;
    else {
      gap ||= verdict.code === "rowIsTotals" || verdict.code === "rowIsNote";
      if (verdict.code === "rowIsHeader") {
        for (const { row: above, name } of waiting) issues.add(judge.issue(above, "rowIsHeading", "info", name));
        waiting = [];
      }
      issues.add(verdict);
    }
  }
  for (const { row, name } of waiting) issues.add(judge.issue(row, "rowIsNote", "info", name));
  return { rows, issues: issues.list() };
}
