import type { AwardSafety } from "../../insight/safety/awardSafety";
import { seriesFills } from "../../workbook/chartColours";
import type { SheetChart } from "../../workbook/sheetPlan";
import { textCell } from "../kit/planCell";
import type { SheetDraft } from "../kit/sheetDraft";
import type { ReportContext } from "../reportContext";
import { awardColumns, awardRows } from "./awardRows";

/** More bars are not read. */
const mostBars = 20;
const rowsAround = 6;

/** The tolerance of weights of each award as a bar; none where weights decide nothing. @param firstName row of the first name in column B */
export function toleranceChart(
  draft: SheetDraft,
  awards: readonly AwardSafety[],
  { t }: ReportContext,
  firstName: number | null,
): readonly SheetChart[] {
  const bars = Math.min(awards.length, mostBars);
  if (!awards.some(({ gap, tolerance }) => gap !== null && tolerance !== null)) return [];
  const column = (key: string, top: number) => {
    const index = awardColumns.findIndex((one) => one.key === key);
    return { top, left: index, bottom: top + bars - 1, right: index };
  };
  const values = column("tolerance", awardRows.heading + 1);
  const top = draft.height + 1;
  const bottom = top + bars + rowsAround;
  draft.put(bottom + 1, 0, textCell(""));
  return [
    {
      kind: "stackedBar",
      title: t("safety.chart"),
      categories: column("organisation", firstName ?? values.top),
      onTop: "first",
      series: seriesFills(1).map((fill) => ({ name: { row: awardRows.heading, column: values.left }, values, fill })),
      over: { top, left: 0, bottom, right: values.right },
    },
  ];
}
