import type { RatedOrganisation } from "../../scoring/evaluation";
import { cellAddress } from "../../workbook/cellAddress";
import { recordOf } from "../../tables/recordOf";
import { watchCell } from "../totals/checksWatch";
import type { SheetInputRule } from "../../workbook/sheetPlan";
import { languageNames, languages } from "../../locales/language";
import { editionLine } from "../kit/editionLine";
import { shownName } from "../../criteria/organisationName";
import { formulaCell } from "../kit/planCell";
import { organisationNames, type ReportContext } from "../reportContext";
import { staleFormula } from "../kit/staleWarning";
import { numberFormula, ofPoints } from "./scorecardFormulas";
import { helperColumns, scorecardCells, scorecardColumns, scorecardRows } from "./scorecardLayout";
import type { Say, ScorecardPage } from "./scorecardPage";

const { code, indicator, value, rank, share, source } = scorecardColumns;

/** Title, which criteria, the two drop-downs, and whether the awards are older than the numbers. */
export function putTitle(page: ScorecardPage, context: ReportContext, organisation: RatedOrganisation): void {
  const { evaluation, language } = context;
  const { title } = evaluation.edition;
  const name = shownName(organisation, language);
  const top = { row: scorecardRows.title, left: code, right: source };
  page.label(top, "title", (t) => t("scorecard.title", { year: title.year }));
  const { style } = editionLine(context);
  page.label({ row: scorecardRows.edition, left: code, right: source }, style, (t, one) =>
    String(editionLine({ ...context, t, language: one }).value),
  );
  const row = scorecardRows.chooser;
  if (!page.live) {
    page.label({ row, left: code, right: indicator }, "groupHeading", (t) => t("report.columns.organisation"));
    page.put({ row, left: value, right: source }, "groupHeading", name);
    return;
  }
  page.label({ row, left: code, right: indicator }, "groupHeading", (t) => t("scorecard.choose"));
  page.put({ row, left: value, right: rank + 2 }, "input", name);
  for (const one of organisationNames(context)) page.growFor({ row, left: value, right: rank + 2 }, one);
  page.label({ row, left: share }, "groupHeading", (t) => t("scorecard.language"));
  page.put({ row, left: source }, "input", languageNames[page.language]);
  putHelpers(page, context, organisation);
  const warning = { row: scorecardRows.warning, left: code, right: source };
  const says: Readonly<Record<"stale" | "decided" | "fresh", Say>> = {
    stale: (t) => t("report.stale.yes"),
    decided: (t) => t("report.stale.decided", { awards: context.input.titles.awards }),
    fresh: (t) => t("report.stale.no"),
  };
  const kept = recordOf(["stale", "decided", "fresh"], (key) => page.kept(warning.row, says[key]));
  const formula = staleFormula("scorecard", watchCell(context), (key) => kept[key]);
  page.place(warning, formulaCell(formula, page.said(says.fresh), "info"));
  for (const text of page.saidInAll(says.stale)) page.growFor(warning, text);
}

function putHelpers(page: ScorecardPage, context: ReportContext, organisation: RatedOrganisation): void {
  const { evaluation, language } = context;
  const row = scorecardRows.chooser;
  const number = evaluation.organisations.indexOf(organisation) + 1;
  const names = ofPoints(context, context.points.organisationColumn);
  const numbers = ofPoints(context, context.points.numberColumn);
  page.helper(row, helperColumns.points, number, numberFormula(names, numbers));
  const kept = page.keep(
    scorecardRows.warning,
    languages.map((one) => languageNames[one]),
  );
  const list = `${cellAddress(scorecardRows.warning, kept, "$")}:${cellAddress(scorecardRows.warning, kept + 2, "$")}`;
  const own = languages.indexOf(language) + 1;
  const chosen = languages.indexOf(page.language) + 1;
  page.helper(row, helperColumns.toMedian, chosen, `=IFERROR(MATCH(${scorecardCells.language},${list},0),${own})`);
  page.helper(row, helperColumns.toBest, own, null);
}

export function chooserRules(context: ReportContext): readonly SheetInputRule[] {
  const { t, points: layout } = context;
  const row = scorecardRows.chooser;
  const cell = (column: number): SheetInputRule["area"] => ({ top: row, left: column, bottom: row, right: column });
  return [
    {
      area: cell(value),
      rule: { kind: "listArea", formula: ofPoints(context, layout.organisationColumn) },
      message: t("scorecard.organisationMessage"),
    },
    {
      area: cell(source),
      rule: { kind: "list", values: languages.map((one) => languageNames[one]) },
      message: t("scorecard.languageMessage"),
    },
  ];
}
