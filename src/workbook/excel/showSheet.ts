import { HostFault } from "../hostFault";
import { sheetRoleName, type SheetRole } from "../sheetRole";
import { defaultExcelLimits, requestExcel, type ExcelLimits } from "./excelRequest";
import { readWorkbookState, sheetOfRole } from "./workbookState";

/**
 * Brings a cell into view and selects it.
 * @param address "C5"
 * @throws HostFault sheetGone, anotherWorkbookInFront …
 */
export function showCell(sheet: string, address: string, limits: ExcelLimits = defaultExcelLimits): Promise<void> {
  return requestExcel("show a cell", limits, async (context) => {
    const worksheet = context.workbook.worksheets.getItem(sheet);
    worksheet.activate();
    worksheet.getRange(address).select();
    await context.sync();
  });
}

/** Brings the sheet of a role to the front, whatever its title now is. @throws HostFault sheetGone where there is none */
export async function activateSheet(role: SheetRole, limits: ExcelLimits = defaultExcelLimits): Promise<void> {
  const sheet = sheetOfRole(await readWorkbookState(limits), role);
  if (sheet === null) throw new HostFault("sheetGone", sheetRoleName(role));
  await requestExcel("show a sheet", limits, async (context) => {
    context.workbook.worksheets.getItem(sheet.id).activate();
    await context.sync();
  });
}
