import type { Issue } from "../issues/issue";
import { cellAt } from "../workbook/grid";
import { labelText } from "./header/headerBlock";
import { issueAt, issueOf, quote } from "./issueAt";
import type { OrganisationRow } from "./table/organisationRow";
import { type SheetView, columnLabel, rowLabel } from "./sheet/sheetView";
import type { SheetTable } from "./table/locatedTable";

const longestList = 20;

/** What was read although nobody sees it: a hidden sheet, rows of organisations, columns of indicators. */
export function hiddenIssues(table: SheetTable, rows: readonly OrganisationRow[]): readonly Issue[] {
  const { sheet } = table;
  const issues: Issue[] = [];
  if (sheet.hidden) issues.push(issueOf(sheet, "sheetHidden", "warning", { sheet: sheet.title }));
  const hiddenRows = rows.filter(({ row }) => sheet.hiddenRows.has(row)).map(({ row }) => rowLabel(sheet, row));
  if (hiddenRows.length > 0) {
    issues.push(hiddenPartIssue(sheet, !sheet.turned, hiddenRows));
  }
  const hiddenColumns = [...table.indicatorColumns.values(), ...(sheet.turned ? [] : [table.organisationColumn])]
    .filter((column) => sheet.hiddenColumns.has(column))
    .sort((one, other) => one - other)
    .map((column) => columnLabel(sheet, column));
  if (hiddenColumns.length > 0) {
    issues.push(hiddenPartIssue(sheet, sheet.turned, hiddenColumns));
  }
  return [...issues, ...struckIssues(table, rows)];
}

/** Names and heads that are struck through, as of an organisation or a column that is no longer to count. */
function struckIssues(table: SheetTable, rows: readonly OrganisationRow[]): readonly Issue[] {
  const { sheet, header } = table;
  const heads = Array.from(header.matches.matched.values(), ({ cell }) => cell);
  return [...rows.map(({ at }) => at), ...heads].flatMap((at) => {
    const cell = at === null ? null : cellAt(sheet, at.row, at.column);
    if (at === null || cell?.struck !== true) return [];
    return [issueAt(sheet, at, "labelIsStruck", "error", { written: quote(labelText(cell)) })];
  });
}

function hiddenPartIssue(sheet: SheetView, areRows: boolean, lines: readonly string[]): Issue {
  return areRows
    ? issueOf(sheet, "rowsHidden", "warning", { rows: listed(lines) })
    : issueOf(sheet, "columnsHidden", "warning", { columns: listed(lines) });
}

function listed(places: readonly string[]): string {
  return places.length > longestList ? `${places.slice(0, longestList).join(", ")} …` : places.join(", ");
}
