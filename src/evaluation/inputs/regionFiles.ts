import type { IndicatorInput } from "../../intake/indicatorReading";
import { issueOn, type Issue } from "../../issues/issue";
import type { WorkbookGrid } from "../../workbook/grid";
import { namedSheetTitles } from "../ownSheets";
import { remarksNotCarried } from "./notCarried";
import { copiesNotRead, resultCopies } from "./resultCopies";
import { staffSheetFinder } from "./staffWorkbooks";

/** The regions' workbooks as they are read: without staff sheets and results of their own, which an issue names. */
export function regionInputs(workbooks: readonly WorkbookGrid[]): {
  readonly inputs: readonly IndicatorInput[];
  readonly issues: readonly Issue[];
} {
  if (workbooks.length === 0) return { inputs: [], issues: [] };
  const staffSheetsOf = staffSheetFinder();
  const found = workbooks.map((workbook) => {
    const staff = staffSheetsOf(workbook);
    const own = new Set([...staff, ...namedSheetTitles(workbook)]);
    return { workbook, staff, own, copies: resultCopies(workbook, own) };
  });
  return {
    inputs: found.map(({ workbook, own, copies }) => ({ workbook, ownSheets: new Set([...own, ...copies]) })),
    issues: found.flatMap(({ workbook, staff, copies }): readonly Issue[] => [
      ...(staff.length === 0 ? [] : [staffSheetsNotUsed(workbook.fileName, staff)]),
      ...copiesNotRead(copies, workbook.fileName),
      ...remarksNotCarried(workbook, workbook.fileName),
    ]),
  };
}

function staffSheetsNotUsed(file: string, staff: readonly string[]): Issue {
  const sheets = staff.map((title) => `«${title}»`).join(", ");
  return issueOn({ file }, "regionStaffSheets", "warning", { sheets });
}
