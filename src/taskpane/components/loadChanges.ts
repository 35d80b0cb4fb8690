import { loadTexts } from "../actions/paneContext";
import { loadPart } from "../host/paneFault";

/** What tells of changes, with the evaluation: its texts come from there, and each of its buttons needs it. */
export function loadChanges(): Promise<typeof import("./Changes")> {
  return loadPart(async () => {
    const [part] = await Promise.all([import(/* webpackChunkName: "changes" */ "./Changes"), loadTexts()]);
    return part;
  });
}
