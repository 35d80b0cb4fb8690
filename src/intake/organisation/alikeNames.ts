import type { Issue } from "../../issues/issue";
import { issueAt, issueOf, quote } from "../issueAt";
import { cellIn } from "../sheet/sheetView";
import type { OrganisationRow } from "../table/organisationRow";
import { NearNames } from "./nearNames";
import { organisationKey } from "./organisationName";

/** Longer lists are no list of organisations that anybody has typed, and comparing them takes long. */
const mostCompared = 500;

/**
 * Rows of later tables whose names differ from one of an earlier table by quotes, legal form, case or look-alike letters
 * only are that organisation's, and an issue says so.
 */
export function withNamesOfEarlierTables(tables: readonly (readonly OrganisationRow[])[]): {
  readonly rows: readonly OrganisationRow[];
  readonly issues: readonly Issue[];
} {
  const [only, ...others] = tables;
  if (only !== undefined && others.length === 0) return { rows: only, issues: [] };
  const issues: Issue[] = [];
  const earlier = new Map<string, OrganisationRow>();
  const rows = tables.flatMap((table) => {
    const known = new Map(earlier);
    const own = new Set(table.map(({ organisation }) => organisation));
    return table.map((row) => {
      const key = organisationKey(row.organisation);
      const other = known.get(key);
      if (!earlier.has(key)) earlier.set(key, row);
      if (other === undefined || other.organisation === row.organisation || own.has(other.organisation)) return row;
      issues.push(alikeIssue(row, other, "organisationJoined", "info"));
      return { ...row, organisation: other.organisation };
    });
  });
  return { rows, issues };
}

interface AlikeNames {
  readonly issues: readonly Issue[];
  /** Organisations of later tables that may hold the other indicators of an earlier one, and which. */
  readonly parts: ReadonlyMap<string, string>;
}

/** Names that may be one organisation: alike but for quotes and the like, or but for a slip. They are never merged. */
export function alikeNames(rows: readonly OrganisationRow[], isOfficial: (name: string) => boolean): AlikeNames {
  const first = new Map<string, OrganisationRow>();
  for (const row of rows) if (!first.has(row.organisation)) first.set(row.organisation, row);
  const issues: Issue[] = [];
  const parts = new Map<string, string>();
  const byKey = new Map<string, OrganisationRow>();
  const near = new NearNames();
  for (const [name, row] of first) {
    const key = organisationKey(name);
    const same = byKey.get(key);
    const nearName = first.size > mostCompared || same !== undefined ? null : near.nearest(name, true);
    const other = same ?? (nearName === null ? undefined : first.get(nearName.organisation));
    if (same === undefined) byKey.set(key, row);
    near.add(name, name);
    if (other === undefined || (isOfficial(name) && isOfficial(other.organisation))) continue;
    const isOpen = same === undefined && completes(other, row);
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
