import { stat } from "node:fs/promises";
import { basename, dirname, resolve } from "node:path";
import type { Issue } from "../issues/issue";
import type { Translate } from "../locales/translator";
import { folderContent } from "./folderContent";
import { issueList } from "./resultTable";
import { truePath } from "./output/outputPath";
import { UsageFault } from "./usageFault";
import { visibleLine } from "./visibleText";

export interface InputFile {
  readonly path: string;
  /** As sources and issues name it: its own name, with that of its folder where two files have the same. */
  readonly name: string;
  /** false: named on the command line itself. */
  readonly fromFolder: boolean;
}

/** What INPUT … of a command line comes to. */
export interface FoundInputs {
  /** Each file once, however it was written; those of a folder in natural order. */
  readonly files: readonly InputFile[];
  readonly issues: readonly Issue[];
  /** Exactly one file, named itself: whatever is wrong with it ends the command. */
  readonly single: boolean;
  /** Files that were named more than once, or lie in a folder that was. */
  readonly twice: readonly string[];
  readonly firstIsFolder: boolean;
}

/** @throws UsageFault where a path is not there, or a folder cannot be read or holds nothing to read. */
export async function findInputs(paths: readonly string[]): Promise<FoundInputs> {
  const found = new Map<string, Omit<InputFile, "name">>();
  const issues: Issue[] = [];
  const folders: string[] = [];
  const twice = new Set<string>();
  for (const path of paths) {
    if (!(await isFolder(path))) {
      const real = await truePath(path);
      if (found.has(real)) twice.add(path);
      found.set(real, { path: found.get(real)?.path ?? path, fromFolder: false });
      continue;
    }
    folders.push(path);
    const content = await folderContent(path);
    issues.push(...content.issues);
    for (const file of content.files) {
      const real = await truePath(file);
      if (found.has(real)) twice.add(file);
      else found.set(real, { path: file, fromFolder: true });
    }
  }
  const files = withNames([...found.values()]);
  const [folder] = folders;
  if (files.length === 0 && folder !== undefined) {
    throw new UsageFault((t) => [...told(issues, t), t("cli.file.folderEmpty", { path: folder })].join("\n\n"));
  }
  const single = folders.length === 0 && files.length === 1;
  return { files, issues, single, twice: [...twice], firstIsFolder: folders[0] === paths[0] };
}

async function isFolder(path: string): Promise<boolean> {
  const found = await stat(path).catch(() => null);
  if (found === null) throw new UsageFault((t) => t("cli.file.notFound", { path }));
  return found.isDirectory();
}

function told(issues: readonly Issue[], t: Translate): readonly string[] {
  return issues.length === 0 ? [] : [issueList(issues, t)];
}

function withNames(files: readonly Omit<InputFile, "name">[]): readonly InputFile[] {
  const times = new Map<string, number>();
  for (const { path } of files) times.set(basename(path), (times.get(basename(path)) ?? 0) + 1);
  const taken = new Set<string>();
  return files.map(({ path, fromFolder }) => {
    const own = basename(path);
    const inFolder = `${basename(dirname(resolve(path)))}/${own}`;
    const name = times.get(own) === 1 ? own : taken.has(inFolder) ? path : inFolder;
    taken.add(name);
    return { path, name: visibleLine(name), fromFolder };
  });
}
