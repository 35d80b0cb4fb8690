import type { SheetPlan } from "../../workbook/sheetPlan";
import { putBlockHeading, putCriterionNames, putRowHeading, totalWidth } from "../kit/criterionHeader";
import { fingerprintRows } from "../kit/fingerprintFoot";
import { shortName } from "../../criteria/organisationName";
import { heightOf, pageRoom, pagesDown } from "../kit/pageFit";
import { ordinalCell, textCell } from "../kit/planCell";
import { criterionName, organisationNames, type ReportContext } from "../reportContext";
import { SheetDraft } from "../kit/sheetDraft";
import { fittingWidth, pagesAcross, wordWidth } from "../kit/textFit";
import { firstOfEqualsCells } from "./firstOfEquals";
import { rankCells, ranksColumns, type RanksColumn } from "./rankColumns";
import { noValueMark } from "./ranksFormat";
import { rankShades } from "./rankShades";
import { rankColumns, ranksRows } from "./ranksLayout";

const organisationWidth = 57;
/** Over which the note is, beside the columns that each page repeats: there it would be cut. */
const noteColumns = 12;
/** Of the hidden column: its texts in one line ask for no higher rows. */
const labelWidth = 52;

/** Ranks: the rank on each criterion by its points, and how places follow from totals and tie-break rules. */
export function ranksSheet(context: ReportContext): SheetPlan {
  const { input, ranks, t, evaluation } = context;
  const draft = new SheetDraft();
  draft.put(ranksRows.title, 0, textCell(t("report.ranks.title", { year: evaluation.edition.title.year }), "title"));
  const right = Math.min(ranks.order, ranks.firstRank + noteColumns - 1);
  const note = textCell(
    t(context.live ? "report.ranks.hint" : "report.ranks.hintValues", { mark: noValueMark }),
    "note",
  );
  draft.putMerged(ranksRows.hint, ranks.firstRank, right, note);
  const columns = ranksColumns(context);
  putHeader(draft, context, columns);
  draft.putMerged(ranksRows.block, 0, ranks.organisationColumn, textCell(t("report.ranks.shades"), "note"));
  const names = organisationNames(context);
  evaluation.organisations.forEach((organisation, index) => {
    const row = ranksRows.firstOrganisation + index;
    const name = names[index] ?? "";
    draft.put(row, ranks.numberColumn, ordinalCell(index + 1));
    draft.put(row, ranks.organisationColumn, textCell(name));
    draft.putRow(row, ranks.firstRank, rankCells(columns, context, index, organisation));
    draft.put(row, ranks.label, textCell(shortName(name)));
  });
  const helpers = firstOfEqualsCells(context);
  for (const { row, column, cell } of helpers) draft.put(row, column, cell);
  const widthOfTotals = Math.max(14, totalWidth(context));
  const widths = Array.from({ length: draft.width }, () => widthOfTotals);
  for (const { column, criterion } of rankColumns(ranks)) {
    widths[column] = wordWidth(criterionName(criterion, context), 9, 20);
  }
  widths[ranks.numberColumn] = 5;
  widths[ranks.organisationColumn] = fittingWidth(names, 28, organisationWidth);
  widths[ranks.label] = labelWidth;
  const hidden = new Set([ranks.label, ...helpers.map(({ column }) => column)]);
  const shown = widths.filter((_width, column) => !hidden.has(column));
  const across = pagesAcross(shown, ranks.organisationColumn + 1);
  const sheet = draft.plan("ranks", input.titles.ranks, {
    columnWidths: widths,
    hiddenColumns: hidden,
    shades: rankShades(ranks),
    frozenRows: ranksRows.firstOrganisation,
    frozenColumns: ranks.organisationColumn + 1,
  });
  const height = heightOf(sheet, 0, draft.height + fingerprintRows);
  const print = {
    landscape: true,
    repeatRows: { from: ranksRows.block, to: ranksRows.name },
    repeatColumns: { from: 0, to: ranks.organisationColumn },
    pagesAcross: across,
    ...pagesDown(height, pageRoom(sheet, across, ranks.organisationColumn + 1)),
  };
  return { ...sheet, print };
}

function putHeader(draft: SheetDraft, context: ReportContext, columns: readonly RanksColumn[]): void {
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
  putCriterionNames(draft, context, rankColumns(ranks), ranksRows.name);
  columns.forEach(({ heading }, index) => {
    if (heading !== null) draft.put(ranksRows.name, ranks.firstRank + index, textCell(heading, "columnHeading"));
  });
  draft.put(ranksRows.name, ranks.label, textCell(t("report.columns.label"), "columnHeading"));
  putRowHeading(draft, context, ranksRows.name);
  draft.put(ranksRows.code, 1, textCell(t("report.columns.code"), "columnHeading"));
  draft.fillRow(ranksRows.code, 0, ranks.label, "columnHeading");
}
