import { paneFaultOf } from "../host/paneFault";
import type { ExcelWorkbookHost } from "../host/workbookHost";
import type { PaneContext } from "./paneContext";

/** Opens a workbook that was made here in a window of its own; only ever on the user's own click. */
export async function openCopy(
  host: ExcelWorkbookHost,
  bytes: Uint8Array,
  dispatch: PaneContext["dispatch"],
): Promise<void> {
  try {
    await host.openCopy(bytes);
  } catch (error) {
    dispatch({ type: "failed", fault: paneFaultOf(error) });
  }
}

/** Brings a cell of the open workbook to the front; only ever on the user's own click. */
export async function showCell(
  host: ExcelWorkbookHost,
  sheet: string,
  cell: string | null,
  dispatch: PaneContext["dispatch"],
): Promise<void> {
  try {
    await host.show(sheet, cell);
  } catch (error) {
    dispatch({ type: "failed", fault: paneFaultOf(error) });
  }
}
