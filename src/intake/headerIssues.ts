import type { Edition } from "../criteria/edition";
import type { Issue } from "../issues/issue";
import { cellAddress } from "../workbook/cellAddress";
import { cellAt } from "../workbook/grid";
import type { CriterionIndex } from "./header/criterionIndex";
import type { ColumnClaim } from "./header/columnClaim";
import { labelText } from "./header/headerBlock";
import { isRowNumberLabel } from "./header/organisationLabel";
import { yearsIn } from "./header/year";
import { headerPlace } from "./indicatorColumn";
import { issueAt, issueOf, quote } from "./issueAt";
import type { NamedRow } from "./table/namedRows";
import { isFilled } from "./table/rowKind";
import type { SheetTable } from "./table/sheetTable";
import { comparisonKey } from "./text/comparisonKey";

/** Everything doubtful about the header of one table: columns, criteria without a column, other years. */
export function headerIssues(
  table: SheetTable,
  edition: Edition,
  index: CriterionIndex,
  rows: readonly NamedRow[],
): readonly Issue[] {
  const issues = [
    ...titleYearIssues(table, edition.title.year),
    ...disputeIssues(table),
    ...table.header.columns.flatMap((column) => columnIssue(table, column, index, rows)),
    ...withoutColumn(table, edition),
  ];
  // A merged header stands over several columns, but is said once.
  const said = new Map(
    issues.map((issue) => [`${issue.code} ${issue.cell ?? ""} ${JSON.stringify(issue.params)}`, issue]),
  );
  return Array.from(said.values());
}

function titleYearIssues(table: SheetTable, year: number): readonly Issue[] {
  const { sheet, header } = table;
  const titles: { row: number; column: number; written: string; years: readonly number[] }[] = [];
  const usedForColumns = new Set(
    header.block.columns.flatMap((cells) => cells.map((cell) => cellAddress(cell.row, cell.column))),
  );
  for (let row = 0; row < header.block.bottom; row++) {
    for (let column = 0; column < (sheet.rows[row]?.length ?? 0); column++) {
      const written = labelText(cellAt(sheet, row, column));
      const years = yearsIn(comparisonKey(written.slice(0, 1000)));
      if (years.length > 0 && !usedForColumns.has(cellAddress(row, column)))
        titles.push({ row, column, written, years });
    }
  }
  if (titles.some((title) => title.years.includes(year))) return [];
  return titles.slice(0, 1).map(({ row, column, written, years }) =>
    issueAt(sheet.title, { row, column }, "titleOtherYear", "warning", {
      written: quote(written),
      year: String(years[0] ?? ""),
      expected: String(year),
    }),
  );
}

function disputeIssues(table: SheetTable): readonly Issue[] {
  return table.header.matches.disputed.map(({ criterion, columns }) => {
    const places = columns.map((column) => headerPlace(table, column));
    const cells = places.map(({ row, column }) => cellAddress(row, column)).join(", ");
    return issueAt(table.sheet.title, places[0] ?? { row: 0, column: 0 }, "headerAmbiguous", "error", {
      criterion: criterion.code,
      cells,
      written: quote(columns[0]?.header ?? ""),
    });
  });
}

function columnIssue(
  table: SheetTable,
  column: ColumnClaim,
  index: CriterionIndex,
  rows: readonly NamedRow[],
): readonly Issue[] {
  const { year } = index;
  const at = (code: Issue["code"], severity: Issue["severity"], params: Issue["params"] = {}) => [
    issueAt(table.sheet.title, headerPlace(table, column), code, severity, {
      written: quote(column.header),
      ...params,
    }),
  ];
  if (column.column === table.organisationColumn) return [];
  if (column.alsoNames !== null) {
    return at("headerCodeAndName", "warning", {
      criterion: column.claim?.criterion.code ?? "",
      other: column.alsoNames.code,
    });
  }
  const outdone = table.header.matches.outdone.find((each) => each.column === column);
  if (outdone !== undefined) {
    const { row, column: other } = headerPlace(table, outdone.by);
    return at("headerOutdone", "warning", {
      criterion: column.claim?.criterion.code ?? "",
      other: cellAddress(row, other),
    });
  }
  if (column.claim !== null) return [];
  if (column.otherYear !== null) {
    const read = table.header.matches.matched.has(column.otherYear.criterion);
    return at("headerOtherYear", read ? "warning" : "error", {
      criterion: column.otherYear.criterion.code,
      year: String(column.otherYear.year),
      expected: String(year),
    });
  }
  if (column.ambiguous.length > 1) {
    return at("headerOfSeveral", "error", { criteria: column.ambiguous.map(({ code }) => code).join(", ") });
  }
  return groupHeader(table, column, index) ?? unknownColumn(table, column, rows);
}

/** A criterion's code or name that stands over several columns: which one holds its values is not known. */
function groupHeader(table: SheetTable, column: ColumnClaim, index: CriterionIndex): readonly Issue[] | null {
  const cells = table.header.block.columns[column.column] ?? [];
  for (const cell of cells.filter(({ parent }) => parent)) {
    const criterion = index.find(cell.text);
    if (criterion === null || table.header.matches.matched.has(criterion)) continue;
    const params = { criterion: criterion.code, written: quote(cell.text) };
    return [issueAt(table.sheet.title, cell, "headerOfGroup", "error", params)];
  }
  return null;
}

/** A header that no criterion claims, or values under no header; the numbers of the rows are neither. */
function unknownColumn(table: SheetTable, column: ColumnClaim, rows: readonly NamedRow[]): readonly Issue[] {
  const { sheet, end, header } = table;
  for (let row = header.block.bottom; column.header === "" && row <= end.row; row++) {
    const written = labelText(cellAt(sheet, row, column.column));
    if (written !== "" && !/^\d+$/.test(written)) {
      return [
        issueAt(sheet.title, { row, column: column.column }, "headerUnknown", "warning", { written: quote(written) }),
      ];
    }
  }
  if (column.header !== "") {
    if (isRowNumberLabel(column.cell?.text ?? column.header)) return [];
    const params = { written: quote(column.header) };
    return [issueAt(sheet.title, headerPlace(table, column), "headerUnknown", "warning", params)];
  }
  if (column.column < table.organisationColumn) return [];
  const filled = rows.find(({ row }) => isFilled(cellAt(sheet, row, column.column)));
  if (filled === undefined) return [];
  return [issueAt(sheet.title, { row: filled.row, column: column.column }, "columnWithoutHeader", "warning")];
}

function withoutColumn(table: SheetTable, { criteria }: Edition): readonly Issue[] {
  const { matched, disputed } = table.header.matches;
  const bases = new Set(criteria.filter(({ counted }) => counted).map(({ base }) => base));
  const explained = new Set([
    ...disputed.map(({ criterion }) => criterion),
    ...table.header.columns.map(({ otherYear }) => otherYear?.criterion),
    ...table.header.columns.flatMap(({ ambiguous }) => ambiguous),
  ]);
  return criteria
    .filter((criterion) => criterion.counted || bases.has(criterion.code))
    .filter((criterion) => !matched.has(criterion) && !explained.has(criterion))
    .map(({ code, name }) =>
      issueOf(table.sheet.title, "criterionWithoutColumn", "warning", { criterion: code, name: name.ru }),
    );
}
