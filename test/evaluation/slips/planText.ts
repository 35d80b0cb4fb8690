import type { SheetRole } from "../../../src/workbook/sheetRole";
import type { WorkbookPlan } from "../../../src/workbook/sheetPlan";

/** All texts of a planned sheet, one under another. */
export function planText({ sheets }: WorkbookPlan, role: SheetRole): string {
  const rows = sheets.find((sheet) => sheet.role === role)?.rows ?? [];
  return rows.flatMap((row) => row.map((cell) => String(cell?.value ?? ""))).join("\n");
}
