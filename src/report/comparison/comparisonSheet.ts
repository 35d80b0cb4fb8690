import type { ComparedWith, EvaluationComparison } from "../../insight/comparedWith";
import { isUnchanged, type ComparedSide } from "../../insight/comparison";
import type { SheetPlan } from "../../workbook/sheetPlan";
import { hasMarkedName } from "../../criteria/organisationName";
import { textCell } from "../kit/planCell";
import type { ReportContext } from "../reportContext";
import { SheetDraft } from "../kit/sheetDraft";
import { comparedWithText } from "./comparedWithText";
import { causeRows } from "./causeRows";
import type { ComparisonContext } from "./comparisonContext";
import {
  comparisonColumns as columns,
  comparisonHeads,
  comparisonRows as rows,
  comparisonWidths,
} from "./comparisonLayout";
import { awardRows, placeRows } from "./placeRows";
import { ruleRows } from "./ruleRows";

/** Comparison: who moved since the earlier evaluation, which award changed, and why (issue 5, point 4). */
export function comparisonSheet(report: ReportContext, { comparison, with: other }: EvaluationComparison): SheetPlan {
  const { t } = report;
  const decimals = Math.max(...[comparison.before, comparison.after].map(({ edition }) => edition.settings.decimals));
  const context: ComparisonContext = { report, comparison, t, decimals };
  const draft = new SheetDraft();
  putHead(draft, context, other);
  if (isUnchanged(comparison)) {
    draft.putMerged(draft.height, columns.number, columns.fromRules, textCell(t("comparison.unchanged"), "ok"));
  }
  placeRows(draft, context);
  awardRows(draft, context);
  causeRows(draft, context);
  ruleRows(draft, context);
  if (hasMarkedName(comparison.organisations, report.language)) {
    draft.putMerged(draft.height + 1, columns.number, columns.fromRules, textCell(t("report.russianName"), "note"));
  }
  return draft.plan("comparison", report.input.titles.comparison, {
    columnWidths: comparisonWidths,
    frozenRows: rows.heading + 1,
    frozenColumns: columns.name + 1,
    print: { repeatRows: { from: rows.heading, to: rows.heading } },
  });
}

function putHead(draft: SheetDraft, { comparison, t, report }: ComparisonContext, other: ComparedWith): void {
  const line = (row: number, words: string): void => {
    draft.putMerged(row, columns.number, columns.fromRules, textCell(words, "note"));
  };
  draft.put(rows.title, columns.number, textCell(t("comparison.title"), "title"));
  line(
    rows.before,
    t("comparison.before", { what: comparedWithText(other, t, report.language), ...facts(comparison.before) }),
  );
  line(rows.after, t("comparison.after", facts(comparison.after)));
  line(rows.note, t("comparison.note"));
  const heads = comparisonHeads.map((head) => textCell(t(`comparison.columns.${head}`), "columnHeading"));
  draft.putRow(rows.heading, columns.number, heads);
}

function facts({ edition, evaluation }: ComparedSide): { readonly year: number; readonly fingerprint: string } {
  return { year: edition.title.year, fingerprint: evaluation.fingerprint };
}
