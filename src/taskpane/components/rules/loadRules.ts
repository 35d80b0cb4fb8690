import { loadTexts } from "../../actions/paneContext";
import { loadPart } from "../../host/paneFault";

/** What works with rules, with all texts. */
export function loadRules(): Promise<typeof import("./OtherRulesTools")> {
  return loadPart(async () => {
    const [part] = await Promise.all([import(/* webpackChunkName: "rules" */ "./OtherRulesTools"), loadTexts()]);
    return part;
  });
}
