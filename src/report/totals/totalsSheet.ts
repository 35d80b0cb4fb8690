import { localisedText } from "../../locales/language";
import { cellAddress } from "../../workbook/cellAddress";
import type { CellValue } from "../../workbook/grid";
import type { CellStyleName, PlanCell, SheetPlan } from "../../workbook/sheetPlan";
import { wrappedLines } from "../../workbook/wrappedLines";
import { totalWidth } from "../kit/criterionHeader";
import { editionLine } from "../kit/editionLine";
import { numberAt, textAt, valueAt } from "../kit/listItem";
import { notRatedRows } from "../kit/notRatedRows";
import { hasMarkedName, shortName, shownName } from "../../criteria/organisationName";
import { formulaCell, textCell, valueCell } from "../kit/planCell";
import { pointsColumn } from "../points/pointsLayout";
import { largestShare } from "../points/pointsCells";
import { ranksColumn } from "../ranks/ranksLayout";
import { ranksFormat } from "../ranks/ranksFormat";
import { organisationNames, organisationsByPlace, type ReportContext } from "../reportContext";
import { SheetDraft } from "../kit/sheetDraft";
import { staleWarningCell } from "../kit/staleWarning";
import { fittingWidth, wordWidth } from "../kit/textFit";
import { annexLine, signatureLines } from "./annexLines";
import { prizeCell } from "./prizeCell";
import { tieRows } from "./tieRows";
import { totalsChart } from "./totalsChart";
import { chartRoom, totalsPages } from "./totalsPages";
import { totalsLayout, totalsRow, totalsRows, type TotalsLayout } from "./totalsLayout";

const organisationWidth = 57;
/** Of the hidden column: its texts in one line ask for no higher rows. */
const labelWidth = 52;

/** Totals: the final table, which sorts itself by the order key of Ranks; ties, those not rated, a chart. */
export function totalsSheet(context: ReportContext): SheetPlan {
  const { evaluation, input, t, language } = context;
  const layout = totalsLayout(evaluation.edition, evaluation.organisations.length);
  const draft = new SheetDraft();
  putHead(draft, context, layout);
  putOrganisations(draft, context, layout);
  if (hasMarkedName([...evaluation.organisations, ...evaluation.notRated], language)) {
    draft.putMerged(draft.height, 0, layout.total, textCell(t("report.russianName"), "note"));
  }
  if (evaluation.guessed.length > 0) {
    const codes = evaluation.guessed.join(", ");
    draft.putMerged(draft.height, 0, layout.total, textCell(t("report.assumptions.guessed", { codes }), "warning"));
  }
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
    columnWidths: columnWidths(context, layout),
    hiddenColumns: new Set([layout.label]),
    frozenRows: totalsRows.firstOrganisation,
    frozenColumns: layout.organisation + 1,
    print,
  });
  const charts = totalsChart(context, layout, { row: chart, pageRows: chartRoom(sheet) });
  const breaksBefore = totalsPages({ ...sheet, charts }, { signatures, chart });
  return { ...sheet, charts, print: { ...print, breaksBefore } };
}

function columnWidths(context: ReportContext, layout: TotalsLayout): readonly number[] {
  const { t, language, evaluation } = context;
  const least = totalWidth(context);
  const widths = Array.from({ length: layout.label + 1 }, () => least);
  evaluation.edition.blocks.forEach(({ name }, index) => {
    widths[layout.firstBlock + index] = wordWidth(localisedText(name, language), least, 20);
  });
  widths[layout.place] = 8;
  widths[layout.organisation] = fittingWidth(organisationNames(context), 28, organisationWidth);
  widths[layout.prize] = wordWidth(`${t("report.totals.committee")} ${t("report.totals.unconfirmed")}`, 12, 18);
  widths[layout.largestShare] = wordWidth(t("report.columns.largestShare"), 12, 16);
  widths[layout.inputNumber] = wordWidth(t("report.columns.inputNumber"), 10, 18);
  widths[layout.label] = labelWidth;
  return widths;
}

function putHead(draft: SheetDraft, context: ReportContext, layout: TotalsLayout): void {
  const { evaluation, t, language } = context;
  const { edition } = evaluation;
  const right = layout.prize;
  draft.put(totalsRows.title, 0, textCell(t("report.totals.title", { year: edition.title.year }), "title"));
  draft.putMerged(totalsRows.edition, 0, right, editionLine(context));
  draft.putMerged(totalsRows.warning, 0, right, staleWarningCell(t));
  annexLine(draft, context, layout);
  const heads = new Map<number, string>([
    [layout.place, t("report.columns.place")],
    [layout.organisation, t("report.columns.organisation")],
    ...edition.blocks.map(({ code, name }, index): [number, string] => [
      layout.firstBlock + index,
      `${code}. ${localisedText(name, language)}`,
    ]),
    [layout.mainTotal, t("report.columns.mainTotal")],
    [layout.total, t("report.columns.total")],
    [layout.prize, t("report.columns.prize")],
    [layout.largestShare, t("report.columns.largestShare")],
    [layout.inputNumber, t("report.columns.inputNumber")],
    [layout.label, t("report.columns.label")],
  ]);
  if (layout.sumOfRanks !== null) heads.set(layout.sumOfRanks, t("report.columns.sumOfRanks"));
  heads.forEach((text, column) => {
    draft.put(totalsRows.heading, column, textCell(text, "columnHeading"));
  });
}

function putOrganisations(draft: SheetDraft, context: ReportContext, layout: TotalsLayout): void {
  const { evaluation, points, ranks, language, pointsFormat } = context;
  const names = organisationNames(context);
  const lines = names.reduce((most, name) => Math.max(most, wrappedLines(name, organisationWidth - 1)), 1);
  const inputNumbers = new Map(evaluation.organisations.map(({ position }, index) => [position, index + 1]));
  const ofRanks = (column: number): string => `{ranks}!${ranksColumn(ranks, column, "$")}`;
  const ofPoints = (column: number): string => `{points}!${pointsColumn(points, column, "$")}`;
  const found = new Map<number, number>();
  for (const { place } of evaluation.organisations) found.set(place, (found.get(place) ?? 0) + 1);
  for (const organisation of organisationsByPlace(context)) {
    const row = totalsRow(layout, organisation.position, evaluation.edition);
    const key = cellAddress(row, layout.inputNumber, "column");
    const put = (
      column: number,
      area: string,
      value: CellValue,
      style: CellStyleName,
      format: string | null,
      itemAt = numberAt,
    ): void => {
      draft.put(row, column, cell(context, `=${itemAt(area, key)}`, value, style, format));
    };
    const name = shownName(organisation, language);
    put(layout.place, ofRanks(ranks.place), organisation.place, "place", ranksFormat(context));
    put(layout.organisation, ofPoints(points.organisationColumn), name, "text", null, textAt);
    points.blocks.forEach(({ total }, index) => {
      put(layout.firstBlock + index, ofPoints(total), organisation.blockTotals[index] ?? 0, "number", pointsFormat);
    });
    put(layout.mainTotal, ofPoints(points.mainTotal), organisation.mainTotal, "subtotal", pointsFormat);
    put(layout.total, ofPoints(points.total), organisation.total, "total", pointsFormat);
    if (layout.sumOfRanks !== null) {
      put(layout.sumOfRanks, ofRanks(ranks.sumOfRanks), organisation.sumOfRanks, "total", ranksFormat(context));
    }
    draft.put(
      row,
      layout.prize,
      prizeCell(context, layout, row, organisation.place, found.get(organisation.place) ?? 1),
    );
    put(
      layout.largestShare,
      ofPoints(points.largestShare),
      largestShare(context, organisation),
      "number",
      "0%",
      valueAt,
    );
    const match = `=MATCH(${organisation.position},${ofRanks(ranks.order)},0)`;
    const inputNumber = inputNumbers.get(organisation.position) ?? 0;
    draft.put(row, layout.inputNumber, cell(context, match, inputNumber, "parameter", "0"));
    // Any organisation may move into any row.
    draft.setLeastLines(row, lines);
    put(layout.label, ofRanks(ranks.label), shortName(name), "parameter", null, textAt);
  }
}

/** Above the limit of live formulas nothing can move here either. */
function cell(
  { live }: ReportContext,
  formula: string,
  value: CellValue,
  style: CellStyleName,
  format: string | null,
): PlanCell {
  return live ? formulaCell(formula, value, style, format) : valueCell(value, style, format);
}
