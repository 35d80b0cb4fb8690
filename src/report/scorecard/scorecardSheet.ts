import type { SheetPlan } from "../../workbook/sheetPlan";
import type { RatedOrganisation } from "../../scoring/evaluation";
import type { ReportContext } from "../reportContext";
import { SheetDraft } from "../kit/sheetDraft";
import { putExtremes } from "./scorecardExtremes";
import { putFacts } from "./scorecardFacts";
import { putLift } from "./scorecardLift";
import { criterionFigures, fieldOf, type Field } from "./scorecardFigures";
import { chooserRules, putTitle } from "./scorecardHead";
import { chosenOrganisation } from "./scorecardChoice";
import { helperColumns, layoutOf } from "./scorecardLayout";
import { ScorecardPage, type PageKind } from "./scorecardPage";
import { putTable } from "./scorecardTable";

const helperWidth = 10;

/**
 * Why this place: one organisation on one A4 page, chosen from a list, in the language chosen. Above the limit of live
 * formulas it holds values for one organisation.
 */
export function scorecardSheet(context: ReportContext): SheetPlan {
  return card(context, chosenOrganisation(context), null, context.live ? "live" : "firstOnly");
}

/** The same page for one organisation as a file of its own: values, and no other organisation's data. */
export function scorecardOf(context: ReportContext, organisation: RatedOrganisation, field: Field): SheetPlan {
  return card(context, organisation, field, "ownFile");
}

/** @param field as it was made for other cards of the evaluation; null: it is made */
function card(
  context: ReportContext,
  organisation: RatedOrganisation | undefined,
  field: Field | null,
  kind: PageKind,
): SheetPlan {
  const draft = new SheetDraft();
  const page = new ScorecardPage(draft, context, kind);
  if (organisation !== undefined) putCard(page, context, organisation, field);
  const hidden = Array.from({ length: Math.max(0, draft.width - helperColumns.points) }, (_column, index) => index);
  const { columnWidths, rowHeights } = page.fitted();
  return draft.plan("scorecard", context.input.titles.scorecard, {
    columnWidths: [...columnWidths, ...hidden.map(() => helperWidth)],
    rowHeights,
    hiddenColumns: new Set(hidden.map((index) => helperColumns.points + index)),
    inputRules: page.live ? chooserRules(context) : [],
    print: { landscape: false, pagesDown: 1 },
  });
}

function putCard(
  page: ScorecardPage,
  context: ReportContext,
  organisation: RatedOrganisation,
  field: Field | null,
): void {
  const layout = layoutOf(context);
  const whole = field ?? fieldOf(context, layout);
  const figures = criterionFigures(organisation, whole, layout);
  const index = context.evaluation.organisations.indexOf(organisation);
  const numbers = { organisation, index, field: whole, figures };
  putTitle(page, context, organisation);
  putFacts(page, context, layout, organisation, whole);
  putTable(page, context, layout, numbers);
  putExtremes(page, context, layout, numbers);
  putLift(page, context, layout, index);
}
