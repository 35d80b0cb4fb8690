import type { Criterion } from "../../criteria/criterion";
import { notReported, type Reading } from "../../intake/submission";
import { localisedText } from "../../locales/language";
import type { Translate } from "../../locales/translator";
import { areaAddress } from "../../workbook/cellAddress";
import type { PlanCell, SheetPlan } from "../../workbook/sheetPlan";
import { notRatedRows } from "../kit/notRatedRows";
import { decimalsNeeded, groupedFormat } from "../kit/numberFormat";
import { ordinalCell, formulaCell, textCell, valueCell } from "../kit/planCell";
import { criterionName, organisationNames, type ReportContext } from "../reportContext";
import { SheetDraft } from "../kit/sheetDraft";
import { fittingWidth, numberWidth, pagesAcross, wordWidth } from "../kit/textFit";
import { withoutDocument } from "./documents";
import { sourceText } from "./sourceText";

const organisationWidth = 45;
/** Over which the note is, beside the columns that each page repeats: there it would be cut. */
const noteColumns = 10;
const leastValueWidth = 12;
const mostValueWidth = 20;
const countWidth = 14;
const sourceWidth = 20;
const toldSourceWidth = 36;

/** Data: the cleaned numbers that were scored, and beside them where each was read and what was done. */
export function dataSheet(context: ReportContext): SheetPlan {
  const { input, data, t } = context;
  const draft = new SheetDraft();
  draft.put(0, 0, textCell(t("report.data.title", { year: context.evaluation.edition.title.year }), "title"));
  const hint = t(context.live ? "report.data.hint" : "report.data.hintValues");
  const noteRight = Math.min(data.lastColumn, data.firstCriterion + noteColumns - 1);
  draft.putMerged(1, data.firstCriterion, noteRight, textCell(hint, "note"));
  const columns = context.evaluation.edition.criteria.map((_criterion, index) => columnNumbers(context, index));
  putHeader(draft, context);
  putOrganisations(draft, context, columns);
  notRatedRows(draft, draft.height + 1, context);
  const widths = columnWidths(context, columns);
  return draft.plan("data", input.titles.data, {
    columnWidths: widths,
    frozenRows: data.firstOrganisation,
    frozenColumns: data.firstCriterion,
    print: {
      landscape: true,
      repeatRows: { from: data.codeRow, to: data.unitRow },
      repeatColumns: { from: 0, to: data.organisationColumn },
      pagesAcross: pagesAcross(widths, data.firstCriterion),
    },
  });
}

interface ColumnNumbers {
  readonly values: readonly number[];
  /** As many as any of the values needs, so that the column lines up. */
  readonly decimals: number;
}

function columnNumbers({ evaluation }: ReportContext, criterion: number): ColumnNumbers {
  const values = evaluation.organisations.flatMap(({ scores }) => scores[criterion]?.reading.value ?? []);
  return { values, decimals: decimalsNeeded(values) };
}

function columnWidths(context: ReportContext, columns: readonly ColumnNumbers[]): readonly number[] {
  const { criteria } = context.evaluation.edition;
  return [
    5,
    fittingWidth(organisationNames(context), 28, organisationWidth),
    ...criteria.map((criterion, index) => {
      const { values = [], decimals = 0 } = columns[index] ?? {};
      return Math.max(
        wordWidth(criterionName(criterion, context), leastValueWidth, mostValueWidth),
        numberWidth(values, decimals),
      );
    }),
    countWidth,
    ...(context.data.documentColumn === null ? [] : [countWidth]),
    3,
    ...criteria.map((_criterion, index) => sourceColumnWidth(context, index)),
  ];
}

/** A column that says what was done to any of its values is wider; longer texts wrap. */
function sourceColumnWidth({ evaluation }: ReportContext, index: number): number {
  const told = evaluation.organisations.some(({ scores }) => {
    const reading = scores[index]?.reading;
    return (
      reading?.treatment !== undefined ||
      reading?.document !== undefined ||
      reading?.corrected !== undefined ||
      reading?.guessed === true
    );
  });
  return told ? toldSourceWidth : sourceWidth;
}

function putHeader(draft: SheetDraft, context: ReportContext): void {
  const { data, evaluation, t } = context;
  const { criteria } = evaluation.edition;
  const before = data.codeRow - 1;
  const lastCount = data.documentColumn ?? data.missingColumn;
  draft.putMerged(before, data.firstCriterion, lastCount, textCell(t("report.data.values"), "groupHeading"));
  draft.putMerged(before, data.firstSource, data.lastColumn, textCell(t("report.data.sources"), "groupHeading"));
  draft.put(data.codeRow, data.numberColumn, textCell(t("report.columns.number"), "columnHeading"));
  draft.put(data.codeRow, data.organisationColumn, textCell(t("report.columns.organisation"), "columnHeading"));
  draft.put(data.nameRow, data.organisationColumn, textCell(t("report.columns.indicator"), "columnHeading"));
  draft.put(data.unitRow, data.organisationColumn, textCell(t("report.columns.unit"), "columnHeading"));
  for (const first of [data.firstCriterion, data.firstSource]) {
    criteria.forEach((criterion, index) => {
      putCriterionHead(draft, context, criterion, first + index);
    });
  }
  draft.put(data.nameRow, data.missingColumn, textCell(t("report.data.missing"), "columnHeading"));
  if (data.documentColumn !== null) {
    draft.put(data.nameRow, data.documentColumn, textCell(t("regions.data.withoutDocument"), "columnHeading"));
  }
  for (const row of [data.codeRow, data.nameRow, data.unitRow]) {
    draft.fillRow(row, data.numberColumn, lastCount, "columnHeading");
  }
}

function putCriterionHead(draft: SheetDraft, context: ReportContext, criterion: Criterion, column: number): void {
  const { data, t, language } = context;
  const name = localisedText(criterion.name, language);
  const shown = criterion.counted ? name : t("report.data.notCounted", { name });
  draft.put(data.codeRow, column, textCell(criterion.code, "columnHeading"));
  draft.put(data.nameRow, column, textCell(shown, "columnHeading"));
  draft.put(data.unitRow, column, textCell(criterion.unit, "columnHeading"));
}

function putOrganisations(draft: SheetDraft, context: ReportContext, columns: readonly ColumnNumbers[]): void {
  const { data, evaluation, t } = context;
  const names = organisationNames(context);
  const { criteria } = evaluation.edition;
  const formats = columns.map(({ decimals }) => groupedFormat(decimals));
  evaluation.organisations.forEach((organisation, index) => {
    const { scores } = organisation;
    const row = data.firstOrganisation + index;
    const name = names[index] ?? "";
    draft.put(row, data.numberColumn, ordinalCell(index + 1));
    draft.put(row, data.organisationColumn, textCell(name));
    criteria.forEach((criterion, position) => {
      const reading = scores[position]?.reading ?? notReported;
      draft.put(row, data.firstCriterion + position, readingCell(reading, formats[position] ?? null, t));
      draft.put(row, data.firstSource + position, textCell(sourceText(reading, criterion, t)));
    });
    if (data.documentColumn !== null) {
      draft.put(row, data.documentColumn, valueCell(withoutDocument(organisation), "subtotal", "0"));
    }
    draft.put(
      row,
      data.missingColumn,
      missingCell(
        row,
        context,
        scores.map(({ reading }) => reading),
      ),
    );
  });
}

/** Words where there is no number: a number typed there scores. */
function readingCell({ status, value, written }: Reading, format: string | null, t: Translate): PlanCell {
  switch (status) {
    case "ok":
      return valueCell(value, "number", format);
    case "missing":
      return textCell(t("report.data.noData"), "warning");
    case "unreadable":
      return textCell(t("report.data.unreadable", { written: written ?? "" }), "error");
    default:
      return status satisfies never;
  }
}

function missingCell(row: number, { data, live }: ReportContext, readings: readonly Reading[]): PlanCell {
  const missing = readings.filter(({ value }) => value === null).length;
  if (!live) return valueCell(missing, "subtotal", "0");
  const area = { top: row, left: data.firstCriterion, bottom: row, right: data.missingColumn - 1 };
  return formulaCell(`=${data.criteria}-COUNT(${areaAddress(area)})`, missing, "subtotal", "0");
}
