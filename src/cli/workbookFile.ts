import { readFile, stat } from "node:fs/promises";
import { basename, dirname, join, parse, resolve } from "node:path";
import { HostFault } from "../workbook/hostFault";
import { fileLimits } from "../workbook/xlsx/fileLimits";
import { isStream } from "./output/outputPath";
import { systemReason } from "./systemFault";
import { UsageFault } from "./usageFault";
import { fileNameOf } from "./visibleText";

/**
 * The bytes of an input file; one beyond the size limit is not read at all, and what is no file never opened: a pipe would wait.
 * @throws HostFault tooLarge
 * @throws UsageFault where there is none, it is no file, or it cannot be opened.
 */
export async function readInput(path: string): Promise<Uint8Array> {
  const found = await stat(path).catch(() => null);
  if (found === null) throw new UsageFault((t) => t("cli.file.notFound", { path }));
  if (found.isDirectory()) throw new UsageFault((t) => t("cli.file.directory", { path }));
  if (!found.isFile()) throw new UsageFault((t) => t("cli.file.notOrdinary", { path }));
  if (found.size > fileLimits.packedBytes) throw new HostFault("tooLarge", `${found.size} bytes`);
  try {
    return await readFile(path);
  } catch (fault) {
    throw new UsageFault((t) => t("cli.file.notReadable", { path, detail: systemReason(fault, t) }));
  }
}

/**
 * `name.xlsx` → `name.results.xlsx` beside it; `FOLDER` → `FOLDER.results.xlsx` beside it.
 * @throws UsageFault where nothing can stand beside it
 */
export function defaultOutput(input: string, isFolder: boolean): string {
  if (isStream(input)) throw new UsageFault((t) => t("cli.file.nothingBeside", { path: input }));
  if (!isFolder) {
    const { dir, name } = parse(input);
    return join(dir, `${fileNameOf(name)}.results.xlsx`);
  }
  const isNamed = !/^\.{1,2}$/.test(basename(input)) && basename(input) !== "";
  const folder = isNamed ? input : resolve(input);
  return join(dirname(folder), `${fileNameOf(basename(folder))}.results.xlsx`);
}
