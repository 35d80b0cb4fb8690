/** Excel.ChartCollection and Excel.Chart: what was asked for is kept by its path, nothing is drawn. */
import { parseArea } from "../area";
import type { ChartModel } from "../chartModel";
import { invalidArgument, itemNotFound } from "../hostError";
import {
  booleanOf,
  numberOf,
  oneOf,
  textOf,
  type Arguments,
  type HostObject,
  type HostScope,
  type Scalar,
} from "../hostObject";
import { requireUnprotected } from "../sheetProtection";
import type { SheetModel } from "../sheetModel";
import type { Json } from "../wire";
import { axisPart, fontPart, seriesCollection } from "./chartParts";

const chartTypes = [
  "BarClustered",
  "BarStacked",
  "ColumnClustered",
  "ColumnStacked",
  "Line",
  "LineMarkers",
  "Pie",
  "XYScatter",
];

export function chartCollectionObject(scope: HostScope, sheet: SheetModel): HostObject {
  const byName = (key: string) => sheet.charts.find((chart) => chart.name === key || chart.id === key);
  const found = (chart: ChartModel | undefined): HostObject => {
    if (!chart) throw itemNotFound("chart");
    return chartObject(sheet, chart);
  };
  return {
    type: "ChartCollection",
    identity: () => ({}),
    scalars: { Count: { read: () => sheet.charts.length } },
    item: (key) => found(byName(textOf(key, "chart"))),
    items: () => sheet.charts.map((chart) => chartObject(sheet, chart)),
    objects: {
      Add: (args) => chartObject(sheet, addChart(sheet, args)),
      GetItemAt: (args) => found(sheet.charts[args.integer(0)]),
      GetItemOrNullObject: (args) => {
        const chart = byName(args.text(0));
        return chart ? chartObject(sheet, chart) : null;
      },
    },
    methods: { GetCount: () => sheet.charts.length },
  };
}

function addChart(sheet: SheetModel, args: Arguments): ChartModel {
  requireUnprotected(sheet);
  const type = oneOf(args.json(0), chartTypes, "chart type");
  const { sheet: from, area } = args.range(1);
  const seriesBy = oneOf(args.json(2) ?? "Auto", ["Auto", "Columns", "Rows"] as const, "seriesBy");
  const number = sheet.charts.length + 1;
  const chart = {
    id: `{${sheet.id.slice(1, -1)}-chart-${number}}`,
    name: `Chart ${number}`,
    type,
    source: { sheetId: from.id, area },
    seriesBy,
    seriesCount: Math.max(1, seriesBy === "Rows" ? area.bottom - area.top : area.right - area.left),
    over: null,
    settings: new Map<string, Json>(),
  };
  sheet.charts = [...sheet.charts, chart];
  return chart;
}

function chartObject(sheet: SheetModel, chart: ChartModel): HostObject {
  const setting = (path: string, fallback: Json, check: (value: Json) => Json): Scalar => ({
    read: () => chart.settings.get(path) ?? fallback,
    write: (value) => {
      requireUnprotected(sheet);
      chart.settings.set(path, check(value));
    },
  });
  const flag = (path: string, fallback: boolean) => setting(path, fallback, (value) => booleanOf(value, path));
  const number = (path: string, fallback: number) => setting(path, fallback, (value) => numberOf(value, path));
  const text = (path: string) => setting(path, "", (value) => textOf(value, path));
  return {
    type: "Chart",
    identity: () => ({ Id: chart.id }),
    scalars: {
      Id: { read: () => chart.id },
      Name: {
        read: () => chart.name,
        write: (value) => {
          chart.name = textOf(value, "name");
        },
      },
      ChartType: { read: () => chart.type },
      Top: number("top", 0),
      Left: number("left", 0),
      Width: number("width", 360),
      Height: number("height", 216),
      PlotVisibleOnly: flag("plotVisibleOnly", true),
    },
    parts: {
      Title: () => ({
        type: "ChartTitle",
        scalars: {
          Text: text("title/text"),
          Visible: flag("title/visible", true),
          Overlay: flag("title/overlay", false),
        },
        parts: { Format: () => ({ type: "ChartTitleFormat", parts: { Font: () => fontPart("title", setting) } }) },
      }),
      Legend: () => ({
        type: "ChartLegend",
        scalars: { Visible: flag("legend/visible", true), Position: text("legend/position") },
        parts: { Format: () => ({ type: "ChartLegendFormat", parts: { Font: () => fontPart("legend", setting) } }) },
      }),
      DataLabels: () => ({
        type: "ChartDataLabels",
        scalars: { ShowValue: flag("dataLabels/showValue", false), NumberFormat: text("dataLabels/numberFormat") },
      }),
      Axes: () => ({
        type: "ChartAxes",
        parts: {
          CategoryAxis: () => axisPart("axes/category", setting),
          ValueAxis: () => axisPart("axes/value", setting),
        },
      }),
      Series: () => seriesCollection(chart, setting),
    },
    methods: {
      Delete: () => {
        requireUnprotected(sheet);
        sheet.charts = sheet.charts.filter((other) => other !== chart);
        return null;
      },
      SetPosition: (args) => {
        const start = cornerOf(args, 0);
        const end = args.isMissing(1) ? start : cornerOf(args, 1);
        chart.over = { top: start.top, left: start.left, bottom: end.bottom, right: end.right };
        return null;
      },
      SetData: () => null,
    },
  };
}

function cornerOf(args: Arguments, index: number) {
  const area = args.object(index)?.range?.area ?? parseArea(args.text(index));
  if (!area) throw invalidArgument("chart position");
  return area;
}
