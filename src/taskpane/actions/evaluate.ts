import type { Duplicates } from "../../intake/indicatorReading";
import { loadPart, paneFaultOf } from "../host/paneFault";
import { loadPipeline, shown, type PaneContext } from "./paneContext";

/**
 * Reads the workbook, evaluates it and writes the results. Until writing begins `signal` cancels it and nothing has
 * been changed; from then on it runs to its end, because half of a set of sheets is worth less than none.
 */
export async function evaluate(context: PaneContext, duplicates: Duplicates, signal: AbortSignal): Promise<void> {
  const { host, language, dispatch } = context;
  const begin = async (step: "loading" | "reading" | "evaluating" | "writing"): Promise<void> => {
    dispatch({ type: "worked", step });
    await shown();
    signal.throwIfAborted();
  };
  let writing = false;
  try {
    await begin("loading");
    const { evaluateForPane } = await loadPart(loadPipeline);
    await begin("reading");
    const workbook = await untilAborted(host.read(), signal);
    await begin("evaluating");
    const outcome = evaluateForPane(workbook, {
      paneLanguage: language,
      duplicates,
      target: host.kind === "excel" ? "openWorkbook" : "newWorkbook",
    });
    if (outcome.kind === "refused") {
      dispatch({ type: "refused", outcome });
      return;
    }
    await begin("writing");
    writing = true;
    dispatch({ type: "evaluated", outcome, written: await host.write(outcome.plan) });
  } catch (error) {
    dispatch(
      signal.aborted && !writing
        ? { type: "rested", notice: { kind: "cancelled" } }
        : { type: "failed", fault: paneFaultOf(error) },
    );
  }
}

/** The work's result, unless it is cancelled first: what is then still read is thrown away. */
function untilAborted<Result>(work: Promise<Result>, signal: AbortSignal): Promise<Result> {
  const aborted = new Promise<never>((_resolve, reject) => {
    signal.addEventListener("abort", () => {
      reject(new DOMException("cancelled", "AbortError"));
    });
  });
  return Promise.race([work, aborted]);
}
