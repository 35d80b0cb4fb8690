import type { Issue } from "../../issues/issue";
import type { WorkbookGrid } from "../../workbook/grid";
import type { EvaluationInputs } from "../evaluationInputs";
import { staffSheetFinder } from "./staffWorkbooks";

/**
 * Several workbooks as one evaluation: the first that has staff sheets is the main one, else the first; the others follow
 * in their order. null where there is none.
 */
export function gatherInputs(
  workbooks: readonly WorkbookGrid[],
  fileIssues: readonly Issue[],
): EvaluationInputs | null {
  const staffSheetsOf = staffSheetFinder();
  const workbook = workbooks.find((one) => staffSheetsOf(one).length > 0) ?? workbooks[0];
  if (workbook === undefined) return null;
  return { workbook, regionFiles: workbooks.filter((one) => one !== workbook), fileIssues };
}
