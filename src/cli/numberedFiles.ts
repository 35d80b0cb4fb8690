import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { setImmediate as immediate } from "node:timers/promises";
import { pathKind } from "./output/outputPath";
import type { OutputTransaction } from "./output/outputTransaction";
import { systemCode, systemReason } from "./systemFault";
import { UsageFault } from "./usageFault";
import { visibleLine } from "./visibleText";

/**
 * Files of a folder that an earlier run has written: "form-01.xlsx", "message-07.txt". One left over among new ones would
 * be sent to the wrong region.
 * @throws UsageFault where there are such and they may not be replaced, or the path is a file.
 */
export async function numberedFiles(folder: string, name: string, force: boolean): Promise<readonly string[]> {
  if ((await pathKind(folder)) === "file") throw new UsageFault((t) => t("cli.file.notFolder", { path: folder }));
  const files = (await namesIn(folder)).filter((file) => isNumbered(file, name)).sort();
  if (files.length > 0 && !force) {
    const [first = "", ...more] = files;
    const shown = more.length === 0 ? first : `${first} …`;
    throw new UsageFault((t) => t("cli.file.documentsExist", { path: folder, files: shown }));
  }
  return files;
}

/** None where there is no such folder. @throws UsageFault where it cannot be read: what is in it cannot be known */
async function namesIn(folder: string): Promise<readonly string[]> {
  return readdir(folder).catch((fault: unknown) => {
    if (systemCode(fault) === "ENOENT") return [];
    throw new UsageFault((t) => t("cli.file.notReadable", { path: folder, detail: systemReason(fault, t) }));
  });
}

/** Whether a file has a name of ours: "form-01.xlsx". */
function isNumbered(file: string, name: string): boolean {
  return new RegExp(`^${name}-\\d{2,}\\.(?:xlsx|txt)$`).test(file);
}

/** How the files are named and made. */
interface NumberedContent<Item> {
  readonly name: string;
  readonly extension: "xlsx" | "txt";
  readonly content: (item: Item) => Promise<Uint8Array> | string;
}

/** A folder of numbered files, and those of an earlier run in it, which new ones replace. */
export interface NumberedFolder {
  readonly path: string;
  readonly stale: readonly string[];
}

/** Files that are flushed to the disk at once. */
const atOnce = 8;

/**
 * Writes a file for each item, "name-01" on, in place of the stale ones. Between two the program hears signals.
 * @returns a line for each: whose it is
 */
export async function writeNumbered<Item extends { readonly organisation: string }>(
  transaction: OutputTransaction,
  { path: folder, stale }: NumberedFolder,
  items: Iterable<Item>,
  { name, extension, content }: NumberedContent<Item>,
): Promise<readonly string[]> {
  for (const file of stale) await transaction.remove(join(folder, file));
  const lines: string[] = [];
  let writing: Promise<void>[] = [];
  for (const item of items) {
    const file = `${name}-${String(lines.length + 1).padStart(2, "0")}.${extension}`;
    const made = await content(item);
    writing.push(transaction.write(join(folder, file), made));
    lines.push(`- ${file}: ${visibleLine(item.organisation)}`);
    if (writing.length < atOnce) continue;
    await written(writing);
    writing = [];
  }
  await written(writing);
  return lines;
}

/** None is still being written when the first fault is thrown. */
async function written(writing: readonly Promise<void>[]): Promise<void> {
  await immediate();
  for (const result of await Promise.allSettled(writing)) if (result.status === "rejected") throw result.reason;
}
