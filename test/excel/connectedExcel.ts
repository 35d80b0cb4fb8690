/** An Excel of the test host behind the real office.js, for the tests of the adapter. */
import { ExcelHost, installGlobals, loadOfficeRuntime, WorkbookModel, type HostConditions } from "../excel-host";

const runtime = loadOfficeRuntime(new ExcelHost(WorkbookModel.withSheets()));
installGlobals(runtime);

/** From now on `Excel` is this workbook's. */
export function openInExcel(workbook: WorkbookModel, conditions: Partial<HostConditions> = {}): ExcelHost {
  const host = new ExcelHost(workbook, conditions);
  runtime.connect(host);
  return host;
}

/** Sheets of results are then read like any sheet of the user's: with their number formats. */
export function forgetExtents(workbook: WorkbookModel): void {
  for (const name of workbook.names.values()) name.comment = "";
}
