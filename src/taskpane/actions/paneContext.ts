import type { Answers } from "../../evaluation/answers";
import type { EvaluationInputs } from "../../evaluation/evaluationInputs";
import type { Language } from "../../locales/language";
import type { ChosenFile } from "../host/chosenFile";
import type { WorkbookHost } from "../host/workbookHost";
import { addTexts } from "../texts/createPaneTexts";
import type { PaneEvent } from "../state/paneState";

/** What every action works with. An action never changes the state itself: it dispatches what happened. */
export interface PaneContext {
  readonly host: WorkbookHost;
  readonly language: Language;
  readonly files: readonly ChosenFile[];
  readonly answers: Answers;
  /** What was read last, so that an answer needs no reading anew. */
  readonly lastRead: { current: EvaluationInputs | null };
  readonly dispatch: (event: PaneEvent) => void;
}

/** Reads the workbook and the files. Throws HostFault. */
export async function readInputs({ host, files, lastRead }: PaneContext): Promise<EvaluationInputs> {
  const inputs = await host.read(files);
  lastRead.current = inputs;
  return inputs;
}

/** A turn of the event loop, so that the pane shows the step before the next piece of work takes the thread. */
export function shown(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, 16);
  });
}

export async function loadPipeline(): Promise<typeof import("../pipeline")> {
  const pipeline = await import(/* webpackChunkName: "evaluation" */ "../pipeline");
  addTexts(pipeline.dictionaries);
  return pipeline;
}
