import { loadPipeline } from "../../actions/paneContext";
import { loadPart } from "../../host/paneFault";

/** What works with rules, with the evaluation: its texts come from there. */
export function loadRules(): Promise<typeof import("./OtherRulesTools")> {
  return loadPart(async () => {
    const [part] = await Promise.all([import(/* webpackChunkName: "rules" */ "./OtherRulesTools"), loadPipeline()]);
    return part;
  });
}
