import type { KeptResult } from "../../evaluation/previous/previousResults";
import { HostFault } from "../../workbook/hostFault";
import type { WorkbookPlan } from "../../workbook/sheetPlan";
import { loadPart } from "./paneFault";
import type { ExcelWorkbookHost, Written } from "./workbookHost";

/** The workbook that is open in Excel, by way of Office.js; the adapter is loaded when it is first needed. */
export function createExcelHost(): ExcelWorkbookHost {
  const write = async (plan: WorkbookPlan, keep: readonly KeptResult[]): Promise<Written> => {
    const { writeWorkbook } = await loadPart(
      () => import(/* webpackChunkName: "excel" */ "../../workbook/excel/writeWorkbook"),
    );
    const { titles, issues } = await writeWorkbook(plan, { keep });
    return { kind: "sheets", titles, issues };
  };
  return {
    kind: "excel",
    async read() {
      const { readWorkbook } = await loadPart(
        () => import(/* webpackChunkName: "excel" */ "../../workbook/excel/readWorkbook"),
      );
      return readWorkbook();
    },
    write,
    addStaffSheets: (plan) => write(plan, []),
    async show(sheet, cell) {
      const { defaultExcelLimits, requestExcel } = await loadPart(
        () => import(/* webpackChunkName: "excel" */ "../../workbook/excel/excelRequest"),
      );
      const worksheet = await requestExcel("find the sheet to show", defaultExcelLimits, async (context) => {
        const found = context.workbook.worksheets.getItemOrNullObject(sheet);
        found.load("isNullObject");
        await context.sync();
        return found.isNullObject ? null : found;
      });
      if (worksheet === null) throw new HostFault("sheetGone", sheet);
      await requestExcel("show a cell", defaultExcelLimits, async (context) => {
        const found = context.workbook.worksheets.getItem(sheet);
        found.activate();
        found.getRange(cell ?? "A1").select();
        await context.sync();
      });
    },
  };
}
