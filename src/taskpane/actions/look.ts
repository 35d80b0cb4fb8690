import type { EvaluationInputs } from "../../evaluation/evaluationInputs";
import { sheetRoleName, type HiddenRole } from "../../workbook/sheetRole";
import type { Look } from "../state/paneState";
import { cancellable } from "./cancellable";
import { changesIn, recordedResults } from "./checkChanges";
import { readInputs, startPipeline, untilAborted, type PaneContext } from "./paneContext";

/** Reads the workbook and shows what is understood of it; nothing is computed or written. */
export async function look(context: PaneContext, signal: AbortSignal): Promise<void> {
  await cancellable(context, signal, async ({ begin }) => {
    await begin("loading");
    await startPipeline(signal);
    await begin("reading");
    const inputs = await untilAborted(readInputs(context, signal), signal);
    await begin("checking");
    const looked = await lookAt(inputs, context, signal);
    const found = context.host.kind === "file" ? await recordedResults(context, inputs, signal) : null;
    context.dispatch({ type: "looked", look: looked });
    if (found === null) return;
    context.dispatch(found);
    await begin("checking");
    context.dispatch(await changesIn(inputs, context, signal));
  });
}

/** Shows what is understood with the answers given since, of what was read last. */
export async function lookAgain(context: PaneContext, signal: AbortSignal): Promise<void> {
  const inputs = context.lastRead.current;
  if (inputs === null) return;
  await cancellable(context, signal, async ({ begin }) => {
    await begin("checking");
    context.dispatch({ type: "looked", look: await lookAt(inputs, context, signal) });
  });
}

export async function lookAt(inputs: EvaluationInputs, context: PaneContext, signal?: AbortSignal): Promise<Look> {
  const { answers, language } = context;
  const { understandForPane } = await startPipeline(signal);
  const understanding = await understandForPane(inputs, answers, language);
  const { workbook } = inputs;
  const holds = (role: HiddenRole): boolean => workbook.names.some(({ name }) => name === sheetRoleName(role));
  const remembers = context.host.kind === "file" ? { record: holds("record"), previous: holds("previous") } : undefined;
  return { workbookName: workbook.fileName, understanding, answers, remembers };
}
