import type { Issue } from "../../issues/issue";
import { IssueRuns } from "../../issues/issueRuns";
import type { CriterionIndex } from "../header/criterionIndex";
import { labelText } from "../header/headerBlock";
import { isOrganisationHead } from "../header/organisationLabel";
import { issueAt, quote } from "../issueAt";
import { withUnspoken } from "../organisation/unspokenNames";
import { withoutAggregates } from "./aggregateIssues";
import type { Captions } from "./captions";
import type { NamedRow } from "./namedRow";
import { ofWhichRows } from "./ofWhichRows";
import { RowJudge } from "./rowJudge";
import type { RowsTable } from "./locatedTable";
import { type RowGroup, RowParts } from "./rowParts";

interface NamedRows {
  readonly rows: readonly NamedRow[];
  readonly issues: readonly Issue[];
}

/**
 * Tells the rows of organisations from totals, headings, repeated headers, notes and signatures. Each row that is filled
 * and is not an organisation is an issue.
 * @param isKnown whether the organisations sheet has this name: then no other reading of the row is tried.
 */
export function findNamedRows(
  table: RowsTable,
  index: CriterionIndex,
  isKnown: (name: string) => boolean,
  captions: Captions,
): NamedRows {
  const judge = new RowJudge(table, index, isKnown);
  const written = new Map<number, string>();
  for (let row = table.end.row + 1; row < table.sheet.rows.length; row++) written.set(row, judge.name(row));
  const parts = new RowParts(table, index, written, isKnown);
  let groups: RowGroup[] = [];
  const issues = new IssueRuns();
  let waiting: RowGroup[] = [];
  let gap = false;
  const nameless: NamedRow[] = [];
  const ofWhich = new Set<number>();
  /** The first row that belongs to no organisation, below one that does: aids are behind it. */
  let behind = Infinity;
  for (let row = table.end.row + 1; row < table.sheet.rows.length; row++) {
    const own = judge.name(row);
    const last = groups[groups.length - 1];
    if (ofWhich.has(row)) {
      issues.add(judge.issue(row, "rowIsPart", "info", own));
      continue;
    }
    const heading = captions.headings.get(row);
    if (heading !== undefined && !isKnown(own)) {
      issues.add(judge.issue(row, "rowIsHeading", "info", heading.written));
      gap = false;
      continue;
    }
    if (captions.aside.has(row) && own !== "" && isSetAside(judge.verdict(row))) continue;
    const isName = own !== "" && (isKnown(own) || judge.isNumberedName(row, own));
    const more = isName ? null : parts.goOn(row, own, last);
    if (more !== null) {
      groups[groups.length - 1] = more;
      for (const part of ofWhichRows(table, judge, row, last, isKnown)) ofWhich.add(part);
      continue;
    }
    const found = judge.verdict(row);
    const isNumbered: boolean =
      found === "organisation" && gap && groups.some((group) => judge.hasRowNumber(group.row));
    const isStray: boolean = isNumbered && !isKnown(own) && judge.isStray(row, own);
    const verdict: typeof found = isStray ? "unspoken" : found;
    const at = { row, column: table.organisationColumn };
    const { group, replaces } = parts.begin(
      verdict === "unspoken" ? { row, name: own, at, unspoken: "name" } : { row, name: own, at },
      verdict === "organisation" ? groups : [],
    );
    if (verdict === "end") {
      issues.add(judge.issue(row, "secondTable", "error", labelText(judge.firstFilled(row))));
      break;
    } else if (verdict === "organisation" || verdict === "unspoken") {
      if (replaces !== null) groups = groups.filter((one) => one !== replaces);
      for (const before of waiting) groups.push(before);
      groups.push(group);
      waiting = [];
      gap = false;
    } else if (verdict === "withoutValues" && gap && !judge.hasRowNumber(row)) waiting.push(group);
    else if (verdict === "withoutValues") groups.push(group);
    else if (verdict === "blank") gap = true;
    else {
      for (const part of ofWhichRows(table, judge, row, last, isKnown)) ofWhich.add(part);
      if (verdict.code === "rowWithoutName" || verdict.code === "nameNotReadable")
        nameless.push({ row, name: "", at: null });
      gap ||= verdict.code === "rowIsTotals" || verdict.code === "rowIsNote";
      if (groups.length > 0 && endsNames.has(verdict.code)) behind = Math.min(behind, row);
      if (verdict.code === "rowIsHeader") {
        for (const { row: above, name } of waiting) issues.add(judge.issue(above, "rowIsHeading", "info", name));
        waiting = [];
      }
      issues.add(verdict);
    }
  }
  for (const { row, name } of waiting) issues.add(judge.issue(row, "rowIsNote", "info", name));
  const rows = groups.flatMap((group): readonly NamedRow[] => {
    const { row, issues: said } = parts.choose(group);
    for (const issue of said) issues.add(issue);
    return row === null ? [] : [row];
  });
  const columns = Array.from(table.indicatorColumns.values());
  const sums: Issue[] = [];
  const named = withoutAggregates(table.sheet, columns, rows, isKnown, sums, nameless);
  for (const issue of sums) issues.add(issue);
  const read = new Set(named.map(({ name }) => name));
  for (const [row, { written: heading }] of captions.aside) {
    const name = judge.name(row);
    if (name === "" || !isSetAside(judge.verdict(row))) continue;
    const params = { written: quote(name), heading: quote(heading), expected: String(index.year) };
    const at = { row, column: table.organisationColumn };
    issues.add(issueAt(table.sheet, at, "rowUnderCaption", read.has(name) ? "info" : "warning", params));
  }
  const kept = new Set(named);
  const top = rows.reduce((least, { row }) => Math.min(least, row), Infinity);
  for (const one of rows) if (!kept.has(one) && one.row > top) behind = Math.min(behind, one.row);
  const head = table.header.columns[table.organisationColumn];
  const isHeaded = isOrganisationHead(head?.cell?.text ?? "") || isOrganisationHead(head?.header ?? "");
  const mayBeRead = ({ row, name }: NamedRow) => isKnown(name) || !judge.hasValues(row);
  return { rows: withUnspoken(named, isHeaded, behind, mayBeRead), issues: issues.list() };
}

/** Of a row below a heading of another year or a plan: it would be somebody's. */
function isSetAside(verdict: ReturnType<RowJudge["verdict"]>): boolean {
  return verdict === "organisation" || verdict === "unspoken";
}

const endsNames: ReadonlySet<Issue["code"]> = new Set<Issue["code"]>(["rowIsTotals", "rowIsPart"]);
