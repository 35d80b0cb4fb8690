import {
  fileFaultIssue,
  isResultsWorkbook,
  noTableIssue,
  notOpenedIssue,
  ownResultsIssue,
} from "../../evaluation/inputs/fileIssues";
import { isTableFile } from "../../evaluation/inputs/fileNames";
import type { Issue } from "../../issues/issue";
import type { WorkbookGrid } from "../../workbook/grid";
import { HostFault } from "../../workbook/hostFault";
import type { ChosenFile } from "./chosenFile";
import { isNotLoaded, loadPart } from "./paneFault";
import type { Watched } from "./workbookHost";
import { remotePipeline, startWorker } from "../worker/remotePipeline";

/** The workbooks that could be read, in the order of the files, and an issue for each that could not. */
interface FilesRead {
  readonly workbooks: readonly WorkbookGrid[];
  readonly issues: readonly Issue[];
  /** Why the first file that could not be read could not. */
  readonly fault: HostFault | null;
}

/** A file is read once, however often it is looked at. */
const workbooksOfFiles = new WeakMap<ChosenFile, Promise<WorkbookGrid>>();

/**
 * Reads files one after the other, so that no more than one is unpacked at a time. A file that cannot be read becomes an
 * issue, and the rest goes on.
 * @throws PartNotLoaded where the reader itself is out of reach, AbortError
 */
export async function readFiles(files: readonly ChosenFile[], { signal, onShare }: Watched = {}): Promise<FilesRead> {
  const workbooks: WorkbookGrid[] = [];
  const issues: Issue[] = [];
  let fault: HostFault | null = null;
  for (const [index, file] of files.entries()) {
    onShare?.(index / files.length);
    const read = await readFile(file, signal);
    if (read.workbook !== null) workbooks.push(read.workbook);
    else issues.push(read.issue);
    fault ??= read.fault;
  }
  return { workbooks, issues, fault };
}

/** Of files beside the open workbook: results of an earlier evaluation are nobody's submission. */
export function withoutResults({ workbooks, issues, fault }: FilesRead): FilesRead {
  const results = workbooks.filter(isResultsWorkbook);
  return {
    workbooks: workbooks.filter((workbook) => !results.includes(workbook)),
    issues: [...issues, ...results.map(({ fileName }) => ownResultsIssue(fileName))],
    fault,
  };
}

type FileRead =
  | { readonly workbook: WorkbookGrid; readonly fault: null }
  | { readonly workbook: null; readonly issue: Issue; readonly fault: HostFault | null };

async function readFile(file: ChosenFile, signal: AbortSignal | undefined): Promise<FileRead> {
  if (!isTableFile(file.name)) {
    return { workbook: null, issue: noTableIssue(file.name), fault: new HostFault("notWorkbook", file.name) };
  }
  try {
    return { workbook: await workbookOf(file, signal), fault: null };
  } catch (error) {
    if (isNotLoaded(error) || signal?.aborted === true) throw error;
    if (!(error instanceof HostFault)) {
      const detail = String(error);
      return {
        workbook: null,
        issue: notOpenedIssue(file.name, detail),
        fault: new HostFault("unreadableFile", detail),
      };
    }
    return { workbook: null, issue: fileFaultIssue(file.name, error), fault: error };
  }
}

function workbookOf(file: ChosenFile, signal: AbortSignal | undefined): Promise<WorkbookGrid> {
  const known = workbooksOfFiles.get(file);
  if (known !== undefined) return known;
  const read = openedWorkbook(file, signal);
  workbooksOfFiles.set(file, read);
  return read;
}

async function openedWorkbook(file: ChosenFile, signal: AbortSignal | undefined): Promise<WorkbookGrid> {
  try {
    await loadPart(startWorker);
    return await remotePipeline(signal).workbookOfFile(await file.bytes(), file.name);
  } catch (error) {
    // It may be read at the next try: the network may be back, the file closed elsewhere.
    workbooksOfFiles.delete(file);
    throw error;
  }
}
