import { loadTexts } from "../actions/paneContext";
import { loadPart } from "../host/paneFault";

/** With all texts. */
export function loadApprove(): Promise<{ default: (typeof import("./Approve"))["Approve"] }> {
  return loadPart(async () => {
    const [part] = await Promise.all([import(/* webpackChunkName: "changes" */ "./Approve"), loadTexts()]);
    return { default: part.Approve };
  });
}
