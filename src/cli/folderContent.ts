import { lstat, open, readdir, stat } from "node:fs/promises";
import { join } from "node:path";
import { entryIssue, notOpenedIssue, subfolderIssue } from "../evaluation/inputs/fileIssues";
import { isSilentFile, isTableFile } from "../evaluation/inputs/fileNames";
import type { Issue } from "../issues/issue";
import { systemCode, systemReason } from "./systemFault";
import { UsageFault } from "./usageFault";
import { visibleLine } from "./visibleText";

/** What lies directly in a folder: files to be opened, and why any other entry is not. Nothing is left out in silence. */
interface FolderContent {
  /** In natural order. */
  readonly files: readonly string[];
  readonly issues: readonly Issue[];
}

/** Always the same order, whatever the machine: "2.xlsx" before "10.xlsx". */
const natural = new Intl.Collator("ru", { numeric: true });

/** @throws UsageFault where the folder cannot be read. */
export async function folderContent(folder: string): Promise<FolderContent> {
  const files: string[] = [];
  const issues: Issue[] = [];
  for (const { name, isUtf8 } of await entriesOf(folder)) {
    const path = join(folder, name);
    if (isUtf8 && (isSilentFile(name) || /^[^.]*$|[. ]$/.test(name)) && (await startsAsWorkbook(path))) {
      issues.push(entryIssue(visibleLine(name), "fileLooksLikeWorkbook"));
      continue;
    }
    if (isSilentFile(name)) {
      // "~$" and "._" are files of programs beside the real one.
      if (isUtf8 && isTableFile(name) && !/^(?:~\$|\._)/.test(name))
        issues.push(entryIssue(visibleLine(name), "fileHidden"));
      continue;
    }
    const issue = isUtf8 ? await issueOf(path, visibleLine(name)) : entryIssue(visibleLine(name), "fileNameEncoding");
    if (issue === null) files.push(path);
    else issues.push(issue);
  }
  return { files, issues };
}

async function entriesOf(folder: string) {
  const names = await readdir(folder, { encoding: "buffer" }).catch((fault: unknown) => {
    throw new UsageFault((t) => t("cli.file.notReadable", { path: folder, detail: systemReason(fault, t) }));
  });
  return names
    .map((bytes) => ({ name: bytes.toString("utf8"), isUtf8: bytes.equals(Buffer.from(bytes.toString("utf8"))) }))
    .sort((one, other) => natural.compare(one.name, other.name));
}

/** null: a file to be opened. Nothing is opened here: a pipe would wait for ever. */
async function issueOf(path: string, name: string): Promise<Issue | null> {
  try {
    const found = await stat(path);
    if (found.isDirectory()) return subfolderIssue(name, await tablesIn(path));
    return found.isFile() ? null : entryIssue(name, "fileNotOrdinary");
  } catch (fault) {
    const isLink = (await lstat(path).catch(() => null))?.isSymbolicLink() === true;
    return isLink && /^(?:ENOENT|ELOOP|ENOTDIR)$/.test(systemCode(fault))
      ? entryIssue(name, "fileLinkBroken")
      : notOpenedIssue(name, String(fault));
  }
}

/** An ordinary file that begins as every .xlsx and .ods, or as every .xls does; the owner file of a lock does not. */
async function startsAsWorkbook(path: string): Promise<boolean> {
  try {
    if (!(await stat(path)).isFile()) return false;
    const file = await open(path);
    try {
      const { buffer } = await file.read(Buffer.alloc(4), 0, 4, 0);
      return /^(?:504b0304|d0cf11e0)$/.test(buffer.toString("hex"));
    } finally {
      await file.close();
    }
  } catch {
    return false;
  }
}

async function tablesIn(folder: string): Promise<number> {
  const names = await readdir(folder).catch(() => []);
  return names.filter((name) => isTableFile(name) && !isSilentFile(name)).length;
}
