import { numberedRow, type Settings } from "../../criteria/settings";
import type { Issue } from "../../issues/issue";
import { listable } from "../../tables/textList";
import { plainWord } from "../../tables/words";
import type { DifferentCells, Duplicates, OrganisationTwice, TwiceRow } from "../indicatorReading";
import { issueAt, issueOf, quote } from "../issueAt";
import { cellIn } from "../sheet/sheetView";
import { type Reading, type SourceCell, type Submission, sameReading, sourceAddress } from "../submission";
import type { OrganisationRow } from "../table/organisationRow";

/** One submission for each organisation, in the order of the rows that are used. */
export interface JoinedRows {
  readonly submissions: readonly Submission[];
  /** Values of the year before by organisation, by position of the criterion. */
  readonly previous: ReadonlyMap<string, readonly (number | null)[]>;
  readonly issues: readonly Issue[];
  readonly twice: readonly OrganisationTwice[];
}

const mostCells = 8;

/** A number is that of the row among the organisation's. */
type DuplicateRule = (organisation: string) => Duplicates | number;

/** As was said of the organisation itself, else of `all`. */
export function duplicateRule({ takeFirst, takeLast, takeRow }: Settings, all: Duplicates): DuplicateRule {
  const own = new Map<string, Duplicates | number>([
    ...takeRow.flatMap((text) => {
      const one = numberedRow(text);
      return one === null ? [] : [[plainWord(one.organisation), one.row] as const];
    }),
    ...takeFirst.map((name) => [plainWord(name), "first"] as const),
    ...takeLast.map((name) => [plainWord(name), "last"] as const),
  ]);
  return (organisation) => own.get(plainWord(listable(organisation))) ?? all;
}

/**
 * Joins what several rows and tables hold of one organisation. Criteria that only one of them has, or has filled in, are
 * put together; where two have the same, equal values are kept once with a warning, and different ones are decided by
 * the rule; of what may be no organisation at all that is asked first.
 */
export function joinRows(rows: readonly OrganisationRow[], rule: DuplicateRule): JoinedRows {
  const issues: Issue[] = [];
  const previous = new Map<string, readonly (number | null)[]>();
  const twice: OrganisationTwice[] = [];
  const positions = new Map(rows.map((row, position) => [row, position]));
  const joinedRows = Array.from(rowsByName(rows), ([organisation, inOrder]) => {
    const asked = rule(organisation);
    // The row that counts stands before the others; a row that is not there any more is asked about again.
    const chosen = typeof asked === "number" ? inOrder[asked - 1] : undefined;
    const same = chosen === undefined ? inOrder : [chosen, ...inOrder.filter((row) => row !== chosen)];
    const [first, ...others] = same;
    const duplicates = typeof asked === "number" ? (chosen === undefined ? null : "first") : asked;
    const isOpen = same.every(({ unconfirmed }) => unconfirmed === true);
    const cells: DifferentCells[] = [];
    const differing: OrganisationRow[] = [];
    let used = first;
    let joined: readonly Reading[] = first?.readings ?? [];
    for (const row of others) {
      const clash = compare(joined, row.readings);
      joined = merge(joined, row.readings, duplicates);
      if (clash.kind === "apart" && first?.view !== row.view) continue;
      if (duplicates === "last") used = row;
      if (clash.kind === "different" && duplicates === null) {
        if (isOpen) continue;
        cells.push(...clash.cells);
        differing.push(row);
      } else if (first !== undefined)
        issues.push(duplicateIssue(first, [row], clash, chosen === undefined ? duplicates : "row"));
    }
    if (first !== undefined && differing.length > 0) {
      issues.push(duplicateIssue(first, differing, { kind: "different", cells }, null));
      const open = [first, ...differing].map((row) => ({ ...sourceOf(row), which: numberOf(row, same) }));
      twice.push({ organisation, rows: open, cells });
    }
    const earlier = same.find((row) => row.previous !== null)?.previous ?? null;
    if (earlier !== null) previous.set(organisation, earlier);
    const position = used === undefined ? 0 : (positions.get(used) ?? 0);
    const submission = { organisation, source: used === undefined ? null : sourceOf(used), readings: joined };
    if (!isOpen) return { position, submission };
    const mayBe = used?.mayBe === undefined ? {} : { mayBe: used.mayBe };
    return { position, submission: { ...submission, unconfirmed: true as const, ...mayBe } };
  });
  joinedRows.sort((one, other) => one.position - other.position);
  return { submissions: joinedRows.map(({ submission }) => submission), previous, issues, twice };
}

/** Its number among them; the first and the last are called so. */
function numberOf(row: OrganisationRow, all: readonly OrganisationRow[]): TwiceRow["which"] {
  const at = all.indexOf(row);
  return at === 0 ? "first" : at === all.length - 1 ? "last" : at + 1;
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
  | { readonly kind: "different"; readonly cells: readonly DifferentCells[] };

function compare(one: readonly Reading[], other: readonly Reading[]): Clash {
  const shared = one.flatMap((first, criterion): readonly DifferentCells[] => {
    const beside = other[criterion];
    if (first.source === null || beside === undefined || beside.source === null) return [];
    return isBlank(first) || isBlank(beside) ? [] : [{ criterion, first, other: beside }];
  });
  const cells = shared.filter((pair) => !sameReading(pair.first, pair.other));
  if (cells.length > 0) return { kind: "different", cells };
  return { kind: shared.length > 0 ? "equal" : "apart" };
}

function isBlank({ status }: Reading): boolean {
  return status === "missing";
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

function sourceOf({ view, at }: OrganisationRow): SourceCell {
  const cell = at === null ? "A1" : cellIn(view, at.row, at.column);
  return { file: view.file, sheet: view.title, cell };
}

/** @param others at least one, of which the first is where the issue stands */
function duplicateIssue(
  first: OrganisationRow,
  others: readonly OrganisationRow[],
  clash: Clash,
  duplicates: Duplicates | "row",
): Issue {
  const [row = first] = others;
  const pairs = clash.kind === "different" ? clash.cells : [];
  const different = new Map<number, string[]>();
  for (const pair of pairs) {
    const known = different.get(pair.criterion) ?? [addressOf(pair.first)];
    different.set(pair.criterion, [...known, addressOf(pair.other)]);
  }
  const cells = Array.from(different.values(), (addresses) => addresses.join(" ≠ "));
  const params = {
    organisation: quote(row.organisation),
    first: cellBeside(first, row),
    second: others.map((other) => cellBeside(other, first)).join(", "),
    count: others.length + 1,
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
  switch (duplicates) {
    case "first":
      return issue("organisationTwiceFirst", "warning");
    case "last":
      return issue("organisationTwiceLast", "warning");
    case "row":
      return issue("organisationTwiceRow", "warning");
    case null:
      return issue("organisationTwice", "error");
    default:
      return duplicates satisfies never;
  }
}

function addressOf({ source }: Reading): string {
  return source === null ? "" : sourceAddress(source);
}

/** "B12", with the sheet and the file where the other row is elsewhere. */
function cellBeside({ view, at }: OrganisationRow, other: OrganisationRow): string {
  const cell = at === null ? "" : cellIn(view, at.row, at.column);
  if (view.file === other.view.file && view.title === other.view.title && cell !== "") return cell;
  return [view.file, view.title, cell].filter((part) => part !== null && part !== "").join("!");
}
