import type { SheetOrigin } from "../intake/indicatorReading";
import type { Issue } from "../issues/issue";
import type { WorkbookGrid } from "../workbook/grid";

export interface EvaluationInputs {
  /** The workbook that the sheets are planned for: it holds the staff sheets, and perhaps indicators. */
  readonly workbook: WorkbookGrid;
  /** Workbooks of regions beside it; sources and issues then name the file. */
  readonly regionFiles: readonly WorkbookGrid[];
  /** Files that could not be read, each with its reason. */
  readonly fileIssues: readonly Issue[];
  /** Where sheets of `workbook` were carried from, by title; left out where its own record says it. */
  readonly origins?: ReadonlyMap<string, SheetOrigin>;
}

export function singleInput(workbook: WorkbookGrid): EvaluationInputs {
  return { workbook, regionFiles: [], fileIssues: [] };
}
