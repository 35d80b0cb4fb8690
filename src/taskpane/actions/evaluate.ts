import type { Duplicates } from "../../intake/indicatorReading";
import { loadPart, paneFaultOf } from "../host/paneFault";
import type { EvaluationOutcome } from "../../evaluation/outcome";
import type { WorkbookGrid } from "../../workbook/grid";
import { loadPipeline, shown, type PaneContext } from "./paneContext";

/**
 * Reads the workbook, evaluates it and writes the results. Until writing begins `signal` cancels it and nothing has
 * been changed; from then on it runs to its end, because half of a set of sheets is worth less than none.
 */
export function evaluate(context: PaneContext, duplicates: Duplicates, signal: AbortSignal): Promise<void> {
  return evaluateAndWrite(context, signal, ({ evaluateForPane }, workbook, options) =>
    evaluateForPane(workbook, duplicates, options),
  );
}

/** Brings the previous evaluation back in the same way; pressed again, it brings back the one that was replaced. */
export function restorePrevious(context: PaneContext, signal: AbortSignal): Promise<void> {
  return evaluateAndWrite(context, signal, ({ restoreForPane }, workbook, options) =>
    restoreForPane(workbook, options),
  );
}

type Pipeline = Awaited<ReturnType<typeof loadPipeline>>;
type PipelineOptions = Parameters<Pipeline["restoreForPane"]>[1];

async function evaluateAndWrite(
  { host, language, dispatch }: PaneContext,
  signal: AbortSignal,
  outcomeOf: (pipeline: Pipeline, workbook: WorkbookGrid, options: PipelineOptions) => EvaluationOutcome | null,
): Promise<void> {
  const begin = async (step: "loading" | "reading" | "evaluating" | "writing"): Promise<void> => {
    dispatch({ type: "worked", step });
    await shown();
    signal.throwIfAborted();
  };
  let writing = false;
  try {
    await begin("loading");
    const pipeline = await loadPart(loadPipeline);
    await begin("reading");
    const workbook = await untilAborted(host.read(), signal);
    await begin("evaluating");
    const target = host.kind === "excel" ? "openWorkbook" : "newWorkbook";
    const outcome = outcomeOf(pipeline, workbook, { paneLanguage: language, target });
    if (outcome === null) {
      dispatch({ type: "rested", notice: { kind: "nothingToRestore" } });
      return;
    }
    if (outcome.kind === "refused") {
      dispatch({ type: "refused", outcome });
      return;
    }
    await begin("writing");
    writing = true;
    dispatch({ type: "evaluated", outcome, written: await host.write(outcome.plan, outcome.kept) });
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
