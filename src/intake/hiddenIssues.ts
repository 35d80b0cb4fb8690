import type { Issue } from "../issues/issue";
import { columnName } from "../workbook/cellAddress";
import { issueOf } from "./issueAt";
import type { OrganisationRow } from "./table/organisationRow";
import type { SheetTable } from "./table/sheetTable";

const longestList = 20;

/** What was read although nobody sees it: a hidden sheet, rows of organisations, columns of indicators. */
export function hiddenIssues(table: SheetTable, rows: readonly OrganisationRow[]): readonly Issue[] {
  const { sheet } = table;
  const issues: Issue[] = [];
  if (sheet.hidden) issues.push(issueOf(sheet.title, "sheetHidden", "warning", { sheet: sheet.title }));
  const hiddenRows = rows.filter(({ row }) => sheet.hiddenRows.has(row)).map(({ row }) => String(row + 1));
  if (hiddenRows.length > 0) {
    issues.push(issueOf(sheet.title, "rowsHidden", "warning", { rows: listed(hiddenRows) }));
  }
  const hiddenColumns = [...table.indicatorColumns.values(), table.organisationColumn]
    .filter((column) => sheet.hiddenColumns.has(column))
    .sort((one, other) => one - other)
    .map(columnName);
  if (hiddenColumns.length > 0) {
    const params = { columns: listed(hiddenColumns) };
    issues.push(issueOf(sheet.title, "columnsHidden", "warning", params));
  }
  return issues;
}

function listed(places: readonly string[]): string {
  return places.length > longestList ? `${places.slice(0, longestList).join(", ")} …` : places.join(", ");
}
