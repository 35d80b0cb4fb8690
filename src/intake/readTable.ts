import type { Edition } from "../criteria/edition";
import type { Issue } from "../issues/issue";
import { areaAddress, cellAddress, columnName } from "../workbook/cellAddress";
import type { CriterionIndex } from "./header/criterionIndex";
import { isRowNumberLabel } from "./header/organisationLabel";
import { headerIssues } from "./headerIssues";
import { hiddenIssues } from "./hiddenIssues";
import { type IndicatorColumn, headerPlace, indicatorColumns } from "./indicatorColumn";
import type { IndicatorTable, LineUse, ReadName } from "./indicatorReading";
import { issueAt, quote } from "./issueAt";
import { RosterIndex } from "./organisation/rosterIndex";
import { type ColumnShares, readRow } from "./readRow";
import { findNamedRows } from "./table/namedRows";
import type { OrganisationRow } from "./table/organisationRow";
import type { SheetTable } from "./table/sheetTable";

/** All rows of organisations of one sheet, before those that stand twice are told apart. */
export interface TableReading {
  readonly table: IndicatorTable;
  readonly rows: readonly OrganisationRow[];
  readonly issues: readonly Issue[];
}

/** Reads the table of a sheet. @param file name of the file where sources must name it, else null */
export function readTable(
  table: SheetTable,
  edition: Edition,
  index: CriterionIndex,
  file: string | null,
): TableReading {
  const roster = edition.roster === null ? null : new RosterIndex(edition.roster);
  const named = findNamedRows(table, index, (name) => roster?.match(name).kind === "official");
  const { columns, issues: unitIssues } = indicatorColumns(table, edition.criteria);
  const place = { file, sheet: table.sheet.title };
  const shares = columns.map((): ColumnShares => ({ bare: 0, aboveOne: 0, fractions: [] }));
  const rows: OrganisationRow[] = [];
  const names: ReadName[] = [];
  const valueIssues: Issue[] = [];
  for (const { row, name } of named.rows) {
    const at = { row, column: table.organisationColumn };
    const { organisation, issue } = officialName(name, roster, table, at);
    if (issue !== null) valueIssues.push(issue);
    const cells = table.sheet.rows[row] ?? [];
    const { readings, issues } = readRow(place, row, organisation, cells, columns, edition.criteria.length, shares);
    for (const found of issues) valueIssues.push(found);
    rows.push({ ...at, organisation, readings });
    const match = roster?.match(name).kind ?? "unknown";
    names.push({
      written: name,
      cell: cellAddress(row, at.column),
      organisation,
      match: match === "unknown" ? "new" : match,
      near: null,
    });
  }
  return {
    table: describe(table, file, names),
    rows,
    issues: [
      ...hiddenIssues(table, rows),
      ...headerIssues(table, edition, index, named.rows),
      ...unitIssues,
      ...named.issues,
      ...valueIssues,
      ...columns.flatMap((column, position) => shareIssues(table, column, shares[position])),
    ],
  };
}

/** The official name; a name that the organisations sheet does not have is kept, with an error. */
function officialName(
  name: string,
  roster: RosterIndex | null,
  table: SheetTable,
  at: { readonly row: number; readonly column: number },
): { readonly organisation: string; readonly issue: Issue | null } {
  const match = roster?.match(name) ?? null;
  if (match === null) return { organisation: name, issue: null };
  const sheet = table.sheet.title;
  switch (match.kind) {
    case "official":
      return { organisation: match.name, issue: null };
    case "unknown": {
      const params = { organisation: quote(name), written: quote(name) };
      return { organisation: name, issue: issueAt(sheet, at, "organisationUnknown", "error", params) };
    }
    case "ambiguous": {
      const params = { organisation: quote(name), written: quote(name), names: match.names.join("; ") };
      return { organisation: name, issue: issueAt(sheet, at, "organisationOfSeveral", "error", params) };
    }
    default:
      return match satisfies never;
  }
}

/** A column whose bare numbers are all 1 or less may hold fractions: one question instead of a warning a cell. */
function shareIssues(table: SheetTable, column: IndicatorColumn, shares: ColumnShares | undefined): readonly Issue[] {
  if (column.unit.family !== "percent" || shares === undefined) return [];
  if (shares.aboveOne > 0 || shares.bare === 0) return shares.fractions;
  const params = { criterion: column.criterion.code, written: quote(column.claim.header), column: column.letters };
  return [issueAt(table.sheet.title, headerPlace(table, column.claim), "columnOfFractions", "error", params)];
}

function describe(table: SheetTable, file: string | null, names: readonly ReadName[]): IndicatorTable {
  const { block, columns, matches } = table.header;
  const right = columns.length - 1;
  return {
    file,
    sheet: table.sheet.title,
    layout: "rows",
    headerArea: areaAddress({ top: block.top, left: 0, bottom: table.end.row, right: Math.max(right, 0) }),
    names,
    lines: columns
      .filter(({ column, header }) => column !== table.organisationColumn && header !== "")
      .map((column) => {
        const { claim } = column;
        const used = claim !== null && matches.matched.get(claim.criterion) === column;
        const place = headerPlace(table, column);
        return {
          line: columnName(column.column),
          cell: cellAddress(place.row, place.column),
          header: column.header,
          use: lineUse(column.header, used),
          criterion: used ? claim.criterion.code : null,
          matchedBy: used ? claim.by : null,
          guess: null,
        };
      }),
  };
}

function lineUse(header: string, used: boolean): LineUse {
  if (used) return "indicator";
  return isRowNumberLabel(header) ? "rowNumber" : "unknown";
}
