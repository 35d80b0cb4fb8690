import type { EvaluationResult } from "../../evaluation/outcome";
import type { Language } from "../../locales/language";
import type { FilePart, HandedFile } from "../saving/handOver";
import type { Notice, PaneEvent } from "../state/paneState";
import { lasting, noticed } from "./cancellable";
import type { RemotePipeline } from "../worker/remotePipeline";
import { readInputs, startPipeline, type PaneContext } from "./paneContext";

/** Saves an archive with a form for each organisation, by the staff sheets and tables that are open, else by the sample. */
export function saveForms(context: PaneContext): Promise<void> {
  const { host, files, answers, language } = context;
  return saving(context, async (pipeline) => {
    const hasWorkbook = host.kind === "excel" || files.length > 0;
    const inputs = hasWorkbook ? await readInputs(context) : null;
    const { edition, formsFor } = await pipeline.formsEditionForPane(inputs, answers, language);
    const forms = await pipeline.formsForPane(edition, edition.settings.language ?? language);
    if (forms.length === 0) return noticed({ kind: "noForms" });
    const file = await archived(context, pipeline, "forms", forms);
    return noticed({ kind: "saved", what: "forms", file, count: forms.length, formsFor });
  });
}

export function saveDocuments(context: PaneContext, outcome: EvaluationResult): Promise<void> {
  return saving(context, async (pipeline) => {
    const { files, withheld } = await pipeline.documentsForPane(outcome);
    const parts = files.map((document) => ({ ...document, about: "" }));
    const file = await archived(context, pipeline, "documents", parts);
    return noticed({ kind: "documentsSaved", file, withheld });
  });
}

export function saveScorecards(context: PaneContext, outcome: EvaluationResult, only?: string): Promise<void> {
  return saving(context, async (pipeline) =>
    saved(context, pipeline, "scorecards", await pipeline.scorecardsForPane(outcome, only)),
  );
}

/** Saves the letters to all organisations with open questions as an archive, in one language. */
export function saveMessages(context: PaneContext, look: MessagesOf, language: Language): Promise<void> {
  return saving(context, async (pipeline) =>
    saved(context, pipeline, "messages", await pipeline.messageFiles(await pipeline.messagesForPane(look, language))),
  );
}

type MessagesOf = Parameters<RemotePipeline["messagesForPane"]>[0];

function saving(context: PaneContext, work: (pipeline: RemotePipeline) => Promise<PaneEvent>): Promise<void> {
  return lasting(context, "saving", async () => work(await startPipeline()));
}

async function saved(
  context: PaneContext,
  pipeline: RemotePipeline,
  what: Extract<Notice, { kind: "saved" }>["what"],
  parts: readonly FilePart[],
): Promise<PaneEvent> {
  const file = await archived(context, pipeline, what, parts);
  return noticed({ kind: "saved", what, file, count: parts.length });
}

async function archived(
  { host }: PaneContext,
  { archiveOf }: RemotePipeline,
  name: string,
  parts: readonly FilePart[],
): Promise<HandedFile> {
  return host.save(await archiveOf(`bagalau-${name}.zip`, parts));
}
