import { readFiles, withoutResults } from "../../src/taskpane/host/readFiles";
import type { ExcelWorkbookHost, Written } from "../../src/taskpane/host/workbookHost";
import type { WorkbookGrid } from "../../src/workbook/grid";
import type { WorkbookPlan } from "../../src/workbook/sheetPlan";

export interface MemoryWorkbook {
  readonly host: ExcelWorkbookHost;
  /** Plans that were written, in order. */
  readonly plans: readonly WorkbookPlan[];
  /** "Sheet!Cell" of every cell that was shown. */
  readonly shown: readonly string[];
  /** Files that were handed to the user. */
  readonly saved: readonly SavedFile[];
}

interface SavedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** What the workbook does instead of obeying at once. */
interface Trouble {
  /** Settles when reading may go on; a fault is thrown. */
  readonly reading?: () => Promise<void>;
  readonly writing?: () => Promise<void>;
  /** It says that it remembers an evaluation, where it does. */
  readonly checksOnOpening?: true;
}

/** A workbook at the pane's port, kept in memory. */
export function memoryWorkbook(grid: WorkbookGrid, trouble: Trouble = {}): MemoryWorkbook {
  const plans: WorkbookPlan[] = [];
  const shown: string[] = [];
  const saved: SavedFile[] = [];
  const write = async (plan: WorkbookPlan): Promise<Written> => {
    await trouble.writing?.();
    plans.push(plan);
    return { kind: "sheets", titles: new Map(plan.sheets.map(({ role, title }) => [role, title])), issues: [] };
  };
  return {
    plans,
    shown,
    saved,
    host: {
      kind: "excel",
      save: (name, bytes) => {
        saved.push({ name, bytes });
      },
      read: async (files) => {
        await trouble.reading?.();
        const { workbooks, issues } = withoutResults(await readFiles(files));
        return { workbook: grid, regionFiles: workbooks, fileIssues: issues };
      },
      write,
      addSheets: write,
      hasRecord: () =>
        Promise.resolve(trouble.checksOnOpening === true && grid.names.some(({ name }) => name === "bagalau.record")),
      show: (sheet, cell) => {
        shown.push(cell === null ? sheet : `${sheet}!${cell}`);
        return Promise.resolve();
      },
    },
  };
}
