import type { ChosenFile } from "../host/chosenFile";
import { NoSample, paneFaultOf, PartNotLoaded } from "../host/paneFault";
import type { PaneContext } from "./paneContext";

const sampleName = "indicators-2025.xlsx";

let sample: Promise<Uint8Array> | null = null;

/** The sample that is served with the pane, fetched once. @throws NoSample, and PartNotLoaded without a network */
export async function readSample(): Promise<Uint8Array> {
  sample ??= fetchSample();
  try {
    return await sample;
  } catch (error) {
    sample = null;
    throw error;
  }
}

async function fetchSample(): Promise<Uint8Array> {
  const answer = await fetch(`samples/${sampleName}`).catch((error: unknown) => {
    throw new PartNotLoaded(String(error));
  });
  if (!answer.ok) throw new NoSample(`${answer.status} ${answer.url}`);
  return new Uint8Array(await answer.arrayBuffer());
}

/** Takes the sample as the workbook to evaluate. */
export async function openSample(dispatch: PaneContext["dispatch"]): Promise<void> {
  try {
    const bytes = await readSample();
    const file: ChosenFile = { name: sampleName, isSample: true, bytes: () => Promise.resolve(bytes) };
    dispatch({ type: "filesOpened", files: [file] });
  } catch (error) {
    dispatch({ type: "failed", fault: paneFaultOf(error) });
  }
}
