import type { Criterion } from "../criteria/criterion";
import type { Issue } from "../issues/issue";
import { IssueRuns } from "../issues/issueRuns";
import type { ColumnClaim } from "./header/columnClaim";
import type { CriterionIndex } from "./header/criterionIndex";
import { lostByPart } from "./header/matchColumns";
import { headerIssues } from "./headerIssues";
import { hiddenIssues } from "./hiddenIssues";
import { headerPosition, indicatorColumns } from "./indicatorColumn";
import type { IndicatorTable, ColumnUse, ReadName, TableColumn } from "./indicatorReading";
import { issueAt, issueOf, quote } from "./issueAt";
import { unspokenIssues } from "./organisation/unspokenIssues";
import type { NameMatcher } from "./organisation/nameMatcher";
import { type SharesOfColumn, newShares } from "./columnShares";
import { readPrevious, readRow } from "./readRow";
import { type SheetView, cellIn, columnLabel } from "./sheet/sheetView";
import type { Reading } from "./submission";
import { previousOf } from "./table/companionColumns";
import type { NamedRow } from "./table/namedRow";
import type { OrganisationRow } from "./table/organisationRow";
import type { LocatedTable, SheetTable } from "./table/locatedTable";
import { sharedCells } from "./table/sharedCells";

/** What one table holds, before organisations that are in several rows or tables are joined. */
export interface TableReading {
  readonly table: IndicatorTable;
  readonly rows: readonly OrganisationRow[];
  readonly issues: readonly Issue[];
  readonly sheetTable: SheetTable;
  readonly shares: readonly SharesOfColumn[];
  readonly unreadable: readonly Reading[];
}

/** Characters; the longest official names of unions have some 200. */
const longestName = 500;

/**
 * Reads all organisations of a table.
 * @param mostUnreadable once more values than that cannot be read, no further row is
 */
export function readTable(
  { table, rows: namedRows, issues: rowIssues }: LocatedTable,
  criteria: readonly Criterion[],
  index: CriterionIndex,
  names: NameMatcher,
  mostUnreadable: number,
): TableReading {
  const { columns, issues: unitIssues } = indicatorColumns(table, criteria);
  const shares = columns.map(newShares);
  const rows: OrganisationRow[] = [];
  const readNames: ReadName[] = [];
  const valueIssues = new IssueRuns();
  const unreadable: Reading[] = [];
  for (const issue of unspokenIssues(table.sheet, namedRows)) valueIssues.add(issue);
  const sharedCell = sharedCells(table, namedRows);
  for (const named of namedRows) {
    if (named.name.length > longestName) {
      valueIssues.add(nameTooLong(table.sheet, named));
      continue;
    }
    const match = names.match(named.name, named.at === null);
    const { organisation } = match;
    if (match.issue !== null && named.unspoken === undefined) {
      const { code, severity, params } = match.issue;
      const at =
        named.at === null
          ? issueOf(table.sheet, code, severity, params)
          : issueAt(table.sheet, named.at, code, severity, params);
      valueIssues.add({ ...at, organisation });
    }
    if (named.at === null && match.issue?.severity !== "info" && !table.sheet.origin.sheet.includes(named.name)) {
      const isOnPage = table.sheet.pageTexts?.some((text) => text.includes(named.name)) === true;
      const code = isOnPage ? "organisationFromPage" : "organisationFromFile";
      valueIssues.add({
        ...issueOf(table.sheet, code, "info", { written: quote(named.name) }),
        organisation,
      });
    }
    const { readings, issues } = readRow(table, named, organisation, columns, criteria.length, shares, sharedCell);
    for (const found of issues) valueIssues.add(found);
    for (const reading of readings) if (reading.status === "unreadable") unreadable.push(reading);
    if (unreadable.length > mostUnreadable) break;
    const previous = readPrevious(table, named, columns, criteria.length);
    const open =
      named.unspoken !== undefined ||
      (match.kind === "new" && names.hasRoster) ||
      match.kind === "near" ||
      match.kind === "ambiguous";
    const row = { view: table.sheet, row: named.row, at: named.at, organisation, readings, previous };
    rows.push(open ? { ...row, unconfirmed: true } : row);
    const cell = named.at === null ? null : cellIn(table.sheet, named.at.row, named.at.column);
    const unspoken = named.unspoken === undefined ? {} : { unspoken: true as const };
    readNames.push({ written: named.name, cell, organisation, match: match.kind, near: match.near, ...unspoken });
  }
  return {
    table: describe(table, readNames, index),
    rows,
    unreadable,
    sheetTable: table,
    shares: columns.map((column, position) => ({ column, shares: shares[position] ?? newShares() })),
    issues: [
      ...hiddenIssues(table, rows),
      // What is to be said of a header is said in the sheet where it stands.
      ...(table.sheet.top < 0 ? [] : [...headerIssues(table, index, namedRows), ...unitIssues]),
      ...rowIssues,
      ...valueIssues.list(),
    ],
  };
}

/** A text that is no name is in the place of one: it would be in every sheet and letter. */
function nameTooLong(sheet: SheetView, { name, at }: NamedRow): Issue {
  const params = { written: quote(name), length: name.length, most: longestName };
  return at === null
    ? issueOf(sheet, "nameTooLong", "error", params)
    : issueAt(sheet, at, "nameTooLong", "error", params);
}

function describe(table: SheetTable, names: readonly ReadName[], index: CriterionIndex): IndicatorTable {
  const { sheet, header, layout, headerArea, labelArea } = table;
  const columns = header.columns.filter(
    ({ column, header: text }) => text !== "" && (sheet.turned || column !== table.organisationColumn),
  );
  return {
    file: sheet.file,
    sheet: sheet.title,
    layout,
    headerArea,
    labelArea,
    names,
    columns: [...table.sideLines, ...columns.map((column) => tableColumn(table, column, index))],
  };
}

function tableColumn(table: SheetTable, column: ColumnClaim, index: CriterionIndex): TableColumn {
  const { claim } = column;
  const used = claim !== null && table.header.matches.matched.get(claim.criterion) === column;
  const place = headerPosition(table, column);
  return {
    at: columnLabel(table.sheet, column.column),
    cell: cellIn(table.sheet, place.row, place.column),
    header: column.header,
    use: used
      ? "indicator"
      : lostByPart(table.header.matches, column) || column.column === table.partColumn
        ? "part"
        : otherUse(column, index),
    criterion: used ? claim.criterion.code : null,
    matchedBy: used ? claim.by : null,
    guess: used ? column.guess : null,
    ...(column.nearest.length === 0 ? {} : { nearest: column.nearest }),
  };
}

function otherUse(column: ColumnClaim, index: CriterionIndex): ColumnUse {
  if (index.ignores(column)) return "ignored";
  if (previousOf(column, index.year) !== null) return "previousYear";
  switch (column.field) {
    case "document":
    case "plan":
    case "part":
    case "note":
    case "unit":
    case "rowNumber":
    case "previousYear":
      return column.field;
    case "code":
      return "rowNumber";
    case "yearStart":
    case "otherYear":
      return "previousYear";
    case "label":
    case "value":
    case "yearEnd":
    case null:
      return "unknown";
    default:
      return column.field satisfies never;
  }
}
