import { defaultExcelLimits, requestExcel, type ExcelLimits } from "./excelRequest";

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
