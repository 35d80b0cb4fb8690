import { mkdir, readFile, realpath, rename, rm, stat, writeFile } from "node:fs/promises";
import { basename, dirname, join, parse, resolve } from "node:path";
import { HostFault } from "../workbook/hostFault";
import { fileLimits } from "../workbook/xlsx/fileLimits";
import { UsageFault } from "./usageFault";

/**
 * The bytes of an input file; one beyond the size limit is not read at all.
 * @throws HostFault tooLarge
 * @throws UsageFault where there is none, it is a folder, or it cannot be opened.
 */
export async function readInput(path: string): Promise<Uint8Array> {
  const found = await stat(path).catch(() => null);
  if (found === null) throw new UsageFault((t) => t("cli.file.notFound", { path }));
  if (found.isDirectory()) throw new UsageFault((t) => t("cli.file.directory", { path }));
  if (found.size > fileLimits.packedBytes) throw new HostFault("tooLarge", `${found.size} bytes`);
  try {
    return await readFile(path);
  } catch (fault) {
    throw new UsageFault((t) => t("cli.file.notReadable", { path, detail: reason(fault) }));
  }
}

/** `name.xlsx` → `name.results.xlsx` beside it; `FOLDER` → `FOLDER.results.xlsx` beside it. */
export function defaultOutput(input: string, isFolder: boolean): string {
  if (!isFolder) {
    const { dir, name } = parse(input);
    return join(dir, `${name}.results.xlsx`);
  }
  const isNamed = !/^\.{1,2}$/.test(basename(input)) && basename(input) !== "";
  const folder = isNamed ? input : resolve(input);
  return join(dirname(folder), `${basename(folder)}.results.xlsx`);
}

/** @throws UsageFault where the path exists and may not be replaced. */
export async function checkAbsent(path: string, force: boolean): Promise<void> {
  if (!force && (await exists(path))) throw new UsageFault((t) => t("cli.file.outputExists", { path }));
}

/** @throws UsageFault where the path is one of the inputs, however it is written. */
export async function refuseInputs(path: string, inputs: readonly string[]): Promise<void> {
  for (const input of inputs) {
    if (await sameFile(path, input)) throw new UsageFault((t) => t("cli.file.outputIsInput", { path }));
  }
}

export async function sameFile(one: string, other: string): Promise<boolean> {
  return (await truePath(one)) === (await truePath(other));
}

/** Writes beside the target and renames, so that a failure leaves no half file; makes the folder. */
export async function writeOutput(path: string, content: Uint8Array | string): Promise<void> {
  const partial = join(dirname(path), `.${basename(path)}.${process.pid}.part`);
  try {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(partial, content);
    await rename(partial, path);
  } catch (fault) {
    await rm(partial, { force: true });
    throw new UsageFault((t) => t("cli.file.notWritable", { path, detail: reason(fault) }));
  }
}

async function exists(path: string): Promise<boolean> {
  return (await stat(path).catch(() => null)) !== null;
}

/** The path with links followed; of a file that does not exist yet, that of its folder and its name. */
async function truePath(path: string): Promise<string> {
  const whole = await realpath(path).catch(() => null);
  if (whole !== null) return whole;
  const folder = await realpath(dirname(resolve(path))).catch(() => dirname(resolve(path)));
  return join(folder, basename(path));
}

function reason(fault: unknown): string {
  return fault instanceof Error ? fault.message : String(fault);
}
