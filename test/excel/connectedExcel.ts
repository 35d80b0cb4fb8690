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
