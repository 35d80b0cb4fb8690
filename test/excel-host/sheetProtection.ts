/** Who may write to a protected sheet (docs: WorksheetProtection.protect, WorksheetProtectionOptions). */
import { columnCount, isWholeColumns, isWholeRows, rowCount, type Area } from "./area";
import { accessDenied } from "./hostError";
import type { SheetModel } from "./sheetModel";

export type ProtectionOption = "allowFormatCells" | "allowFormatColumns" | "allowFormatRows";

/** Contents of a protected sheet are written only in cells that are not locked. @throws HostError AccessDenied */
export function requireWritable(sheet: SheetModel, area: Area): void {
  if (!sheet.protection || allUnlocked(sheet, area)) return;
  throw accessDenied(`sheet ${sheet.title} is protected`);
}

/** The look of a protected sheet changes only where its options say so. @throws HostError AccessDenied */
export function requireFormattable(sheet: SheetModel, option: ProtectionOption): void {
  if (!sheet.protection || sheet.protection.options[option] === true) return;
  throw accessDenied(`sheet ${sheet.title} is protected`);
}

/** Everything else (page layout, frozen panes, charts, validation) is refused. @throws HostError AccessDenied */
export function requireUnprotected(sheet: SheetModel): void {
  if (sheet.protection) throw accessDenied(`sheet ${sheet.title} is protected`);
}

function allUnlocked(sheet: SheetModel, area: Area): boolean {
  if (isWholeColumns(area) || isWholeRows(area)) return false;
  for (let row = 0; row < rowCount(area); row++) {
    for (let column = 0; column < columnCount(area); column++) {
      if (sheet.formatAt(area.top + row, area.left + column).get("locked") !== false) return false;
    }
  }
  return true;
}
