import { hasMarkedName } from "../../criteria/organisationName";
import { cellStyles } from "../../workbook/cellStyles";
import type { SheetPlan } from "../../workbook/sheetPlan";
import { wrappedLines } from "../../workbook/wrappedLines";
import { editionLine } from "../kit/editionLine";
import { notRatedRows } from "../kit/notRatedRows";
import { textCell } from "../kit/planCell";
import { columnFacts, putHeadings, putResultRow } from "../kit/resultColumn";
import { SheetDraft } from "../kit/sheetDraft";
import { staleWarningCell } from "../kit/staleWarning";
import { organisationNames, organisationsByPlace, type ReportContext } from "../reportContext";
import { organisationPart } from "../awards/awardSections";
import { thresholdLines } from "../thresholdLines";
import { watchCell } from "./checksWatch";
import { controlRow } from "./controlRow";
import { annexLine, signatureLines } from "./annexLines";
import { decisionRows } from "./decisionRows";
import { tieRows } from "./tieRows";
import { totalsChart } from "./totalsChart";
import { organisationWidth, totalsColumns, totalsLayoutOf } from "./totalsColumns";
import { totalsRow, totalsRows, type TotalsLayout } from "./totalsLayout";
import { chartRoom, totalsPages } from "./totalsPages";

/** Totals: the final table, which sorts itself by the order key of Ranks; ties, those not rated, a chart. */
export function totalsSheet(context: ReportContext): SheetPlan {
  const { evaluation, input, t, language } = context;
  const columns = totalsColumns(evaluation.edition);
  const layout = totalsLayoutOf(context);
  const draft = new SheetDraft();
  const nameOf = (name: string): string => organisationPart(name, context).organisation;
  const thresholds = thresholdLines(evaluation, context.awards, { t, language, nameOf });
  putHead(draft, context, layout, columns);
  putOrganisations(draft, context, layout, columns);
  controlRow(draft, draft.height + 1, context, layout);
  if (hasMarkedName([...evaluation.organisations, ...evaluation.notRated], language)) {
    draft.putMerged(draft.height, 0, layout.total, textCell(t("report.russianName"), "note"));
  }
  if (evaluation.guessed.length > 0) {
    const codes = evaluation.guessed.join(", ");
    draft.putMerged(draft.height, 0, layout.total, textCell(t("report.assumptions.guessed", { codes }), "warning"));
  }
  for (const line of [...thresholds.prize, ...thresholds.encouragement]) {
    draft.putMerged(draft.height, 0, layout.total, textCell(line, "warning"));
  }
  decisionRows(draft, draft.height + 1, context, layout.total);
  tieRows(draft, draft.height + 1, context);
  notRatedRows(draft, draft.height + 1, context);
  const signatures = draft.height + 1;
  signatureLines(draft, signatures, context);
  const chart = draft.height + 1;
  const print = {
    landscape: true,
    repeatRows: { from: totalsRows.heading, to: totalsRows.heading },
    repeatColumns: null,
    pagesAcross: 1,
    // What follows helps to check the table; the annex to the resolution is without it.
    lastColumn: layout.prize,
  };
  const sheet = draft.plan("totals", input.titles.totals, {
    ...columnFacts(columns, context),
    frozenRows: totalsRows.firstOrganisation,
    frozenColumns: layout.organisation + 1,
    print,
  });
  const charts = totalsChart(context, layout, { row: chart, pageRows: chartRoom(sheet) });
  const breaksBefore = totalsPages({ ...sheet, charts }, { signatures, chart });
  return { ...sheet, charts, print: { ...print, breaksBefore } };
}

function putHead(
  draft: SheetDraft,
  context: ReportContext,
  layout: TotalsLayout,
  columns: ReturnType<typeof totalsColumns>,
): void {
  const { evaluation, t } = context;
  const { edition } = evaluation;
  const right = layout.prize;
  draft.put(totalsRows.title, 0, textCell(t("report.totals.title", { year: edition.title.year }), "title"));
  draft.putMerged(totalsRows.edition, 0, right, editionLine(context));
  draft.putMerged(totalsRows.warning, 0, right, staleWarningCell(context, "totals", watchCell(context)));
  annexLine(draft, context, layout);
  putHeadings(draft, totalsRows.heading, columns, context);
}

function putOrganisations(
  draft: SheetDraft,
  context: ReportContext,
  layout: TotalsLayout,
  columns: ReturnType<typeof totalsColumns>,
): void {
  const { evaluation } = context;
  const names = organisationNames(context);
  const lines = names.reduce((most, name) => Math.max(most, wrappedLines(name, organisationWidth, cellStyles.text)), 1);
  const inputNumbers = new Map(evaluation.organisations.map(({ position }, index) => [position, index + 1]));
  for (const organisation of organisationsByPlace(context)) {
    const { position } = organisation;
    const row = totalsRow(layout, position, evaluation.edition);
    const found = { organisation, inputNumber: inputNumbers.get(position) ?? 0 };
    putResultRow(draft, row, columns, found, context);
    // Any organisation may move into any row.
    draft.setLeastLines(row, lines);
  }
}
