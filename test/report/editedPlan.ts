import { cellAddress } from "../../src/workbook/cellAddress";
import type { CellValue } from "../../src/workbook/grid";
import type { WorkbookPlan } from "../../src/workbook/sheetPlan";
import type { SheetRole } from "../../src/workbook/sheetRole";

/** One cell typed over by hand (zero-based); `formula` null makes it a constant. */
export interface Edit {
  readonly role: SheetRole;
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
  readonly formula?: string;
}

/**
 * The plan as if someone had typed into the workbook, one after another; stored values of other cells stay as they were.
 * @throws where an edit meets no cell: it would prove nothing
 */
export function editedPlan(plan: WorkbookPlan, edits: readonly Edit[]): WorkbookPlan {
  for (const { role, row, column } of edits) {
    const rows = plan.sheets.find((sheet) => sheet.role === role)?.rows;
    if (rows?.[row]?.[column] === undefined) throw new Error(`No cell ${cellAddress(row, column)} on ${role}`);
  }
  const sheets = plan.sheets.map((sheet) => {
    const own = edits.filter(({ role }) => role === sheet.role);
    const rows = sheet.rows.map((row, rowIndex) =>
      row.map((cell, column) => {
        const edit = own.filter((one) => one.row === rowIndex && one.column === column).at(-1);
        if (edit === undefined) return cell;
        const { value, formula = null } = edit;
        return { value, formula, style: cell?.style ?? "plain", format: cell?.format ?? null };
      }),
    );
    return { ...sheet, rows };
  });
  return { ...plan, sheets };
}

/** The rows of a staff sheet from one to another (both included), in reverse order. */
export function withRowsReversed(plan: WorkbookPlan, role: SheetRole, from: number, to: number): WorkbookPlan {
  const sheets = plan.sheets.map((sheet) => {
    if (sheet.role !== role) return sheet;
    const turned = sheet.rows.slice(from, to + 1).reverse();
    return { ...sheet, rows: [...sheet.rows.slice(0, from), ...turned, ...sheet.rows.slice(to + 1)] };
  });
  return { ...plan, sheets };
}
