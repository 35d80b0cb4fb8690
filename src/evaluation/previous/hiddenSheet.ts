import { titlesOfRoles } from "../ownSheets";
import { sheetRoleName, type HiddenRole } from "../../workbook/sheetRole";
import { cellAt, sheetTitled, type SheetGrid, type WorkbookGrid } from "../../workbook/grid";
import { plainSheet } from "../../workbook/plainSheet";
import { planCell, type SheetPlan } from "../../workbook/sheetPlan";

/** What the line is, its number, its text. */
export type HiddenRow = readonly [string, string, string];

/** A hidden sheet of ours that holds only texts: the record of what was written, or the inputs of an evaluation. */
export function hiddenSheetPlan(role: HiddenRole, title: string, rows: readonly HiddenRow[]): SheetPlan {
  return {
    ...plainSheet(
      role,
      title,
      rows.map((row) => row.map((text) => planCell(text, "plain", "@"))),
    ),
    columnWidths: [14, 8, 60],
    names: [{ name: sheetRoleName(role), area: { top: 0, left: 0, bottom: 0, right: 0 } }],
    hidden: true,
  };
}

/** The texts of such a sheet; null where the workbook has none. */
export function hiddenSheetRows(workbook: WorkbookGrid, role: HiddenRole): readonly HiddenRow[] | null {
  const own = titlesOfRoles(workbook, [role]).get(role);
  const sheet = sheetTitled(workbook, own);
  return sheet === undefined ? null : hiddenRowsOf(sheet);
}

export function hiddenRowsOf(sheet: SheetGrid): readonly HiddenRow[] {
  return sheet.rows.map((_cells, row) => [
    storedText(sheet, row, 0),
    storedText(sheet, row, 1),
    storedText(sheet, row, 2),
  ]);
}

function storedText(sheet: SheetGrid, row: number, column: number): string {
  return String(cellAt(sheet, row, column).value ?? "");
}
