import { sheetRoleName } from "../sheetRole";
import { defaultExcelLimits, requestExcel, type ExcelLimits } from "./excelRequest";

/**
 * Whether the open workbook remembers an evaluation: one small round trip, no cell is read.
 * @throws HostFault
 */
export function hasRecord(limits: ExcelLimits = defaultExcelLimits): Promise<boolean> {
  return requestExcel("look for an earlier evaluation", limits, async (context) => {
    const record = context.workbook.names.getItemOrNullObject(sheetRoleName("record")).load("name");
    await context.sync();
    return !record.isNullObject;
  });
}
