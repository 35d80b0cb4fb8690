import { staffSheetPlans } from "../criteria/staffSheets";
import type { SheetPlan } from "../workbook/sheetPlan";
import { awardsSheet } from "./awards/awardsSheet";
import { blocksSheet } from "./blocks/blocksSheet";
import { checksSheet } from "./checks/checksSheet";
import { comparisonSheet } from "./comparison/comparisonSheet";
import { dataSheet } from "./data/dataSheet";
import { withFingerprint } from "./kit/fingerprintFoot";
import { pointsSheet } from "./points/pointsSheet";
import { ranksSheet } from "./ranks/ranksSheet";
import { reportContext } from "./reportContext";
import type { ReportInput } from "./reportInput";
import { resolutionSheet } from "./resolution/resolutionSheet";
import { safetySheet } from "./safety/safetySheet";
import { scorecardSheet } from "./scorecard/scorecardSheet";
import { statusSheet } from "./status/statusSheet";
import { plannedStaffValues } from "./staffValues";
import { withChecksWatched } from "./totals/checksWatch";
import { totalsSheet } from "./totals/totalsSheet";

/**
 * The result sheets with live formulas, each beside the value that a spreadsheet computes for it (docs/architecture.md,
 * What follows live). Formulas refer to other sheets as `{role}!A1`.
 */
export function planReport(input: ReportInput): readonly SheetPlan[] {
  const context = reportContext(
    input,
    input.staffCells ?? plannedStaffValues(staffSheetPlans(input.evaluation.edition, input.t, input.language)),
  );
  const totals = totalsSheet(context);
  const others = [
    awardsSheet(context),
    resolutionSheet(context),
    pointsSheet(context),
    ranksSheet(context),
    blocksSheet(context),
    scorecardSheet(context),
    dataSheet(context),
    ...(input.statuses === undefined ? [] : [statusSheet(context, input.statuses)]),
    ...(input.safety === undefined ? [] : [safetySheet(context, input.safety)]),
    ...(input.comparison === undefined ? [] : [comparisonSheet(context, input.comparison)]),
  ];
  const checks = checksSheet(context, [totals, ...others]);
  const sheets = [withChecksWatched(totals, checks, context), ...others, checks];
  return sheets.map((sheet) => ({ ...withFingerprint(sheet, context), isGuarded: true }));
}
