import { issueOn, type Issue } from "../../issues/issue";
import { sheetTitled, type SheetGrid, type WorkbookGrid } from "../../workbook/grid";
import type { ResultRole } from "../../workbook/sheetRole";
import { resultSheetTitles } from "../ownSheets";

/** What people put on a result sheet beside its cells, as the issue that says so. */
type UserAddition = Issue & { readonly role: ResultRole };

/** Comments, notes and drawings. */
export function userAdditions(workbook: WorkbookGrid): readonly UserAddition[] {
  return [...resultSheetTitles(workbook)].flatMap(([role, title]) => {
    const sheet = sheetTitled(workbook, title);
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
