import { paneFaultOf } from "../host/paneFault";
import type { FileWorkbookHost } from "../host/workbookHost";
import type { PaneContext } from "./paneContext";

/** Takes a file that the user chose or dropped as the workbook to evaluate. */
export async function openFile(file: File, host: FileWorkbookHost, dispatch: PaneContext["dispatch"]): Promise<void> {
  if (!/\.xlsx$/i.test(file.name)) {
    dispatch({ type: "failed", fault: { code: "notXlsx", detail: file.name, name: file.name } });
    return;
  }
  try {
    host.open(file.name, new Uint8Array(await file.arrayBuffer()));
    dispatch({ type: "fileOpened", name: file.name });
  } catch (error) {
    dispatch({ type: "failed", fault: paneFaultOf(error) });
  }
}
