import type { ChosenFile } from "../host/chosenFile";
import { paneFaultOf } from "../host/paneFault";
import type { PaneContext } from "./paneContext";

const sampleName = "indicators-2025.xlsx";

/** Takes the sample that is served with the pane as the workbook to evaluate. */
export async function openSample(dispatch: PaneContext["dispatch"]): Promise<void> {
  try {
    const answer = await fetch(`samples/${sampleName}`);
    if (!answer.ok) {
      dispatch({ type: "failed", fault: { code: "noSample", detail: `${answer.status} ${answer.url}`, name: "" } });
      return;
    }
    const bytes = new Uint8Array(await answer.arrayBuffer());
    const sample: ChosenFile = { name: sampleName, bytes: () => Promise.resolve(bytes) };
    dispatch({ type: "filesOpened", files: [sample] });
  } catch (error) {
    dispatch({ type: "failed", fault: { ...paneFaultOf(error), code: "noSample" } });
  }
}
