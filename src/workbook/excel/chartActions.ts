import { cellAddress } from "../cellAddress";
import { chartLook } from "../cellStyles";
import type { SheetChart, SheetPlan } from "../sheetPlan";
import { rangeOf } from "./rangeOf";

/**
 * Queues a chart as `xlsx/chartFrame.ts` writes it, save that names of series are texts: Office.js takes no reference there
 * (names change only with an evaluation, which makes the chart anew). Everything here is in ExcelApi 1.8.
 */
export function addChart(sheet: Excel.Worksheet, chart: SheetChart, plan: SheetPlan, index: number): void {
  const [first, ...others] = chart.series;
  if (first === undefined) return;
  // One column can only be one series; "Auto" swaps rows and columns (office-js#1830).
  const made = sheet.charts.add("BarStacked", rangeOf(sheet, first.values), "Columns");
  made.name = `bagalau.${plan.role}.${index}`;
  made.title.text = chart.title;
  made.title.format.font.size = chartLook.titleSize;
  made.title.format.font.bold = true;
  made.legend.position = "Bottom";
  made.legend.format.font.size = chartLook.textSize;
  made.plotVisibleOnly = false;
  setAxes(made.axes, chart);
  setSeries(sheet, made.series.getItemAt(0), { chart, series: first, plan });
  for (const series of others) setSeries(sheet, made.series.add(nameOf(series, plan)), { chart, series, plan });
  const { top, left, bottom, right } = chart.over;
  made.setPosition(cellAddress(top, left), cellAddress(bottom, right));
}

type PlannedSeries = SheetChart["series"][number];

interface SeriesPart {
  readonly chart: SheetChart;
  readonly series: PlannedSeries;
  readonly plan: SheetPlan;
}

function setSeries(sheet: Excel.Worksheet, made: Excel.ChartSeries, { chart, series, plan }: SeriesPart): void {
  made.name = nameOf(series, plan);
  made.setValues(rangeOf(sheet, series.values));
  made.setXAxisValues(rangeOf(sheet, chart.categories));
  made.gapWidth = chartLook.gap;
  made.overlap = 100;
  made.invertIfNegative = false;
  made.format.fill.setSolidColor(series.fill);
  made.format.line.color = chartLook.outline;
  made.format.line.weight = chartLook.lineWidth;
}

/** Names of categories are at the edge, where a bar below zero does not cover them, and numbers below the bars. */
function setAxes({ categoryAxis, valueAxis }: Excel.ChartAxes, { onTop }: SheetChart): void {
  categoryAxis.tickLabelPosition = "Low";
  categoryAxis.tickLabelSpacing = 1;
  categoryAxis.majorTickMark = "None";
  categoryAxis.format.font.size = chartLook.textSize;
  if (onTop === "first") {
    categoryAxis.reversePlotOrder = true;
    categoryAxis.position = "Maximum";
  }
  valueAxis.format.font.size = chartLook.textSize;
  valueAxis.majorGridlines.format.line.color = chartLook.gridline;
}

function nameOf({ name }: PlannedSeries, { rows }: SheetPlan): string {
  return String(rows[name.row]?.[name.column]?.value ?? "").slice(0, longestName);
}

/** Characters; Excel takes no longer name. */
const longestName = 255;
