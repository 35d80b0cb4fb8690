import type { ChosenFile } from "../host/chosenFile";
import { readFiles } from "../host/readFiles";
import { cancellable, untilAborted } from "./cancellable";
import { readInputs, startPipeline, type PaneContext } from "./paneContext";

/** Says which cells changed since the last evaluation and what evaluating now would move; nothing is written. */
export async function checkChanges(context: PaneContext, signal: AbortSignal): Promise<void> {
  const { answers, language, dispatch } = context;
  await cancellable(context, signal, async ({ begin }) => {
    await begin("loading");
    const { changesForPane } = await startPipeline(signal);
    await begin("reading");
    const inputs = await untilAborted(readInputs(context, signal), signal);
    await begin("checking");
    dispatch({ type: "changesChecked", changes: await changesForPane(inputs, answers, language) });
  });
}

/**
 * The same on opening, where the workbook remembers an evaluation at all. Nobody has asked for it: it shows no progress, a
 * fault is not reported, and any other work comes first.
 */
export async function checkOnOpening(context: PaneContext, signal: AbortSignal): Promise<void> {
  const { host, answers, language, dispatch } = context;
  if (host.kind !== "excel") return;
  try {
    if (!(await host.hasRecord())) return;
    const { changesForPane } = await startPipeline(signal);
    signal.throwIfAborted();
    const inputs = await readInputs(context, signal);
    signal.throwIfAborted();
    const changes = await changesForPane(inputs, answers, language);
    signal.throwIfAborted();
    dispatch({ type: "changesChecked", changes });
  } catch {
    // The button does the same and says what is wrong.
  }
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
    if (workbook === undefined) throw fault ?? new Error(file.name);
    const inputs = await untilAborted(readInputs(context, signal), signal);
    await begin("checking");
    const compared = await compareForPane(inputs, answers, language, workbook);
    dispatch({ type: "fileCompared", name: file.name, compared });
  });
}
