import type { SheetPlan } from "../../workbook/sheetPlan";
import type { RatedOrganisation } from "../../scoring/evaluation";
import type { ReportContext } from "../reportContext";
import { SheetDraft } from "../sheetDraft";
import { putExtremes } from "./scorecardExtremes";
import { criterionFigures, fieldOf, type Field } from "./scorecardFigures";
import { chooserRules, putFacts, putTitle } from "./scorecardHead";
import { helperColumns, scorecardLayout, scorecardWidths } from "./scorecardLayout";
import { ScorecardPage } from "./scorecardPage";
import { putTable } from "./scorecardTable";

const helperWidth = 10;

/**
 * Why this place: one organisation on one A4 page, chosen from a list, in the language chosen. Above the limit of live
 * formulas it holds values for the organisation in first place.
 */
export function scorecardSheet(context: ReportContext): SheetPlan {
  const layout = scorecardLayout(context.evaluation.edition);
  const field = fieldOf(context, layout);
  const first = field.byPosition.get(1);
  const draft = new SheetDraft();
  if (first !== undefined)
    putCard(new ScorecardPage(draft, context, context.live ? "live" : "firstOnly"), context, first, field);
  return plan(draft, context, context.live);
}

/** The same page for one organisation as a file of its own: values, and no other organisation's data. */
export function scorecardOf(context: ReportContext, organisation: RatedOrganisation, field: Field): SheetPlan {
  const draft = new SheetDraft();
  putCard(new ScorecardPage(draft, context, "ownFile"), context, organisation, field);
  return plan(draft, context, false);
}

function putCard(page: ScorecardPage, context: ReportContext, organisation: RatedOrganisation, field: Field): void {
  const layout = scorecardLayout(context.evaluation.edition);
  const figures = criterionFigures(organisation, field, layout);
  const index = context.evaluation.organisations.indexOf(organisation);
  const card = { organisation, index, field, figures };
  putTitle(page, context, organisation);
  putFacts(page, context, layout, organisation, field);
  putTable(page, context, layout, card);
  putExtremes(page, context, layout, card);
}

function plan(draft: SheetDraft, context: ReportContext, live: boolean): SheetPlan {
  const hidden = Array.from({ length: Math.max(0, draft.width - helperColumns.points) }, (_column, index) => index);
  return draft.plan("scorecard", context.input.titles.scorecard, {
    columnWidths: [...scorecardWidths, ...hidden.map(() => helperWidth)],
    hiddenColumns: new Set(hidden.map((index) => helperColumns.points + index)),
    inputRules: live ? chooserRules(context) : [],
    print: { landscape: false, repeatRows: null, repeatColumns: null, pagesAcross: 1, pagesDown: 1 },
  });
}
