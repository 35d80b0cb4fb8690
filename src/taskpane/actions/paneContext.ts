import type { Answers } from "../../evaluation/answers";
import type { EvaluationInputs } from "../../evaluation/evaluationInputs";
import type { Language } from "../../locales/language";
import type { ChosenFile } from "../host/chosenFile";
import { loadPart } from "../host/paneFault";
import type { WorkbookHost } from "../host/workbookHost";
import { addTexts } from "../texts/createPaneTexts";
import type { PaneEvent, shownResults } from "../state/paneState";
import { remotePipeline, startWorker, type RemotePipeline } from "../worker/remotePipeline";

/** What every action works with. An action never changes the state itself: it dispatches what happened. */
export interface PaneContext {
  readonly host: WorkbookHost;
  readonly language: Language;
  readonly files: readonly ChosenFile[];
  readonly answers: Answers;
  /** Of the evaluation that is shown. */
  readonly results: ReturnType<typeof shownResults>;
  /** What was read last, so that an answer needs no reading anew. */
  readonly lastRead: { current: EvaluationInputs | null };
  readonly dispatch: (event: PaneEvent) => void;
}

/**
 * Reads the workbook and the files; shows how many of them are done. Throws HostFault, and an AbortError as soon as `signal`
 * is aborted.
 */
export async function readInputs(
  { host, files, lastRead, dispatch }: PaneContext,
  signal?: AbortSignal,
): Promise<EvaluationInputs> {
  const inputs = await host.read(files, {
    signal,
    onShare: (share) => {
      if (signal?.aborted !== true) dispatch({ type: "progressed", share });
    },
  });
  signal?.throwIfAborted();
  lastRead.current = inputs;
  return inputs;
}

/** A turn of the event loop, so that the pane shows the step before the next piece of work takes the thread. */
export function shown(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, 16);
  });
}

/** The work's result, unless it is cancelled first: what is then still read is thrown away. */
export function untilAborted<Result>(work: Promise<Result>, signal: AbortSignal): Promise<Result> {
  const aborted = new Promise<never>((_resolve, reject) => {
    signal.throwIfAborted();
    signal.addEventListener("abort", () => {
      reject(new DOMException("cancelled", "AbortError"));
    });
  });
  return Promise.race([work, aborted]);
}

/** The steps of the pipeline, done beside the pane, and the texts of what comes of them. */
export async function startPipeline(signal?: AbortSignal): Promise<RemotePipeline> {
  const loaded = Promise.all([loadPart(startWorker), loadTexts()]);
  await (signal === undefined ? loaded : untilAborted(loaded, signal));
  return remotePipeline(signal);
}

/** All texts: those that the pane loads first are only its own. */
export async function loadTexts(): Promise<void> {
  const { dictionaries } = await loadPart(() => import(/* webpackChunkName: "texts" */ "../../locales/translator"));
  addTexts(dictionaries);
}
