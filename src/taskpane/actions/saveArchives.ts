import type { Language } from "../../locales/language";
import { loadPart, paneFaultOf } from "../host/paneFault";
import type { EvaluationResult } from "../../evaluation/outcome";
import { loadPipeline, readInputs, shown, type PaneContext } from "./paneContext";

/** Saves an archive with a form for each organisation, by the staff sheets of the workbook, else by the sample. */
export async function saveForms(context: PaneContext): Promise<void> {
  const { host, files, language, dispatch } = context;
  try {
    dispatch({ type: "worked", step: "saving" });
    await shown();
    const { archiveOf, editionForPane, formsForPane } = await loadPart(loadPipeline);
    const hasWorkbook = host.kind === "excel" || files.length > 0;
    const edition = editionForPane(hasWorkbook ? (await readInputs(context)).workbook : null);
    const forms = await formsForPane(edition, edition.settings.language ?? language);
    if (forms.length === 0) {
      dispatch({ type: "rested", notice: { kind: "noForms" } });
      return;
    }
    const file = host.save(await archiveOf("bagalau-forms.zip", forms));
    dispatch({ type: "rested", notice: { kind: "saved", what: "forms", file, count: forms.length } });
  } catch (error) {
    dispatch({ type: "failed", fault: paneFaultOf(error) });
  }
}

export async function saveDocuments({ host, dispatch }: PaneContext, outcome: EvaluationResult): Promise<void> {
  try {
    dispatch({ type: "worked", step: "saving" });
    await shown();
    const { archiveOf, documentsForPane } = await loadPart(loadPipeline);
    const { files, withheld } = await loadPart(() => documentsForPane(outcome));
    const parts = files.map((document) => ({ ...document, about: "" }));
    const file = host.save(await archiveOf("bagalau-documents.zip", parts));
    dispatch({ type: "rested", notice: { kind: "documentsSaved", file, withheld } });
  } catch (error) {
    dispatch({ type: "failed", fault: paneFaultOf(error) });
  }
}

export async function saveScorecards({ host, dispatch }: PaneContext, outcome: EvaluationResult): Promise<void> {
  try {
    dispatch({ type: "worked", step: "saving" });
    await shown();
    const { archiveOf, scorecardsForPane } = await loadPart(loadPipeline);
    const cards = await scorecardsForPane(outcome);
    const file = host.save(await archiveOf("bagalau-scorecards.zip", cards));
    dispatch({ type: "rested", notice: { kind: "saved", what: "scorecards", file, count: cards.length } });
  } catch (error) {
    dispatch({ type: "failed", fault: paneFaultOf(error) });
  }
}

/** Saves the letters to all organisations with open questions as an archive, in one language. */
export async function saveMessages(
  { host, dispatch }: PaneContext,
  look: MessagesOf,
  language: Language,
): Promise<void> {
  try {
    dispatch({ type: "worked", step: "saving" });
    await shown();
    const { archiveOf, messageFiles, messagesForPane } = await loadPart(loadPipeline);
    const messages = messagesForPane(look, language);
    const file = host.save(await archiveOf("bagalau-messages.zip", await messageFiles(messages)));
    dispatch({ type: "rested", notice: { kind: "saved", what: "messages", file, count: messages.length } });
  } catch (error) {
    dispatch({ type: "failed", fault: paneFaultOf(error) });
  }
}

type MessagesOf = Parameters<Awaited<ReturnType<typeof loadPipeline>>["messagesForPane"]>[0];
