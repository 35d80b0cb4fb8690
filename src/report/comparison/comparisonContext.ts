import type { TranslateComparison } from "../../locales/comparisonTexts";
import type { Comparison, ComparedScore } from "../../insight/comparison";
import { decimalsNeeded, groupedFormat } from "../numberFormat";
import { textCell, valueCell } from "../planCell";
import type { ReportContext } from "../reportContext";
import type { PlanCell } from "../../workbook/sheetPlan";

/** What the sections of the comparison are made from. */
export interface ComparisonContext {
  readonly report: ReportContext;
  readonly comparison: Comparison;
  readonly text: TranslateComparison;
  /** Decimals of points: the larger of the two editions. */
  readonly decimals: number;
}

export function pointsCell(points: number, { decimals }: ComparisonContext): PlanCell {
  return valueCell(points, "number", groupedFormat(decimals));
}

/** With its sign; the total of a group stands out. */
export function changeCell(change: number, { decimals }: ComparisonContext, style: "number" | "subtotal"): PlanCell {
  const format = groupedFormat(decimals);
  return valueCell(change, style, `+${format};-${format};0`);
}

/** The value of an indicator, or why there is none. */
export function scoreCell(score: ComparedScore | null, { text }: ComparisonContext): PlanCell {
  if (score === null) return textCell(text("none"), "code");
  if (score.value !== null) return valueCell(score.value, "number", groupedFormat(decimalsNeeded([score.value])));
  return textCell(text(score.status === "unreadable" ? "unreadable" : "missing"));
}
