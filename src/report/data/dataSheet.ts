import { unitText } from "../../locales/unitText";
import { isComputed } from "../../criteria/computedCriteria";
import type { Criterion } from "../../criteria/criterion";
import { countsByLines } from "../../criteria/lines";
import { notReported, type Reading } from "../../intake/submission";
import type { Translate } from "../../locales/translator";
import type { RatedOrganisation } from "../../scoring/evaluation";
import { areaAddress } from "../../workbook/cellAddress";
import type { PlanCell, SheetPlan } from "../../workbook/sheetPlan";
import { ownSource, regionLink } from "../guard/regionCells";
import { notRatedRows } from "../kit/notRatedRows";
import { decimalsNeeded, groupedFormat } from "../kit/numberFormat";
import { numberAndName, putOrganisations, type OrganisationColumn } from "../kit/organisationTable";
import { liveCell, textCell, valueCell } from "../kit/planCell";
import { criterionName, type ReportContext } from "../reportContext";
import { SheetDraft } from "../kit/sheetDraft";
import { numberWidth, pagesAcross, wordWidth } from "../kit/textFit";
import { withoutDocument } from "./documents";
import { criteriaWithNumbers, missingNumbers } from "./missingNumbers";
import { formulaResultCell } from "./formulaCells";
import { measuredColumns } from "./measuredColumns";
import { sourceText } from "./sourceText";

const organisationWidth = 45;
/** Over which the note is, beside the columns that each page repeats: there it would be cut. */
const noteColumns = 10;
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
  const columns = dataColumns(context);
  putGroups(draft, context);
  putOrganisations(draft, columns, { heads: data.codeRow, firstOrganisation: data.firstOrganisation }, context);
  notRatedRows(draft, draft.height + 1, context);
  const widths = columns.map(({ width }) => width);
  return draft.plan("data", input.titles.data, {
    columnWidths: widths,
    frozenRows: data.firstOrganisation,
    frozenColumns: data.firstCriterion,
    print: {
      repeatRows: { from: data.codeRow, to: data.unitRow },
      repeatColumns: { from: 0, to: data.organisationColumn },
      pagesAcross: pagesAcross(widths.slice(0, data.firstSource - 1), data.firstCriterion),
      // Where each number was read is for the screen, and on the scorecards.
      lastColumn: data.firstSource - 2,
    },
  });
}

function putGroups(draft: SheetDraft, { data, t }: ReportContext): void {
  const row = data.codeRow - 1;
  const lastCount = data.firstSource - 2;
  draft.putMerged(row, data.firstCriterion, lastCount, textCell(t("report.data.values"), "groupHeading"));
  draft.putMerged(row, data.firstSource, data.lastColumn, textCell(t("report.data.sources"), "groupHeading"));
}

function dataColumns(context: ReportContext): readonly OrganisationColumn[] {
  const { data, evaluation, t } = context;
  const { criteria } = evaluation.edition;
  return [
    ...numberAndName(context, organisationWidth, {
      number: [t("report.columns.number"), null, null],
      name: [t("report.columns.organisation"), t("report.columns.indicator"), t("report.columns.unit")],
    }),
    ...criteria.map((criterion, index) => valueColumn(context, criterion, index)),
    {
      heads: [null, t("report.data.missing"), null],
      width: countWidth,
      cell: (organisation, index) => missingCell(data.firstOrganisation + index, context, organisation),
    },
    ...(data.documentColumn === null
      ? []
      : [
          {
            heads: [null, t("regions.data.withoutDocument"), null],
            width: countWidth,
            cell: (organisation: RatedOrganisation) => valueCell(withoutDocument(organisation), "subtotal", "0"),
          },
        ]),
    ...measuredColumns(context),
    { heads: [], width: 3, cell: () => null },
    ...criteria.map((criterion, index): OrganisationColumn => ({
      heads: criterionHeads(criterion, context),
      width: sourceColumnWidth(context, index),
      cell: ({ scores }) => textCell(sourceText(scores[index]?.reading ?? notReported, criterion, t)),
    })),
  ];
}

/** With as many decimals as any of the values needs, so that the column lines up. */
function valueColumn(context: ReportContext, criterion: Criterion, index: number): OrganisationColumn {
  const values = context.evaluation.organisations.flatMap(({ scores }) => scores[index]?.reading.value ?? []);
  const decimals = decimalsNeeded(values);
  const format = groupedFormat(decimals);
  return {
    heads: criterionHeads(criterion, context),
    width: Math.max(wordWidth(criterionName(criterion, context), 12, 20), numberWidth(values, decimals)),
    cell: (organisation, row) => {
      if (countsByLines(criterion)) return textCell(context.t("report.data.byLines"), "note");
      if (isComputed(criterion))
        return formulaResultCell(context, criterion, organisation, row, context.t("report.data.noData"), format);
      const reading = organisation.scores[index]?.reading ?? notReported;
      const source = ownSource(reading);
      const link = source === null ? {} : regionLink(source, context);
      return { ...readingCell(reading, format, context.t), isOpen: true, ...link };
    },
  };
}

function criterionHeads(criterion: Criterion, context: ReportContext): OrganisationColumn["heads"] {
  const name = criterionName(criterion, context);
  return [
    criterion.code,
    criterion.counted ? name : context.t("report.data.notCounted", { name }),
    unitText(criterion.unit, context.language),
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

/** Words where there is no number: a number typed there scores, and has the column's format. */
function readingCell({ status, value, written }: Reading, format: string | null, t: Translate): PlanCell {
  switch (status) {
    case "ok":
      return valueCell(value, "number", format);
    case "missing":
      return valueCell(t("report.data.noData"), "warning", format);
    case "unreadable":
      return valueCell(t("report.data.unreadable", { written: written ?? "" }), "error", format);
    default:
      return status satisfies never;
  }
}

function missingCell(
  row: number,
  { data, live, evaluation: { edition } }: ReportContext,
  organisation: RatedOrganisation,
): PlanCell {
  const missing = missingNumbers(organisation, edition);
  const area = { top: row, left: data.firstCriterion, bottom: row, right: data.missingColumn - 1 };
  return liveCell(
    { live },
    () => `=${criteriaWithNumbers(edition)}-COUNT(${areaAddress(area)})`,
    missing,
    "subtotal",
    "0",
  );
}
