import type { SheetPlan } from "../../workbook/sheetPlan";
import { withFingerprint } from "../kit/fingerprintFoot";
import { shownName } from "../../criteria/organisationName";
import { organisationsByPlace, reportContext } from "../reportContext";
import type { ReportInput } from "../reportInput";
import { plannedStaffValues } from "../staffValues";
import { fieldOf } from "./scorecardFigures";
import { layoutOf } from "./scorecardLayout";
import { scorecardOf } from "./scorecardSheet";

interface OrganisationScorecard {
  /** As the page names it. */
  readonly organisation: string;
  readonly sheet: SheetPlan;
}

/** One after another, a page for each rated organisation, in the order of places: values, and of the others only the best and the median. */
export function* scorecardPlans(input: ReportInput): Generator<OrganisationScorecard> {
  const context = reportContext(input, plannedStaffValues([]));
  const field = fieldOf(context, layoutOf(context));
  for (const organisation of organisationsByPlace(context)) {
    const sheet = withFingerprint(scorecardOf(context, organisation, field), context);
    yield { organisation: shownName(organisation, input.language), sheet };
  }
}
