import { issueOn, type Issue } from "../../issues/issue";
import type { SheetGrid, WorkbookGrid } from "../../workbook/grid";
import { resultRoles, type ResultRole } from "../../workbook/sheetRole";
import { resultSheet } from "../ownSheets";

/** What people put on a result sheet beside its cells, as the issue that says so. */
type UserAddition = Issue & { readonly role: ResultRole };

export function userAdditions(workbook: WorkbookGrid): readonly UserAddition[] {
  return resultRoles.flatMap((role) => {
    const sheet = resultSheet(workbook, role);
    return sheet === undefined ? [] : additionsOf(sheet, role);
  });
}

function additionsOf({ title, additions }: SheetGrid, role: ResultRole): readonly UserAddition[] {
  if (additions === undefined) return [];
  const { remarks, drawings } = additions;
  const issue = (code: Issue["code"], cell: string | null, params: Issue["params"]): UserAddition => ({
    role,
    ...issueOn({ sheet: title, cell }, code, "warning", params),
  });
  const cells = remarks.map(({ cell }) => cell).filter((cell) => cell !== "");
  return [
    ...(remarks.length === 0 ? [] : [issue("resultRemarkedOn", cells[0] ?? null, { cells: cells.join(", ") })]),
    ...(drawings === 0 ? [] : [issue("resultDrawnOn", null, {})]),
  ];
}
