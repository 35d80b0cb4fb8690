import { UsageFault } from "../usageFault";
import { liesBelow, sameFile, pathKind, truePath } from "./outputPath";

/** What a command was asked to write, as typed; null: not asked for. */
interface Outputs {
  readonly workbook: string;
  readonly json?: string | null;
  /** A folder for many files. */
  readonly folder: string | null;
}

/**
 * Before anything is read or written: each can be written at all, and none is another or an input.
 * @throws UsageFault
 */
export async function refuseOutputs(
  { workbook, json = null, folder }: Outputs,
  inputs: readonly string[],
): Promise<void> {
  const files = json === null ? [workbook] : [workbook, json];
  for (const [index, path] of files.entries()) {
    const isFolder = /[\\/]$/.test(path) || (await pathKind(path)) === "folder";
    if (isFolder) throw new UsageFault((t) => t("cli.file.isFolder", { path }));
    await refuseInputs(path, inputs);
    for (const other of [...files.slice(0, index), ...(folder === null ? [] : [folder])]) {
      const clashes = (await sameFile(path, other)) || liesBelow(await truePath(other), await truePath(path));
      const contains = other !== folder && liesBelow(await truePath(path), await truePath(other));
      if (clashes || contains) throw new UsageFault((t) => t("cli.file.outputsSame", { path }));
    }
  }
  if (!/\.xlsx$/i.test(workbook)) throw new UsageFault((t) => t("cli.file.notXlsx", { path: workbook }));
  if (folder === null) return;
  if ((await pathKind(folder, "cli.file.streamFolder")) === "file")
    throw new UsageFault((t) => t("cli.file.notFolder", { path: folder }));
}

/** @throws UsageFault where the path is one of the inputs, however it is written. */
export async function refuseInputs(path: string, inputs: readonly string[]): Promise<void> {
  for (const input of inputs) {
    if (await sameFile(path, input)) throw new UsageFault((t) => t("cli.file.outputIsInput", { path }));
  }
}

/** @throws UsageFault where the path exists and may not be replaced. */
export async function checkAbsent(path: string, force: boolean): Promise<void> {
  if (!force && (await pathKind(path)) !== "nothing") {
    throw new UsageFault((t) => t("cli.file.outputExists", { path }));
  }
}
