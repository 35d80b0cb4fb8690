import { lasting, noticed } from "./cancellable";
import { readInputs, startPipeline, type PaneContext } from "./paneContext";

/** Writes what the regions' files hold to a new sheet of the open workbook; in an ordinary browser saves it as a file. */
export function collectIndicators(context: PaneContext): Promise<void> {
  const { host, answers, language } = context;
  return lasting(context, "adding", async () => {
    const { collectedForPane, understandForPane } = await startPipeline();
    const inputs = await readInputs(context);
    const understanding = await understandForPane(inputs, answers, language);
    const plan = await collectedForPane(inputs, understanding, host.kind === "excel" ? "regionFiles" : "all");
    if (plan === null) return noticed({ kind: "nothingCollected" });
    if (plan === "guesses") return noticed({ kind: "guessesFirst" });
    return noticed({ kind: "collected", written: await host.addSheets(plan, "collected") });
  });
}
