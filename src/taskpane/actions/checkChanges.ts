import type { ChosenFile } from "../host/chosenFile";
import { FaultOfFile } from "../host/paneFault";
import { readFiles } from "../host/readFiles";
import type { EvaluationInputs } from "../../evaluation/evaluationInputs";
import type { PaneEvent } from "../state/paneState";
import { cancellable } from "./cancellable";
import { readInputs, startPipeline, untilAborted, type PaneContext } from "./paneContext";

/** Says which cells changed since the last evaluation and what evaluating now would move; nothing is written. */
export async function checkChanges(context: PaneContext, signal: AbortSignal): Promise<void> {
  await cancellable(context, signal, async ({ begin }) => {
    await begin("loading");
    await startPipeline(signal);
    await begin("reading");
    const inputs = await untilAborted(readInputs(context, signal), signal);
    await begin("checking");
    context.dispatch(await changesIn(inputs, context, signal));
  });
}

/** What has changed since the evaluation that the workbook remembers. */
export async function changesIn(
  inputs: EvaluationInputs,
  { answers, language }: PaneContext,
  signal: AbortSignal,
): Promise<PaneEvent> {
  const { changesForPane } = await startPipeline(signal);
  return { type: "changesChecked", changes: await changesForPane(inputs, answers, language) };
}

/**
 * The same on opening and whenever the pane gets the focus, where the workbook remembers an evaluation at all; on opening the
 * results that it holds are shown. Nobody has asked for it: it shows no progress, a fault is not reported, and any other
 * work comes first.
 */
export async function checkUnasked(context: PaneContext, signal: AbortSignal, showsResults: boolean): Promise<void> {
  const { host, dispatch } = context;
  if (host.kind !== "excel") return;
  try {
    if (!(await untilAborted(host.hasRecord(), signal))) return;
    await startPipeline(signal);
    const inputs = await readInputs(context, signal);
    const found = showsResults ? await recordedResults(context, inputs, signal) : null;
    const changes = await changesIn(inputs, context, signal);
    signal.throwIfAborted();
    if (found !== null) dispatch(found);
    dispatch(changes);
  } catch {
    // The button does the same and says what is wrong.
  }
}

/** Says which files were saved anew since they were chosen; each once. */
export async function checkFiles(
  files: readonly ChosenFile[],
  known: ReadonlySet<ChosenFile>,
  dispatch: PaneContext["dispatch"],
): Promise<void> {
  const states = await Promise.all(files.map(async (file) => (await file.isUnchanged?.()) ?? true));
  const changed = files.filter((file, index) => states[index] === false && !known.has(file));
  if (changed.length > 0) dispatch({ type: "filesChanged", files: changed });
}

/** The results that the workbook holds; null where it holds none. */
export async function recordedResults(
  { host, answers, language }: PaneContext,
  { workbook }: EvaluationInputs,
  signal: AbortSignal,
): Promise<PaneEvent | null> {
  const { recordedForPane } = await startPipeline(signal);
  const target = host.kind === "excel" ? "openWorkbook" : "newWorkbook";
  const recorded = await recordedForPane(workbook, { paneLanguage: language, target });
  signal.throwIfAborted();
  if (recorded?.outcome.kind !== "evaluated") return null;
  const { outcome, date, titles } = recorded;
  return {
    type: "resultsFound",
    look: { workbookName: workbook.fileName, understanding: outcome, answers },
    results: { outcome, written: { kind: "sheets", titles, issues: [], notesSeen: true }, at: date },
  };
}

/** What evaluating now would come to against a file of another time; nothing is written. */
export async function compareWithFile(context: PaneContext, signal: AbortSignal, file: ChosenFile): Promise<void> {
  const { answers, language, dispatch } = context;
  await cancellable(context, signal, async ({ begin }) => {
    await begin("loading");
    const { compareForPane } = await startPipeline(signal);
    await begin("reading");
    const { workbooks, fault } = await readFiles([file], { signal });
    const [workbook] = workbooks;
    if (workbook === undefined) throw fault === null ? new Error(file.name) : new FaultOfFile(fault, file.name);
    const inputs = await untilAborted(readInputs(context, signal), signal);
    await begin("checking");
    const compared = await compareForPane(inputs, answers, language, workbook);
    dispatch({ type: "fileCompared", name: file.name, compared });
  });
}
