import type { KeptResult } from "../../evaluation/previous/previousResults";
import type { Issue } from "../../issues/issue";
import type { WorkbookGrid } from "../../workbook/grid";
import type { WorkbookPlan } from "../../workbook/sheetPlan";
import type { SheetRole } from "../../workbook/sheetRole";

/** Titles that the written sheets finally have, by role. */
export type SheetTitles = ReadonlyMap<SheetRole, string>;

/** Where the sheets went: into the open workbook, or into a file that the browser saved. */
export type Written =
  | { readonly kind: "sheets"; readonly titles: SheetTitles; readonly issues: readonly Issue[] }
  | { readonly kind: "file"; readonly name: string };

interface HostBase {
  /** The workbook as it is now. Throws HostFault. */
  read(): Promise<WorkbookGrid>;
  /**
   * Writes the results of an evaluation; the old result sheets in `kept` stay under their new titles. Throws HostFault;
   * the workbook is then as before.
   */
  write(plan: WorkbookPlan, kept: readonly KeptResult[]): Promise<Written>;
  /** Writes staff sheets that are not there yet. Throws HostFault. */
  addStaffSheets(plan: WorkbookPlan): Promise<Written>;
}

/** The workbook that is open in Excel. */
export interface ExcelWorkbookHost extends HostBase {
  readonly kind: "excel";
  /** Brings a sheet to the front and selects a cell of it, where one is given. Throws HostFault. */
  show(sheet: string, cell: string | null): Promise<void>;
}

/** An .xlsx file in an ordinary browser. */
export interface FileWorkbookHost extends HostBase {
  readonly kind: "file";
  /** Takes a file as the workbook from now on. */
  open(name: string, bytes: Uint8Array): void;
  /** Saves the results of the last evaluation once more; false where there are none. */
  saveAgain(): boolean;
}

/** Where the pane's workbook lives; nothing above this port knows how it is read or written. */
export type WorkbookHost = ExcelWorkbookHost | FileWorkbookHost;
