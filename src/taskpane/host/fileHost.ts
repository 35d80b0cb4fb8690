import { HostFault } from "../../workbook/hostFault";
import type { WorkbookPlan } from "../../workbook/sheetPlan";
import { loadPart } from "./paneFault";
import type { FileWorkbookHost, Written } from "./workbookHost";

type SaveFile = (name: string, bytes: Uint8Array<ArrayBuffer>) => void;

interface SavedFile {
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** The file's name with ".results" before its extension, as the command line names it. */
export function resultsFileName(input: string): string {
  return `${withoutExtension(input)}.results.xlsx`;
}

export function criteriaFileName(input: string | null): string {
  return `${withoutExtension(input ?? "bagalau.xlsx")}.criteria.xlsx`;
}

function withoutExtension(name: string): string {
  return name.replace(/\.xlsx$/i, "");
}

/** An .xlsx file, read and saved entirely inside the browser. */
export function createFileHost(save: SaveFile): FileWorkbookHost {
  let input: { readonly name: string; readonly bytes: Uint8Array } | null = null;
  let results: SavedFile | null = null;

  const saved = (file: SavedFile): Written => {
    save(file.name, file.bytes);
    return { kind: "file", name: file.name };
  };

  return {
    kind: "file",
    open(name, bytes) {
      input = { name, bytes };
      results = null;
    },
    async read() {
      if (input === null) throw new HostFault("unexpected", "no file was opened");
      const { readXlsx } = await loadPart(() => import(/* webpackChunkName: "xlsx" */ "../../workbook/xlsx/readXlsx"));
      return readXlsx(input.bytes, input.name);
    },
    async write(plan) {
      results = { name: resultsFileName(input?.name ?? "bagalau.xlsx"), bytes: await xlsxBytes(plan) };
      return saved(results);
    },
    async addStaffSheets(plan) {
      return saved({ name: criteriaFileName(input?.name ?? null), bytes: await xlsxBytes(plan) });
    },
    saveAgain() {
      if (results !== null) saved(results);
      return results !== null;
    },
  };
}

async function xlsxBytes(plan: WorkbookPlan): Promise<Uint8Array<ArrayBuffer>> {
  const { writeXlsx } = await loadPart(() => import(/* webpackChunkName: "xlsx" */ "../../workbook/xlsx/writeXlsx"));
  return new Uint8Array(await writeXlsx(plan));
}
