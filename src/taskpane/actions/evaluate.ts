import type { EvaluationInputs } from "../../evaluation/evaluationInputs";
import type { EvaluationOutcome } from "../../evaluation/outcome";
import type { ShownBefore } from "../pipeline";
import type { RemotePipeline } from "../worker/remotePipeline";
import type { Written } from "../host/workbookHost";
import type { Notice } from "../state/paneState";
import { cancellable, noticed } from "./cancellable";
import { readInputs, startPipeline, untilAborted, type PaneContext } from "./paneContext";

/**
 * Reads the workbook, evaluates it and writes the results. Until writing begins `signal` cancels it and nothing has
 * been changed; from then on it runs to its end, because half of a set of sheets is worth less than none.
 */
export function evaluate(context: PaneContext, signal: AbortSignal): Promise<void> {
  return evaluateAndWrite(context, signal, ({ evaluateForPane }, inputs, options) =>
    evaluateForPane(inputs, context.answers, options, shownBefore(context)),
  );
}

/** In Excel the workbook itself holds what was evaluated before. */
function shownBefore({ host, results }: PaneContext): ShownBefore | null {
  if (host.kind === "excel" || results === null) return null;
  return { outcome: results.outcome, date: results.at?.split("T")[0] ?? null };
}

/** Asks whether to bring back the previous evaluation, and says which it is. */
export function askToRestore(context: PaneContext, signal: AbortSignal): Promise<void> {
  const { dispatch } = context;
  return cancellable(context, signal, async ({ begin }) => {
    await begin("loading");
    const { restorable } = await startPipeline(signal);
    await begin("reading");
    const { workbook } = await untilAborted(readInputs(context, signal), signal);
    const found = await restorable(workbook);
    dispatch(
      found === null ? noticed({ kind: "nothingToRestore" }) : { type: "asked", asked: { kind: "restore", ...found } },
    );
  });
}

/** Brings the previous evaluation back in the same way; pressed again, it brings back the one that was replaced. */
export function restorePrevious(context: PaneContext, signal: AbortSignal, date: string | null): Promise<void> {
  return evaluateAndWrite(
    context,
    signal,
    ({ restoreForPane }, { workbook }, options) => restoreForPane(workbook, options),
    { kind: "restored", date },
  );
}

type PipelineOptions = Parameters<RemotePipeline["restoreForPane"]>[1];

async function evaluateAndWrite(
  context: PaneContext,
  signal: AbortSignal,
  outcomeOf: (
    pipeline: RemotePipeline,
    inputs: EvaluationInputs,
    options: PipelineOptions,
  ) => Promise<EvaluationOutcome | null>,
  notice: Notice | null = null,
): Promise<void> {
  const { host, language, dispatch } = context;
  await cancellable(context, signal, async ({ begin, commit }) => {
    await begin("loading");
    const pipeline = await startPipeline(signal);
    await begin("reading");
    const inputs = await untilAborted(readInputs(context, signal), signal);
    const workbookName = inputs.workbook.fileName;
    await begin("evaluating");
    const target = host.kind === "excel" ? "openWorkbook" : "newWorkbook";
    const outcome = await outcomeOf(pipeline, inputs, { paneLanguage: language, target });
    if (outcome === null) {
      dispatch({ type: "rested", notice: { kind: "nothingToRestore" } });
      return;
    }
    if (outcome.kind === "refused") {
      dispatch({ type: "refused", workbookName, outcome });
      return;
    }
    await begin("writing");
    commit();
    const written = await host.write(outcome.plan, outcome.kept);
    const at = localTime(new Date());
    dispatch({ type: "evaluated", workbookName, outcome, written, answersKept: areAnswersKept(written), at, notice });
  });
}

/** "2026-02-20T14:32" as the user's clock shows it. */
function localTime(now: Date): string {
  const two = (value: number): string => String(value).padStart(2, "0");
  const date = [now.getFullYear(), now.getMonth() + 1, now.getDate()].map(two).join("-");
  return `${date}T${two(now.getHours())}:${two(now.getMinutes())}`;
}

/** In the open workbook; a file that was opened stays as it is, so its answers go on being needed. */
function areAnswersKept(written: Written): boolean {
  return written.kind === "sheets" && !written.issues.some(({ code }) => notKept.has(code));
}

const notKept: ReadonlySet<string> = new Set(["answersNotKeptProtected", "answersNotKeptChanged"]);
