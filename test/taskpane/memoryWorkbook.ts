import { readFiles, withoutResults } from "../../src/taskpane/host/readFiles";
import type { ExcelWorkbookHost, Written } from "../../src/taskpane/host/workbookHost";
import { createSaver, type Delivery, type OutputFile } from "../../src/taskpane/saving/handOver";
import type { WorkbookGrid } from "../../src/workbook/grid";
import type { WorkbookPlan } from "../../src/workbook/sheetPlan";

export interface MemoryWorkbook {
  readonly host: ExcelWorkbookHost;
  /** Plans that were written, in order. */
  readonly plans: readonly WorkbookPlan[];
  /** Staff sheets that gave their place to another, by the titles under which they stay. */
  readonly kept: readonly string[];
  /** "Sheet!Cell" of every cell that was shown. */
  readonly shown: readonly string[];
  /** Files that were handed to the user. */
  readonly saved: readonly OutputFile[];
  /** Workbooks that were opened in a window of their own. */
  readonly opened: readonly Uint8Array[];
}

/** What the workbook does instead of obeying at once. */
interface Trouble {
  /** Settles when reading may go on; a fault is thrown. */
  readonly reading?: () => Promise<void>;
  readonly writing?: () => Promise<void>;
  /** It says that it remembers an evaluation, where it does. */
  readonly checksOnOpening?: true;
  /** As Excel below ExcelApi 1.18. */
  readonly notesUnseen?: true;
  /** What is known of a file that was handed over; as in Excel for Windows where it is not given. */
  readonly delivery?: Delivery;
}

/** A workbook at the pane's port, kept in memory. */
export function memoryWorkbook(grid: WorkbookGrid, trouble: Trouble = {}): MemoryWorkbook {
  const plans: WorkbookPlan[] = [];
  const kept: string[] = [];
  const shown: string[] = [];
  const saved: OutputFile[] = [];
  const opened: Uint8Array[] = [];
  const save = createSaver(trouble.delivery ?? "unconfirmed", () => undefined);
  const write = async (plan: WorkbookPlan): Promise<Written> => {
    await trouble.writing?.();
    plans.push(plan);
    const titles = new Map(plan.sheets.map(({ role, title }) => [role, title]));
    return { kind: "sheets", titles, issues: [], notesSeen: trouble.notesUnseen !== true };
  };
  return {
    plans,
    kept,
    shown,
    saved,
    opened,
    host: {
      kind: "excel",
      save: (file) => {
        saved.push(file);
        return save(file);
      },
      read: async (files) => {
        await trouble.reading?.();
        const { workbooks, issues } = withoutResults(await readFiles(files));
        return { workbook: grid, regionFiles: workbooks, fileIssues: issues };
      },
      write,
      addSheets: (plan, _what, keep = []) => {
        kept.push(...keep.map(({ newTitle }) => newTitle));
        return write(plan);
      },
      hasRecord: () =>
        Promise.resolve(trouble.checksOnOpening === true && grid.names.some(({ name }) => name === "bagalau.record")),
      show: (sheet, cell) => {
        shown.push(cell === null ? sheet : `${sheet}!${cell}`);
        return Promise.resolve();
      },
      openCopy: (bytes) => {
        opened.push(bytes);
        return Promise.resolve();
      },
    },
  };
}
