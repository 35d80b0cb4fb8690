/** An Excel of the test host behind the real office.js, for the tests of the adapter. */
import { ExcelHost, installGlobals, loadOfficeRuntime, WorkbookModel, type HostConditions } from "../excel-host";

const runtime = loadOfficeRuntime(new ExcelHost(WorkbookModel.withSheets()));
installGlobals(runtime);

const realClocks = ["Date", "hrtime", "nextTick", "performance", "queueMicrotask"] as const;
const realTimers = ["setImmediate", "clearImmediate", "setInterval", "clearInterval"] as const;
jest.useFakeTimers({ doNotFake: [...realClocks, ...realTimers] });

let isOver = false;
afterAll(() => {
  isOver = true;
});

/** From now on `Excel` is this workbook's. */
export function openInExcel(workbook: WorkbookModel, conditions: Partial<HostConditions> = {}): ExcelHost {
  const host = new ExcelHost(workbook, conditions);
  // The adapter's patience ends when the host has fallen silent, not after a real minute.
  host.onSilence = () =>
    setImmediate(() => {
      if (!isOver) jest.runOnlyPendingTimers();
    });
  runtime.connect(host);
  return host;
}

/** Sheets of results are then read like any sheet of the user's: with their number formats. */
export function forgetExtents(workbook: WorkbookModel): void {
  for (const name of workbook.names.values()) name.comment = "";
}
