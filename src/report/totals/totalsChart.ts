import { seriesFills } from "../../workbook/chartColours";
import type { CellArea } from "../../workbook/grid";
import type { SheetChart } from "../../workbook/sheetPlan";
import type { ReportContext } from "../reportContext";
import type { GroupRows } from "../../scoring/groups";
import { groupText } from "../awardText";
import { rowsInTotals, totalsRows, type TotalsLayout } from "./totalsLayout";

/** More bars than this cannot be told apart. */
const mostBars = 40;
/** Rows of the standard height that a bar takes, at least where a page is short, and that title, numbers and legend take. */
const rowsPerBar = 1.1;
const leastPerBar = 0.87;
const rowsAround = 7;

interface ChartArea {
  readonly row: number;
  readonly pageRows: number;
}

/**
 * What each total is made of: a bar for each organisation, the first place on top, of the block totals of the table above, which
 * it follows. Bars are points under every scheme, because sums of places are not made of blocks; the title says so.
 * @param place its first row, and how many rows a page has for it
 * @returns nothing where there is nothing to be drawn
 */
export function totalsChart(context: ReportContext, layout: TotalsLayout, place: ChartArea): readonly SheetChart[] {
  let { row } = place;
  return context.groups.flatMap((group) => {
    const charts = groupChart(context, layout, { ...place, row }, group);
    for (const { over } of charts) row = over.bottom + 2;
    return charts;
  });
}

function groupChart(
  context: ReportContext,
  layout: TotalsLayout,
  place: ChartArea,
  group: GroupRows,
): readonly SheetChart[] {
  const { points, evaluation } = context;
  const bars = Math.min(group.count, mostBars);
  const rows = rowsInTotals(group, layout, evaluation.edition);
  const counted = points.blocks.flatMap(({ criteria }, index) => (criteria.length > 0 ? [index] : []));
  if (bars === 0 || counted.length === 0) return [];
  const fromTop = evaluation.edition.settings.listing === "place";
  const top = totalsRows.firstOrganisation + rows.from + (fromTop ? 0 : group.count - bars);
  const column = (index: number): CellArea => ({ top, left: index, bottom: top + bars - 1, right: index });
  return [
    {
      kind: "stackedBar",
      title: chartTitle(context, bars, group),
      categories: column(layout.label),
      onTop: fromTop ? "first" : "last",
      series: seriesFills(counted.length).map((fill, index) => {
        const block = layout[`block${counted[index] ?? 0}`] ?? 0;
        return { name: { row: totalsRows.heading, column: block }, values: column(block), fill };
      }),
      over: {
        top: place.row,
        left: 0,
        bottom: place.row + chartRows(bars, place.pageRows) - 1,
        right: layout.prize,
      },
    },
  ];
}

function chartRows(bars: number, pageRows: number): number {
  const rows = (perBar: number): number => Math.ceil(bars * perBar) + rowsAround;
  return Math.max(rows(leastPerBar), Math.min(rows(rowsPerBar), pageRows));
}

function chartTitle({ t, evaluation }: ReportContext, bars: number, group: GroupRows): string {
  const { title, settings } = evaluation.edition;
  const texts = [t("report.totals.chart", { year: title.year })];
  if (settings.scheme === "sumOfPlaces") texts.push(t("report.totals.chartScheme"));
  if (evaluation.groups !== undefined) texts.push(groupText(group.name, t));
  const total = group.count;
  if (bars < total) texts.push(t("report.totals.chartFirst", { shown: bars, total }));
  return texts.join("; ");
}
