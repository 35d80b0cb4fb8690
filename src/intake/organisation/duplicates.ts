import type { Issue } from "../../issues/issue";
import type { Duplicates } from "../indicatorReading";
import { issueAt, quote } from "../issueAt";
import type { Reading } from "../submission";
import type { OrganisationRow } from "../table/organisationRow";
import { organisationKey } from "./organisationName";

/** One row for each organisation, in the order of the sheet. */
export interface DistinctOrganisations {
  readonly rows: readonly OrganisationRow[];
  readonly issues: readonly Issue[];
  /** true: an organisation stands twice with different values and nobody said which row counts. */
  readonly stops: boolean;
}

/** Counts an organisation once: equal rows with a warning, different ones as `duplicates` says, else not at all. */
export function distinctOrganisations(
  sheet: string,
  rows: readonly OrganisationRow[],
  duplicates: Duplicates,
): DistinctOrganisations {
  const issues: Issue[] = [];
  const dropped = new Set<OrganisationRow>();
  let stops = false;
  for (const same of rowsByName(rows).values()) {
    const [first] = same;
    const used = duplicates === "last" ? same[same.length - 1] : first;
    if (first === undefined || used === undefined || same.length === 1) continue;
    const equal = same.every((row) => sameReadings(row, first));
    if (!equal && duplicates === null) stops = true;
    for (const row of same) {
      if (row !== used) dropped.add(row);
      if (row !== first) issues.push(duplicateIssue(sheet, first, row, equal, duplicates));
    }
  }
  return { rows: rows.filter((row) => !dropped.has(row)), issues: [...issues, ...alikeNames(sheet, rows)], stops };
}

function rowsByName(rows: readonly OrganisationRow[]): ReadonlyMap<string, readonly OrganisationRow[]> {
  const groups = new Map<string, OrganisationRow[]>();
  for (const row of rows) {
    const group = groups.get(row.organisation);
    if (group === undefined) groups.set(row.organisation, [row]);
    else group.push(row);
  }
  return groups;
}

function sameReadings(one: OrganisationRow, other: OrganisationRow): boolean {
  return one.readings.every((reading, position) => sameReading(reading, other.readings[position]));
}

function sameReading(one: Reading, other: Reading | undefined): boolean {
  if (one.status !== other?.status || one.value !== other.value) return false;
  return one.status !== "unreadable" || one.written === other.written;
}

function duplicateIssue(
  sheet: string,
  first: OrganisationRow,
  row: OrganisationRow,
  equal: boolean,
  duplicates: Duplicates,
): Issue {
  const params = { organisation: quote(row.organisation), first: first.row + 1, second: row.row + 1 };
  if (equal) return issueAt(sheet, row, "organisationRepeated", "warning", params);
  if (duplicates === null) return issueAt(sheet, row, "organisationTwice", "error", params);
  const code = duplicates === "first" ? "organisationTwiceFirst" : "organisationTwiceLast";
  return issueAt(sheet, row, code, "warning", params);
}

/** Names that differ only by case, quotes, legal form or look-alike letters may be one organisation: never merged. */
function alikeNames(sheet: string, rows: readonly OrganisationRow[]): readonly Issue[] {
  const issues: Issue[] = [];
  const known = new Map<string, OrganisationRow>();
  for (const row of rows) {
    const key = organisationKey(row.organisation);
    const other = known.get(key);
    if (other === undefined) known.set(key, row);
    else if (other.organisation !== row.organisation) {
      const params = {
        organisation: quote(row.organisation),
        other: quote(other.organisation),
        first: other.row + 1,
        second: row.row + 1,
      };
      issues.push(issueAt(sheet, row, "organisationsAlike", "warning", params));
    }
  }
  return issues;
}
