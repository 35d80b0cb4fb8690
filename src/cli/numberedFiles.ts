import { readdir } from "node:fs/promises";
import { join } from "node:path";
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

/** A folder of numbered files, and those of an earlier run in it, which new ones replace. */
export interface NumberedFolder {
  readonly path: string;
  readonly stale: readonly string[];
}

/** One whose content is made, to be written. */
export interface NumberedFile {
  readonly name: string;
  readonly content: Uint8Array | string;
  readonly organisation: string;
}

/** A file for each item: of "form.xlsx" "form-01.xlsx" and on. */
export async function madeNumbered<Item extends { readonly organisation: string }>(
  items: Iterable<Item>,
  name: `${string}.${"xlsx" | "txt"}`,
  content: (item: Item) => Promise<Uint8Array> | string,
): Promise<readonly NumberedFile[]> {
  const files: NumberedFile[] = [];
  for (const item of items) {
    const number = String(files.length + 1).padStart(2, "0");
    const { organisation } = item;
    files.push({ name: name.replace(".", `-${number}.`), content: await content(item), organisation });
  }
  return files;
}

/** Files that are flushed to the disk at once. */
const atOnce = 8;

/**
 * Writes them in place of the stale ones.
 * @returns a line for each: whose it is
 */
export async function writeNumbered(
  transaction: OutputTransaction,
  { path: folder, stale }: NumberedFolder,
  files: readonly NumberedFile[],
): Promise<readonly string[]> {
  for (const file of stale) await transaction.remove(join(folder, file));
  for (let at = 0; at < files.length; at += atOnce) {
    const writing = files
      .slice(at, at + atOnce)
      .map(({ name, content }) => transaction.write(join(folder, name), content));
    // None is still being written when the first fault is thrown.
    for (const result of await Promise.allSettled(writing)) if (result.status === "rejected") throw result.reason;
  }
  return files.map(({ name, organisation }) => `- ${name}: ${visibleLine(organisation)}`);
}
