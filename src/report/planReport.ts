import { staffSheetPlans } from "../criteria/staffSheets";
import type { SheetPlan } from "../workbook/sheetPlan";
import type { StaffRole } from "../workbook/sheetRole";
import { awardsSheet } from "./awards/awardsSheet";
import { checksSheet } from "./checks/checksSheet";
import { comparisonSheet } from "./comparison/comparisonSheet";
import { dataSheet } from "./data/dataSheet";
import { withFingerprint } from "./kit/fingerprintFoot";
import { pointsSheet } from "./points/pointsSheet";
import { ranksSheet } from "./ranks/ranksSheet";
import { reportContext } from "./reportContext";
import type { ReportInput } from "./reportInput";
import { resolutionSheet } from "./resolution/resolutionSheet";
import { scorecardSheet } from "./scorecard/scorecardSheet";
import { statusSheet } from "./status/statusSheet";
import { valuesOfPlan, type SheetValues, type StaffValues } from "./staffValues";
import { totalsSheet } from "./totals/totalsSheet";

/**
 * The result sheets with live formulas, each beside the value that a spreadsheet computes for it (docs/architecture.md,
 * What follows live). Formulas refer to other sheets as `{role}!A1`.
 */
export function planReport(input: ReportInput): readonly SheetPlan[] {
  const context = reportContext(input, input.staffCells ?? writtenStaffCells(input));
  const sheets = [
    totalsSheet(context),
    awardsSheet(context),
    resolutionSheet(context),
    pointsSheet(context),
    ranksSheet(context),
    scorecardSheet(context),
    dataSheet(context),
    ...(input.statuses === undefined ? [] : [statusSheet(context, input.statuses)]),
    ...(input.comparison === undefined ? [] : [comparisonSheet(context, input.comparison)]),
    checksSheet(context),
  ];
  return sheets.map((sheet) => withFingerprint(sheet, context));
}

function writtenStaffCells({ evaluation, t, language }: ReportInput): StaffValues {
  const plans = staffSheetPlans(evaluation.edition, t, language);
  const values = (role: StaffRole): SheetValues => {
    const plan = plans.find((one) => one.role === role);
    return plan ? valuesOfPlan(plan) : [];
  };
  return { criteria: values("criteria"), settings: values("settings") };
}
