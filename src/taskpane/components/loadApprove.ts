import { loadPipeline } from "../actions/paneContext";
import { loadPart } from "../host/paneFault";

/** With the evaluation: its texts and the judgement of what is typed come from there. */
export function loadApprove(): Promise<{ default: (typeof import("./Approve"))["Approve"] }> {
  return loadPart(async () => {
    const [part] = await Promise.all([import(/* webpackChunkName: "changes" */ "./Approve"), loadPipeline()]);
    return { default: part.Approve };
  });
}
