import { readdir, rm, stat } from "node:fs/promises";
import { join } from "node:path";
import { UsageFault } from "./usageFault";
import { writeOutput } from "./workbookFile";

/**
 * Files of a folder that an earlier run has written: "form-01.xlsx", "message-07.txt". One left over among new ones would
 * be sent to the wrong region.
 * @throws UsageFault where there are such and they may not be replaced, or the path is a file.
 */
export async function numberedFiles(folder: string, name: string, force: boolean): Promise<readonly string[]> {
  await refuseFile(folder);
  const files = (await readdir(folder).catch(() => [])).filter((file) => isNumbered(file, name)).sort();
  if (files.length > 0 && !force) {
    const [first = "", ...more] = files;
    const shown = more.length === 0 ? first : `${first} …`;
    throw new UsageFault((t) => t("cli.file.documentsExist", { path: folder, files: shown }));
  }
  return files;
}

/** Whether a file bears a name of ours: "form-01.xlsx". */
export function isNumbered(file: string, name: string): boolean {
  return new RegExp(`^${name}-\\d{2,}\\.(?:xlsx|txt)$`).test(file);
}

/** @throws UsageFault where the path of a folder is that of a file. */
export async function refuseFile(path: string): Promise<void> {
  const found = await stat(path).catch(() => null);
  if (found !== null && !found.isDirectory()) throw new UsageFault((t) => t("cli.file.notFolder", { path }));
}

/** How the files are named and made. */
interface NumberedContent<Item> {
  readonly name: string;
  readonly extension: "xlsx" | "txt";
  readonly content: (item: Item) => Promise<Uint8Array> | string;
}

/** Writes a file for each item, "name-01" on, in place of the stale ones; gives their names in the order of the items. */
export async function writeNumbered<Item>(
  folder: string,
  stale: readonly string[],
  items: readonly Item[],
  { name, extension, content }: NumberedContent<Item>,
): Promise<readonly string[]> {
  for (const file of stale) await rm(join(folder, file), { force: true });
  const files: string[] = [];
  for (const [index, item] of items.entries()) {
    const file = `${name}-${String(index + 1).padStart(2, "0")}.${extension}`;
    await writeOutput(join(folder, file), await content(item));
    files.push(file);
  }
  return files;
}
