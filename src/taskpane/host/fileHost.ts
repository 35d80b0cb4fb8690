import { isTableFile } from "../../evaluation/inputs/fileNames";
import { HostFault } from "../../workbook/hostFault";
import { workbookFile, type OutputFile, type SaveFile } from "../saving/handOver";
import { remotePipeline } from "../worker/remotePipeline";
import { NoFileRead } from "./paneFault";
import { readFiles } from "./readFiles";
import type { FileWorkbookHost, Written } from "./workbookHost";

/** The file's name with ".results" before its extension, as the command line names it. */
export function resultsFileName(input: string): string {
  return `${withoutExtension(input)}.results.xlsx`;
}

export function criteriaFileName(input: string | null): string {
  return `${withoutExtension(input ?? "bagalau.xlsx")}.criteria.xlsx`;
}

function collectedFileName(input: string | null): string {
  return `${withoutExtension(input ?? "bagalau.xlsx")}.collected.xlsx`;
}

function withoutExtension(name: string): string {
  return isTableFile(name) ? name.replace(/\.[^.]*$/, "") : name;
}

/** .xlsx files, read and saved entirely inside the browser. */
export function createFileHost(save: SaveFile): FileWorkbookHost {
  let workbookName: string | null = null;
  let results: OutputFile | null = null;

  const saved = (file: OutputFile): Written => ({ kind: "file", file: save(file) });

  return {
    kind: "file",
    save,
    async read(files, watched) {
      const { workbooks, issues, fault } = await readFiles(files, watched);
      // By the pipeline, which knows the staff sheets.
      const inputs = await remotePipeline(watched?.signal).gatherInputs(workbooks, issues);
      if (inputs === null) throw new NoFileRead(fault ?? new HostFault("unexpected", "no file was opened"), issues);
      if (inputs.workbook.fileName !== workbookName) results = null;
      workbookName = inputs.workbook.fileName;
      return inputs;
    },
    async write(plan) {
      results = workbookFile(resultsFileName(workbookName ?? "bagalau.xlsx"), await remotePipeline().fileOfPlan(plan));
      return saved(results);
    },
    async addSheets(plan, what) {
      const name = what === "criteria" ? criteriaFileName(workbookName) : collectedFileName(workbookName);
      return saved(workbookFile(name, await remotePipeline().fileOfPlan(plan)));
    },
    saveAgain() {
      if (results !== null) saved(results);
      return results !== null;
    },
  };
}
