import { paneFaultOf } from "../host/paneFault";
import type { FileWorkbookHost } from "../host/workbookHost";
import type { PaneContext } from "./paneContext";

const sampleName = "indicators-2025.xlsx";

/** Takes the sample that is served with the pane as the workbook to evaluate. */
export async function openSample(host: FileWorkbookHost, dispatch: PaneContext["dispatch"]): Promise<void> {
  try {
    const answer = await fetch(`samples/${sampleName}`);
    if (!answer.ok) {
      dispatch({ type: "failed", fault: { code: "noSample", detail: `${answer.status} ${answer.url}`, name: "" } });
      return;
    }
    host.open(sampleName, new Uint8Array(await answer.arrayBuffer()));
    dispatch({ type: "fileOpened", name: sampleName });
  } catch (error) {
    dispatch({ type: "failed", fault: { ...paneFaultOf(error), code: "noSample" } });
  }
}
