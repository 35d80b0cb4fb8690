import type { KeptResult } from "../../evaluation/previous/previousResults";
import type { WorkbookGrid } from "../../workbook/grid";
import type { WorkbookPlan } from "../../workbook/sheetPlan";
import { HostFault } from "../../workbook/hostFault";
import { excelCapabilities } from "../../workbook/excel/capabilities";
import { oneAtATime } from "../../workbook/excel/oneAtATime";
import type { SaveFile } from "../saving/handOver";
import { loadPart } from "./paneFault";
import { readFiles, withoutResults } from "./readFiles";
import type { ExcelWorkbookHost, KeptStaffSheet, Written } from "./workbookHost";

/** The workbook that is open in Excel, by way of Office.js; the adapter is loaded when it is first needed. */
export function createExcelHost(save: SaveFile): ExcelWorkbookHost {
  let lastRead: WorkbookGrid | null = null;
  const press = oneAtATime();

  /** What was read last saves looking at the sheets once more; after writing it is no longer true. */
  const write = async (plan: WorkbookPlan, keep: readonly (KeptResult | KeptStaffSheet)[]): Promise<Written> => {
    const { writeWorkbook } = await loadPart(
      () => import(/* webpackChunkName: "excel" */ "../../workbook/excel/writeWorkbook"),
    );
    const basedOn = lastRead;
    lastRead = null;
    const written = await press(() => writeWorkbook(plan, { keep, ...(basedOn === null ? {} : { basedOn }) }));
    if (written === null) throw new HostFault("busy", "the workbook is being written already");
    const { titles, issues } = written;
    return { kind: "sheets", titles, issues, notesSeen: excelCapabilities().notes };
  };
  return {
    kind: "excel",
    save,
    async read(files, watched) {
      const { readWorkbook } = await loadPart(
        () => import(/* webpackChunkName: "excel" */ "../../workbook/excel/readWorkbook"),
      );
      const beside = withoutResults(await readFiles(files, watched));
      lastRead = await readWorkbook();
      return { workbook: lastRead, regionFiles: beside.workbooks, fileIssues: beside.issues };
    },
    write,
    addSheets: (plan, _what, keep = []) => write(plan, keep),
    async hasRecord() {
      const { hasRecord } = await loadPart(
        () => import(/* webpackChunkName: "excel" */ "../../workbook/excel/hasRecord"),
      );
      return hasRecord();
    },
    async show(sheet, cell) {
      const { showCell } = await loadPart(
        () => import(/* webpackChunkName: "excel" */ "../../workbook/excel/showSheet"),
      );
      await showCell(sheet, cell ?? "A1");
    },
    async openCopy(bytes) {
      const { openCopy } = await loadPart(
        () => import(/* webpackChunkName: "excel" */ "../../workbook/excel/openCopy"),
      );
      await openCopy(bytes);
    },
  };
}
