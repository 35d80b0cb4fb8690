import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { pathKind } from "./output/outputPath";
import type { OutputTransaction } from "./output/outputTransaction";
import { systemCode, systemReason } from "./systemFault";
import { UsageFault } from "./usageFault";

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

/** Writes a file for each item, "name-01" on, in place of the stale ones; gives their names in the order of the items. */
export async function writeNumbered<Item>(
  transaction: OutputTransaction,
  { path: folder, stale }: NumberedFolder,
  items: readonly Item[],
  { name, extension, content }: NumberedContent<Item>,
): Promise<readonly string[]> {
  for (const file of stale) await transaction.remove(join(folder, file));
  const files: string[] = [];
  for (const [index, item] of items.entries()) {
    const file = `${name}-${String(index + 1).padStart(2, "0")}.${extension}`;
    await transaction.write(join(folder, file), await content(item));
    files.push(file);
  }
  return files;
}
