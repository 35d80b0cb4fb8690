import type { EvaluationInputs } from "../../evaluation/evaluationInputs";
import { loadPart } from "../host/paneFault";
import type { Look } from "../state/paneState";
import { cancellable, untilAborted } from "./cancellable";
import { loadPipeline, readInputs, type PaneContext } from "./paneContext";

/** Reads the workbook and shows what is understood of it; nothing is computed or written. */
export async function look(context: PaneContext, signal: AbortSignal): Promise<void> {
  await cancellable(context, signal, async ({ begin }) => {
    await begin("loading");
    await loadPart(loadPipeline);
    await begin("reading");
    const inputs = await untilAborted(readInputs(context), signal);
    await begin("checking");
    context.dispatch({ type: "looked", look: await lookAt(inputs, context) });
  });
}

/** Shows what is understood with the answers given since, of what was read last. */
export async function lookAgain(context: PaneContext, signal: AbortSignal): Promise<void> {
  const inputs = context.lastRead.current;
  if (inputs === null) return;
  await cancellable(context, signal, async ({ begin }) => {
    await begin("checking");
    context.dispatch({ type: "looked", look: await lookAt(inputs, context) });
  });
}

async function lookAt(inputs: EvaluationInputs, { answers, language }: PaneContext): Promise<Look> {
  const { understandForPane } = await loadPart(loadPipeline);
  const understanding = understandForPane(inputs, answers, language);
  return { workbookName: inputs.workbook.fileName, understanding, answers };
}
