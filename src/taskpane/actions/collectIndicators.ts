import { loadPart, paneFaultOf } from "../host/paneFault";
import { loadPipeline, readInputs, shown, type PaneContext } from "./paneContext";

/** Writes what the regions' files hold to a new sheet of the open workbook; in an ordinary browser saves it as a file. */
export async function collectIndicators(context: PaneContext): Promise<void> {
  const { host, answers, language, dispatch } = context;
  try {
    dispatch({ type: "worked", step: "adding" });
    await shown();
    const { collectedForPane, understandForPane } = await loadPart(loadPipeline);
    const inputs = await readInputs(context);
    const understanding = understandForPane(inputs, answers, language);
    const plan = collectedForPane(inputs, understanding, host.kind === "excel" ? "regionFiles" : "all");
    if (plan === null || plan === "guesses") {
      dispatch({ type: "rested", notice: { kind: plan === null ? "nothingCollected" : "guessesFirst" } });
      return;
    }
    const written = await host.addSheets(plan, "collected");
    dispatch({ type: "rested", notice: { kind: "collected", written } });
  } catch (error) {
    dispatch({ type: "failed", fault: paneFaultOf(error) });
  }
}
