import type { Translate } from "../../locales/translator";
import type { Comparison, ComparedScore } from "../../insight/comparison";
import { decimalsNeeded, groupedFormat } from "../kit/numberFormat";
import { textCell, valueCell } from "../kit/planCell";
import type { ReportContext } from "../reportContext";
import type { PlanCell } from "../../workbook/sheetPlan";

export interface ComparisonContext {
  readonly report: ReportContext;
  readonly comparison: Comparison;
  readonly t: Translate;
  /** Decimals of points: the larger of the two editions. */
  readonly decimals: number;
}

export function pointsCell(points: number, { decimals }: ComparisonContext): PlanCell {
  return valueCell(points, "number", groupedFormat(decimals));
}

/** With its sign; the total of a group is out. */
export function changeCell(change: number, { decimals }: ComparisonContext, style: "number" | "subtotal"): PlanCell {
  const format = groupedFormat(decimals);
  return valueCell(change, style, `+${format};-${format};0`);
}

/** The value of an indicator, or why there is none. */
export function scoreCell(score: ComparedScore | null, { t }: ComparisonContext): PlanCell {
  if (score === null) return textCell(t("comparison.none"), "code");
  if (score.value !== null) return valueCell(score.value, "number", groupedFormat(decimalsNeeded([score.value])));
  return textCell(t(score.status === "unreadable" ? "comparison.unreadable" : "comparison.missing"));
}
