import type { Issue } from "../../issues/issue";
import type { Duplicates } from "../indicatorReading";
import { issueAt, issueOf, quote } from "../issueAt";
import { cellIn } from "../sheet/sheetView";
import { type Reading, type Submission, sourceAddress } from "../submission";
import type { OrganisationRow } from "../table/organisationRow";

/** One submission for each organisation, in the order of the rows that are used. */
interface JoinedRows {
  readonly submissions: readonly Submission[];
  /** Values of the year before by organisation, by position of the criterion. */
  readonly previous: ReadonlyMap<string, readonly (number | null)[]>;
  readonly issues: readonly Issue[];
  /** true: an organisation is twice with different values and nobody said which one counts. */
  readonly stops: boolean;
}

const mostCells = 8;

/**
 * Joins what several rows and tables hold of one organisation. Criteria that only one of them has, or has filled in, are
 * put together; where two have the same, equal values are kept once with a warning, and different ones are decided by
 * `duplicates`.
 */
export function joinRows(rows: readonly OrganisationRow[], duplicates: Duplicates): JoinedRows {
  const issues: Issue[] = [];
  const previous = new Map<string, readonly (number | null)[]>();
  let stops = false;
  const positions = new Map(rows.map((row, position) => [row, position]));
  const joinedRows = Array.from(rowsByName(rows), ([organisation, same]) => {
    const [first, ...others] = same;
    let used = first;
    let joined: readonly Reading[] = first?.readings ?? [];
    for (const row of others) {
      const clash = compare(joined, row.readings);
      joined = merge(joined, row.readings, duplicates);
      if (clash.kind === "apart" && first?.view !== row.view) continue;
      if (duplicates === "last") used = row;
      if (clash.kind === "different" && duplicates === null) stops = true;
      if (first !== undefined) issues.push(duplicateIssue(first, row, clash, duplicates));
    }
    const earlier = same.find((row) => row.previous !== null)?.previous ?? null;
    if (earlier !== null) previous.set(organisation, earlier);
    const position = used === undefined ? 0 : (positions.get(used) ?? 0);
    const submission = { organisation, source: sourceOf(used), readings: joined };
    const isOpen = same.every(({ unconfirmed }) => unconfirmed === true);
    return { position, submission: isOpen ? { ...submission, unconfirmed: true as const } : submission };
  });
  joinedRows.sort((one, other) => one.position - other.position);
  return { submissions: joinedRows.map(({ submission }) => submission), previous, issues, stops };
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

type Clash =
  /** No criterion is filled in in both. */
  | { readonly kind: "apart" }
  | { readonly kind: "equal" }
  | { readonly kind: "different"; readonly cells: readonly string[] };

function compare(one: readonly Reading[], other: readonly Reading[]): Clash {
  const shared = one.flatMap((reading, position) => {
    const beside = other[position];
    if (reading.source === null || beside === undefined || beside.source === null) return [];
    if (isBlank(reading) || isBlank(beside)) return [];
    const places = `${sourceAddress(reading.source)} ≠ ${sourceAddress(beside.source)}`;
    return [{ isSame: sameReading(reading, beside), places }];
  });
  const cells = shared.filter(({ isSame }) => !isSame).map(({ places }) => places);
  if (cells.length > 0) return { kind: "different", cells };
  return { kind: shared.length > 0 ? "equal" : "apart" };
}

function isBlank({ status }: Reading): boolean {
  return status === "missing";
}

function sameReading(one: Reading, other: Reading): boolean {
  if (one.status !== other.status || one.value !== other.value) return false;
  return one.status !== "unreadable" || one.written === other.written;
}

/** Where one row leaves a criterion blank, the other completes it. */
function merge(joined: readonly Reading[], row: readonly Reading[], duplicates: Duplicates): readonly Reading[] {
  const takesOther = duplicates === "last";
  return joined.map((reading, position) => {
    const other = row[position];
    if (other === undefined || other.source === null) return reading;
    if (reading.source === null) return other;
    if (isBlank(reading)) return other;
    if (isBlank(other)) return reading;
    return takesOther ? other : reading;
  });
}

function sourceOf(row: OrganisationRow | undefined): Submission["source"] {
  if (row === undefined) return null;
  const { view, at } = row;
  const cell = at === null ? "A1" : cellIn(view, at.row, at.column);
  return { file: view.file, sheet: view.title, cell };
}

function duplicateIssue(first: OrganisationRow, row: OrganisationRow, clash: Clash, duplicates: Duplicates): Issue {
  const cells = clash.kind === "different" ? clash.cells : [];
  const params = {
    organisation: quote(row.organisation),
    first: cellBeside(first, row),
    second: cellBeside(row, first),
    cells: [...cells.slice(0, mostCells), ...(cells.length > mostCells ? ["…"] : [])].join(", "),
  };
  const issue = (code: Issue["code"], severity: Issue["severity"]): Issue => ({
    ...(row.at === null
      ? issueOf(row.view, code, severity, params)
      : issueAt(row.view, row.at, code, severity, params)),
    organisation: row.organisation,
  });
  if (clash.kind === "equal") return issue("organisationRepeated", "warning");
  if (clash.kind === "apart") return issue("organisationInParts", "warning");
  if (duplicates === null) return issue("organisationTwice", "error");
  return issue(duplicates === "first" ? "organisationTwiceFirst" : "organisationTwiceLast", "warning");
}

/** "B12", with the sheet and the file where the other row is elsewhere. */
function cellBeside({ view, at }: OrganisationRow, other: OrganisationRow): string {
  const cell = at === null ? "" : cellIn(view, at.row, at.column);
  if (view.file === other.view.file && view.title === other.view.title && cell !== "") return cell;
  return [view.file, view.title, cell].filter((part) => part !== null && part !== "").join("!");
}
