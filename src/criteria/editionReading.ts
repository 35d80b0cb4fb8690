import type { CorrectionsReading } from "./correction";
import type { Issue } from "../issues/issue";
import type { Edition } from "./edition";
import type { StaffRole } from "../workbook/sheetRole";
import type { EntryLayout, StaffLayout } from "./staffLayout";

/** What the staff sheets of a workbook say; where one is absent, the default stands for it. */
export interface EditionReading {
  readonly edition: Edition;
  /** Title of each staff sheet that was found, null where the default was taken. */
  readonly sheets: Readonly<Record<StaffRole, string | null>>;
  /** Titles of further sheets with the headings of one of them, which are neither rules nor tables of regions. */
  readonly leftAlone: readonly string[];
  /** What the corrections sheet holds; its faults never stop the evaluation. */
  readonly corrections: CorrectionsReading;
  /** Positions in the sheets found, or in the sheets that `staffSheetPlans` would write. */
  readonly layout: StaffLayout;
  /** null where no organisation is in a sheet. */
  readonly entryLayout: EntryLayout | null;
  /** Every fault of the staff sheets with its cell. Any error here stops the evaluation. */
  readonly issues: readonly Issue[];
}
