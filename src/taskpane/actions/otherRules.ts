import type { ChosenFile } from "../host/chosenFile";
import { FaultOfFile, loadPart } from "../host/paneFault";
import { readFiles } from "../host/readFiles";
import type { Written } from "../host/workbookHost";
import type { TakenAppendix } from "../otherRules";
import { workbookFile } from "../saving/handOver";
import { criteriaFileName } from "../host/fileHost";
import type { WorkbookGrid } from "../../workbook/grid";
import { remotePipeline } from "../worker/remotePipeline";
import { cancellable, lasting, noticed } from "./cancellable";
import { loadTexts, readInputs, untilAborted, type PaneContext } from "./paneContext";

/** What the same data would come to under the rules of the file; nothing is written. */
export async function rehearseFile(context: PaneContext, signal: AbortSignal, file: ChosenFile): Promise<void> {
  const { answers, language, dispatch } = context;
  await cancellable(context, signal, async ({ begin }) => {
    await begin("loading");
    const { rehearseForPane } = await loadOtherRules();
    await begin("reading");
    const workbook = await untilAborted(workbookOf(file), signal);
    const inputs = await untilAborted(readInputs(context), signal);
    await begin("checking");
    const outcome = rehearseForPane(inputs, answers, language, workbook);
    dispatch({ type: "otherRulesFound", found: { rehearsed: { name: file.name, outcome } } });
  });
}

/** What is understood of the document of an Appendix; nothing is written. */
export async function takeAppendix(context: PaneContext, signal: AbortSignal, file: ChosenFile): Promise<void> {
  const { host, files, dispatch } = context;
  await cancellable(context, signal, async ({ begin }) => {
    await begin("loading");
    const { appendixForPane } = await loadOtherRules();
    await begin("reading");
    const document = await untilAborted(workbookOf(file), signal);
    const hasWorkbook = host.kind === "excel" || files.length > 0;
    const workbook = hasWorkbook ? (await untilAborted(readInputs(context), signal)).workbook : null;
    await begin("checking");
    const taken = appendixForPane(workbook, document);
    dispatch({ type: "otherRulesFound", found: { appendix: { name: file.name, taken } } });
  });
}

/**
 * Writes the criteria of a document: into the open workbook, where a criteria sheet that is there stays under a dated title, or as
 * a workbook of its own.
 */
export function writeAppendix(context: PaneContext, taken: TakenAppendix, where: "workbook" | "file"): Promise<void> {
  const { dispatch } = context;
  return lasting(context, "adding", async () => {
    const written = where === "workbook" ? await intoWorkbook(context, taken) : await asFile(context, taken);
    dispatch({ type: "otherRulesFound", found: { appendix: null } });
    return noticed({ kind: "staffSheets", written });
  });
}

async function intoWorkbook({ host, language }: PaneContext, taken: TakenAppendix): Promise<Written> {
  const { appendixSheets } = await loadOtherRules();
  const { plan, keep } = appendixSheets(taken, language, new Date().toISOString().slice(0, 10));
  return host.addSheets(plan, "criteria", keep);
}

async function asFile({ host, language }: PaneContext, taken: TakenAppendix): Promise<Written> {
  const { appendixBook } = await loadOtherRules();
  const plan = appendixBook(taken, language);
  if (host.kind === "file") return host.addSheets(plan, "criteria");
  const bytes = await remotePipeline().fileOfPlan(plan);
  return { kind: "file", file: host.save(workbookFile(criteriaFileName(null), bytes)) };
}

async function workbookOf(file: ChosenFile): Promise<WorkbookGrid> {
  const { workbooks, fault } = await readFiles([file]);
  const [workbook] = workbooks;
  if (workbook === undefined) throw fault === null ? new Error(file.name) : new FaultOfFile(fault, file.name);
  return workbook;
}

/** With all texts. */
function loadOtherRules(): Promise<typeof import("../otherRules")> {
  return loadPart(async () => {
    const [part] = await Promise.all([import(/* webpackChunkName: "rules" */ "../otherRules"), loadTexts()]);
    return part;
  });
}
