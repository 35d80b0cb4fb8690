import type { Issue } from "../../issues/issue";
import { issueAt, issueOf, quote } from "../issueAt";
import { cellIn } from "../sheet/sheetView";
import type { OrganisationRow } from "../table/organisationRow";
import { NearNames } from "./nearNames";
import { organisationKey } from "./organisationName";

/** Longer lists are no list of organisations that anybody has typed, and comparing them takes long. */
const mostCompared = 500;

/**
 * Rows whose names differ from one above by quotes, legal form, case, look-alike letters or a word that they were corrected
 * only are that organisation's, and an issue says so. Two names of the organisations sheet stay two.
 */
export function withOneName(
  rows: readonly OrganisationRow[],
  isOfficial: (name: string) => boolean,
): { readonly rows: readonly OrganisationRow[]; readonly issues: readonly Issue[] } {
  const issues: Issue[] = [];
  const known = new Map<string, OrganisationRow>();
  const named = rows.map((row) => {
    const key = organisationKey(row.organisation);
    const other = known.get(key);
    if (other === undefined) known.set(key, row);
    if (other === undefined || other.organisation === row.organisation) return row;
    if (isOfficial(row.organisation) && isOfficial(other.organisation)) return row;
    issues.push(alikeIssue(row, other, "organisationJoined", "info"));
    return { ...row, organisation: other.organisation };
  });
  return { rows: named, issues };
}

interface AlikeNames {
  readonly issues: readonly Issue[];
  /** Organisations of later tables that may hold the other indicators of an earlier one, and which. */
  readonly parts: ReadonlyMap<string, string>;
}

/** Names that may be one organisation: alike but for a slip. They are never merged. */
export function alikeNames(rows: readonly OrganisationRow[], isOfficial: (name: string) => boolean): AlikeNames {
  const first = new Map<string, OrganisationRow>();
  for (const row of rows) if (!first.has(row.organisation)) first.set(row.organisation, row);
  const issues: Issue[] = [];
  const parts = new Map<string, string>();
  const near = new NearNames();
  for (const [name, row] of first) {
    const nearName = first.size > mostCompared ? null : near.nearest(name, true);
    const other = nearName === null ? undefined : first.get(nearName.organisation);
    near.add(name, name);
    if (other === undefined || (isOfficial(name) && isOfficial(other.organisation))) continue;
    const isOpen = completes(other, row);
    if (isOpen) parts.set(name, other.organisation);
    issues.push(
      isOpen
        ? alikeIssue(row, other, "organisationPartAlike", "error")
        : alikeIssue(row, other, "organisationsAlike", "warning"),
    );
  }
  return { issues, parts };
}

/**
 * Rows of later tables that are named nearly like one of an earlier table, and hold other indicators than it does: parts of
 * one organisation's for all one knows, which nobody rates before it is said.
 */
export function withOpenParts(
  rows: readonly OrganisationRow[],
  { parts }: Pick<AlikeNames, "parts">,
): readonly OrganisationRow[] {
  if (parts.size === 0) return rows;
  return rows.map((row) => {
    const mayBe = parts.get(row.organisation);
    return mayBe === undefined ? row : { ...row, unconfirmed: true, mayBe };
  });
}

/** In another table, with none of the indicators of the other. */
function completes(one: OrganisationRow, other: OrganisationRow): boolean {
  const isFilled = ({ readings }: OrganisationRow, at: number) => (readings[at]?.status ?? "missing") !== "missing";
  return one.view !== other.view && one.readings.every((_, at) => !(isFilled(one, at) && isFilled(other, at)));
}

function alikeIssue(
  row: OrganisationRow,
  other: OrganisationRow,
  code: "organisationsAlike" | "organisationPartAlike" | "organisationJoined",
  severity: Issue["severity"],
): Issue {
  const cell = other.at === null ? "" : `!${cellIn(other.view, other.at.row, other.at.column)}`;
  const params = {
    organisation: quote(row.organisation),
    other: quote(other.organisation),
    place: `${other.view.title}${cell}`,
  };
  const issue =
    row.at === null ? issueOf(row.view, code, severity, params) : issueAt(row.view, row.at, code, severity, params);
  return { ...issue, organisation: row.organisation };
}
