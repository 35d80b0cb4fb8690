import type { EvaluationInputs } from "../evaluation/evaluationInputs";
import { singleInput } from "../evaluation/evaluationInputs";
import {
  fileFaultIssue,
  isResultsWorkbook,
  noTableIssue,
  notOpenedIssue,
  ownResultsIssue,
} from "../evaluation/inputs/fileIssues";
import { isTableFile } from "../evaluation/inputs/fileNames";
import { gatherInputs } from "../evaluation/inputs/gatherInputs";
import type { Issue } from "../issues/issue";
import type { WorkbookGrid } from "../workbook/grid";
import { HostFault } from "../workbook/hostFault";
import { readWorkbook } from "../workbook/files/readWorkbook";
import type { FoundInputs, InputFile } from "./inputFiles";
import { issueList } from "./resultTable";
import { UsageFault } from "./usageFault";
import { readInput } from "./workbookFile";

/** The inputs read, and the paths of those that must not be written. */
interface OpenedInputs {
  readonly inputs: EvaluationInputs;
  /** Results of our own that a folder holds are not among them: another evaluation of that folder replaces them. */
  readonly protectedPaths: readonly string[];
  /** Those of them that are tables: documents of an earlier run may be beside them. */
  readonly tables: readonly string[];
}

/**
 * Opens the files. One file that cannot be read ends the command; of several each is an issue, and the rest goes on.
 * @throws HostFault of a single file
 * @throws UsageFault where none can be opened
 */
export async function openInputs({ files, issues, single }: FoundInputs): Promise<OpenedInputs> {
  const [first] = files;
  if (single && first !== undefined) {
    return { inputs: singleInput(await workbookOf(first)), protectedPaths: [first.path], tables: [first.path] };
  }
  const workbooks: WorkbookGrid[] = [];
  const fileIssues = [...issues];
  const kept: InputFile[] = [];
  for (const file of files) {
    const opened = await opening(file);
    if ("issue" in opened) fileIssues.push(opened.issue);
    else workbooks.push(opened.workbook);
    if (!("issue" in opened) || opened.issue.code !== "fileOwnResults") kept.push(file);
  }
  const inputs = gatherInputs(workbooks, fileIssues);
  if (inputs === null) throw noneOpened(fileIssues);
  const tables = kept.filter(({ name, fromFolder }) => !fromFolder || isTableFile(name)).map(({ path }) => path);
  return { inputs, protectedPaths: kept.map(({ path }) => path), tables };
}

async function opening(file: InputFile): Promise<{ readonly workbook: WorkbookGrid } | { readonly issue: Issue }> {
  if (!isTableFile(file.name)) return { issue: noTableIssue(file.name) };
  try {
    const workbook = await workbookOf(file);
    return file.fromFolder && isResultsWorkbook(workbook) ? { issue: ownResultsIssue(file.name) } : { workbook };
  } catch (fault) {
    if (fault instanceof HostFault) return { issue: fileFaultIssue(file.name, fault) };
    if (fault instanceof UsageFault) return { issue: notOpenedIssue(file.name, file.path) };
    throw fault;
  }
}

async function workbookOf({ path, name }: InputFile): Promise<WorkbookGrid> {
  return readWorkbook(await readInput(path), name);
}

function noneOpened(issues: readonly Issue[]): UsageFault {
  return new UsageFault((t) => `${issueList(issues, t)}\n\n${t("cli.usage.noneOpened")}`);
}
