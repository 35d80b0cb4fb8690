import type { ExcelWorkbookHost } from "../../src/taskpane/host/workbookHost";
import type { WorkbookGrid } from "../../src/workbook/grid";
import type { WorkbookPlan } from "../../src/workbook/sheetPlan";

export interface MemoryWorkbook {
  readonly host: ExcelWorkbookHost;
  /** Plans that were written, in order. */
  readonly plans: readonly WorkbookPlan[];
  /** "Sheet!Cell" of every cell that was shown. */
  readonly shown: readonly string[];
}

/** What the workbook does instead of obeying at once. */
interface Trouble {
  /** Settles when reading may go on; a fault is thrown. */
  readonly reading?: () => Promise<void>;
  readonly writing?: () => Promise<void>;
}

/** A workbook at the pane's port, kept in memory. */
export function memoryWorkbook(grid: WorkbookGrid, trouble: Trouble = {}): MemoryWorkbook {
  const plans: WorkbookPlan[] = [];
  const shown: string[] = [];
  const write: ExcelWorkbookHost["addStaffSheets"] = async (plan) => {
    await trouble.writing?.();
    plans.push(plan);
    return { kind: "sheets", titles: new Map(plan.sheets.map(({ role, title }) => [role, title])), issues: [] };
  };
  return {
    plans,
    shown,
    host: {
      kind: "excel",
      read: async () => {
        await trouble.reading?.();
        return grid;
      },
      write,
      addStaffSheets: write,
      show: (sheet, cell) => {
        shown.push(cell === null ? sheet : `${sheet}!${cell}`);
        return Promise.resolve();
      },
    },
  };
}
