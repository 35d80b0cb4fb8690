import type { SheetPlan } from "../../workbook/sheetPlan";
import { putBlockHeading, putCriterionNames, putRowHeading } from "../criterionHeader";
import { shortName } from "../organisationName";
import { textCell, valueCell } from "../planCell";
import { organisationNames, type ReportContext } from "../reportContext";
import { SheetDraft } from "../sheetDraft";
import { fittingWidth, wrappedHeight } from "../textFit";
import { tieBreakText } from "../tieDescription";
import { betterCounts } from "./betterCounts";
import { firstOfEqualsCells } from "./firstOfEquals";
import { rankCells } from "./rankCells";
import { rankColumns, ranksRows } from "./ranksLayout";

const organisationWidth = 45;
const criterionWidth = 13;
const labelWidth = 40;

/** Ranks: the rank on each criterion by its points, and how places follow from totals and tie-break rules. */
export function ranksSheet(context: ReportContext): SheetPlan {
  const { input, ranks, t, evaluation } = context;
  const draft = new SheetDraft();
  draft.put(ranksRows.title, 0, textCell(t("report.ranks.title", { year: evaluation.edition.title.year }), "title"));
  const right = Math.min(ranks.order, 7);
  const note = textCell(t(context.live ? "report.ranks.hint" : "report.ranks.hintValues"), "note");
  draft.putSentence(ranksRows.hint, right, 30 + criterionWidth * (right - 1), note);
  putHeader(draft, context);
  const names = organisationNames(context);
  const better = betterCounts(context);
  evaluation.organisations.forEach((organisation, index) => {
    const row = ranksRows.firstOrganisation + index;
    const name = names[index] ?? "";
    draft.put(row, ranks.numberColumn, valueCell(index + 1, "number", "0"));
    draft.put(row, ranks.organisationColumn, textCell(name));
    draft.putRow(row, ranks.firstRank, rankCells(context, index, organisation, better(organisation)));
    draft.put(row, ranks.label, textCell(shortName(name)));
    draft.setHeight(row, wrappedHeight([[name, organisationWidth]]));
  });
  const helpers = firstOfEqualsCells(context);
  for (const { row, column, cell } of helpers) draft.put(row, column, cell);
  const widths = Array.from({ length: ranks.label + 1 }, () => criterionWidth);
  widths[ranks.numberColumn] = 5;
  widths[ranks.organisationColumn] = fittingWidth(names, 28, organisationWidth);
  widths[ranks.label] = labelWidth;
  return draft.plan("ranks", input.titles.ranks, {
    columnWidths: widths,
    hiddenColumns: new Set(helpers.map(({ column }) => column)),
    frozenRows: ranksRows.firstOrganisation,
    frozenColumns: ranks.organisationColumn + 1,
    print: {
      landscape: true,
      repeatRows: { from: ranksRows.block, to: ranksRows.name },
      repeatColumns: { from: 0, to: ranks.organisationColumn },
      pagesAcross: Math.max(1, Math.ceil((ranks.label - 1) / 13)),
    },
  });
}

function putHeader(draft: SheetDraft, context: ReportContext): void {
  const { ranks, t } = context;
  for (const { group, criteria } of ranks.blocks) {
    const columns = criteria.map(({ column }) => column);
    putBlockHeading(draft, context, group, ranksRows.block, {
      left: Math.min(...columns),
      right: Math.max(...columns),
    });
    for (const { column, criterion } of criteria) {
      draft.put(ranksRows.code, column, textCell(criterion.code, "columnHeading"));
    }
  }
  putCriterionNames(draft, context, rankColumns(ranks), ranksRows.name, criterionWidth);
  const heads: readonly (readonly [number, string])[] = [
    [ranks.sumOfRanks, t("report.columns.sumOfRanks")],
    [ranks.firstRanks, t("report.columns.firstRanks")],
    [ranks.total, t("report.columns.total")],
    ...ranks.tieBreaks.map(({ rule, column }, index): [number, string] => [
      column,
      `${t("report.ranks.tieBreak", { order: index + 1 })}: ${tieBreakText(rule, t)}`,
    ]),
    [ranks.better, t("report.columns.better")],
    [ranks.place, t("report.columns.place")],
    [ranks.order, t("report.columns.order")],
    [ranks.label, t("report.columns.label")],
  ];
  for (const [column, text] of heads) draft.put(ranksRows.name, column, textCell(text, "columnHeading"));
  putRowHeading(draft, context, ranksRows.name);
  draft.put(ranksRows.code, 1, textCell(t("report.columns.code"), "columnHeading"));
  draft.fillRow(ranksRows.code, 0, ranks.label, "columnHeading");
}
