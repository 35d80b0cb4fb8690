import type { RatedOrganisation } from "../../scoring/evaluation";
import type { CellStyleName } from "../../workbook/sheetPlan";
import type { ReportContext } from "../reportContext";
import type { Yardstick } from "./scorecardFigures";
import { bestFormula, medianFormula, shareFormula } from "./scorecardFormulas";
import { scorecardColumns as columns, type ScorecardLayout } from "./scorecardLayout";
import type { ScorecardPage } from "./scorecardPage";

const shareFormat = "0.0%";

/** Points of a criterion, a block or in all, or the sign in their place. */
export function putPoints(
  page: ScorecardPage,
  { pointsFormat }: ReportContext,
  row: number,
  style: CellStyleName,
  value: number | string,
  formula: string,
): void {
  page.put({ row, left: columns.points }, style, value, formula, pointsFormat);
}

/** The best and the median of all organisations, of the same column of Points. */
export function putYardstick(
  page: ScorecardPage,
  { pointsFormat }: ReportContext,
  row: number,
  style: CellStyleName,
  { best, median }: Yardstick,
  area: string,
): void {
  page.put({ row, left: columns.best }, style, best, bestFormula(area), pointsFormat);
  page.put({ row, left: columns.median }, style, median, medianFormula(area), pointsFormat);
}

/** How much of the organisation's total comes from these points; empty where it has none. */
export function putShare(
  page: ScorecardPage,
  layout: ScorecardLayout,
  row: number,
  style: CellStyleName,
  points: number | null,
  { total }: RatedOrganisation,
): void {
  const value = points === null || total <= 0 ? "" : points / total;
  page.put({ row, left: columns.share }, style, value, shareFormula(layout, row), shareFormat);
}
