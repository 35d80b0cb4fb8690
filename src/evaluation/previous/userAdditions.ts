import type { Issue } from "../../issues/issue";
import type { SheetGrid, WorkbookGrid } from "../../workbook/grid";
import type { ResultRole } from "../../workbook/sheetRole";
import { resultSheetTitles } from "../ownSheets";
import { hiddenSheetRows } from "./hiddenSheet";
import { fillsFrom } from "./recordSheet";

/** What people put on a result sheet beside its cells, as the issue that says so. */
export type UserAddition = Issue & { readonly role: ResultRole };

/** Comments, notes, drawings, and rows in which somebody has coloured cells. */
export function userAdditions(workbook: WorkbookGrid): readonly UserAddition[] {
  const fills = fillsFrom(hiddenSheetRows(workbook, "record") ?? []);
  return [...resultSheetTitles(workbook)].flatMap(([role, title]) => {
    const sheet = workbook.sheets.find((one) => one.title === title);
    return sheet === undefined ? [] : additionsOf(sheet, role, fills.get(role) ?? []);
  });
}

function additionsOf(
  { title, additions }: SheetGrid,
  role: ResultRole,
  written: readonly (string | null)[],
): readonly UserAddition[] {
  if (additions === undefined) return [];
  const { remarks, drawings, rowFills } = additions;
  const issue = (code: Issue["code"], cell: string | null, params: Issue["params"]): UserAddition => ({
    role,
    code,
    severity: "warning",
    sheet: title,
    cell,
    params,
  });
  const cells = remarks.map(({ cell }) => cell).filter((cell) => cell !== "");
  const coloured = rowFills.findIndex((fill, row) => (written[row] ?? null) !== null && fill !== written[row]);
  return [
    ...(remarks.length === 0 ? [] : [issue("resultRemarkedOn", cells[0] ?? null, { cells: cells.join(", ") })]),
    ...(drawings === 0 ? [] : [issue("resultDrawnOn", null, {})]),
    ...(coloured < 0 ? [] : [issue("resultColoured", `A${coloured + 1}`, { row: coloured + 1 })]),
  ];
}
