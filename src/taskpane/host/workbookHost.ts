import type { EvaluationInputs } from "../../evaluation/evaluationInputs";
import type { KeptResult } from "../../evaluation/previous/previousResults";
import type { Issue } from "../../issues/issue";
import type { WorkbookPlan } from "../../workbook/sheetPlan";
import type { SheetRole, StaffRole } from "../../workbook/sheetRole";
import type { HandedFile, SaveFile } from "../saving/handOver";
import type { ChosenFile } from "./chosenFile";

/** Titles that the written sheets finally have, by role. */
type SheetTitles = ReadonlyMap<SheetRole, string>;

/** Where the sheets went: into the open workbook, or into a file. */
export type Written =
  | {
      readonly kind: "sheets";
      readonly titles: SheetTitles;
      readonly issues: readonly Issue[];
      /** Below ExcelApi 1.18 nobody can ask for notes: those on results go with the results. */
      readonly notesSeen: boolean;
    }
  | { readonly kind: "file"; readonly file: HandedFile };

/** How reading is followed and stopped. */
export interface Watched {
  readonly signal?: AbortSignal | undefined;
  /** How much is read, 0…1. */
  readonly onShare?: (share: number) => void;
}

interface HostBase {
  /** The workbook as it is now, and the files; one of these that cannot be read is an issue. Throws HostFault. */
  read(files: readonly ChosenFile[], watched?: Watched): Promise<EvaluationInputs>;
  /**
   * Writes the results of an evaluation; the old result sheets in `kept` stay under their new titles. Throws HostFault;
   * the workbook is then as before.
   */
  write(plan: WorkbookPlan, kept: readonly KeptResult[]): Promise<Written>;
  /**
   * Writes sheets that are not there yet, beside those that are; "criteria" or "collected" names a file of them. A staff sheet in
   * `keep` gives its place to the one of the plan, and stays under its new title.
   */
  addSheets(plan: WorkbookPlan, what: AddedSheets, keep?: readonly KeptStaffSheet[]): Promise<Written>;
  readonly save: SaveFile;
}

export interface KeptStaffSheet {
  readonly role: StaffRole;
  readonly newTitle: string;
}

type AddedSheets = "criteria" | "collected";

export interface ExcelWorkbookHost extends HostBase {
  readonly kind: "excel";
  /** Whether the workbook remembers an evaluation; one small request. Throws HostFault. */
  hasRecord(): Promise<boolean>;
  /** Brings a sheet to the front and selects a cell of it, where one is given. Throws HostFault. */
  show(sheet: string, cell: string | null): Promise<void>;
  /** Opens the bytes of an .xlsx file in a window of its own. Throws HostFault. */
  openCopy(bytes: Uint8Array): Promise<void>;
}

/** Files in an ordinary browser: one of them is the workbook, the others are beside it. */
export interface FileWorkbookHost extends HostBase {
  readonly kind: "file";
  /** Saves the results of the last evaluation once more; false where there are none. */
  saveAgain(): boolean;
}

/** Where the pane's workbook lives; nothing above this port knows how it is read or written. */
export type WorkbookHost = ExcelWorkbookHost | FileWorkbookHost;
