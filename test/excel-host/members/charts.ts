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
import { colour } from "./rangeFormat";

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

type SettingOf = (path: string, fallback: Json, check: (value: Json) => Json) => Scalar;

function fontPart(of: string, setting: SettingOf): HostObject {
  return {
    type: "ChartFont",
    scalars: {
      Bold: setting(`${of}/bold`, false, (value) => booleanOf(value, "bold")),
      Size: setting(`${of}/size`, 10, (value) => numberOf(value, "size")),
      Color: setting(`${of}/color`, "#000000", colour),
    },
  };
}

function axisPart(of: string, setting: SettingOf): HostObject {
  return {
    type: "ChartAxis",
    scalars: {
      Visible: setting(`${of}/visible`, true, (value) => booleanOf(value, "visible")),
      Minimum: setting(`${of}/minimum`, 0, (value) => value),
      Maximum: setting(`${of}/maximum`, 0, (value) => value),
      NumberFormat: setting(`${of}/numberFormat`, "General", (value) => textOf(value, "numberFormat")),
      ReversePlotOrder: setting(`${of}/reversePlotOrder`, false, (value) => booleanOf(value, "reversePlotOrder")),
    },
  };
}

function seriesCollection(chart: ChartModel, setting: SettingOf): HostObject {
  const count =
    chart.seriesBy === "Rows"
      ? chart.source.area.bottom - chart.source.area.top
      : chart.source.area.right - chart.source.area.left;
  const series = (index: number): HostObject => {
    if (index < 0 || index >= Math.max(count, 1)) throw itemNotFound(`series ${index}`);
    const of = `series/${index}`;
    const fill: HostObject = {
      type: "ChartFill",
      methods: {
        SetSolidColor: (args) => {
          chart.settings.set(`${of}/fill`, colour(args.json(0)));
          return null;
        },
      },
    };
    return {
      type: "ChartSeries",
      scalars: {
        Name: setting(`${of}/name`, "", (value) => textOf(value, "name")),
        GapWidth: setting(`${of}/gapWidth`, 150, (value) => numberOf(value, "gapWidth")),
        HasDataLabels: setting(`${of}/hasDataLabels`, false, (value) => booleanOf(value, "hasDataLabels")),
      },
      parts: { Format: () => ({ type: "ChartSeriesFormat", parts: { Fill: () => fill } }) },
      methods: {
        SetValues: (args) => rememberRange(chart, `${of}/values`, args),
        SetXAxisValues: (args) => rememberRange(chart, `${of}/categories`, args),
      },
    };
  };
  return {
    type: "ChartSeriesCollection",
    scalars: { Count: { read: () => Math.max(count, 1) } },
    items: () => Array.from({ length: Math.max(count, 1) }, (_, index) => series(index)),
    objects: { GetItemAt: (args) => series(args.integer(0)) },
    methods: { GetCount: () => Math.max(count, 1) },
  };
}

function rememberRange(chart: ChartModel, path: string, args: Arguments): null {
  const { sheet, area } = args.range(0);
  chart.settings.set(path, { sheetId: sheet.id, ...area });
  return null;
}

function cornerOf(args: Arguments, index: number) {
  const area = args.object(index)?.range?.area ?? parseArea(args.text(index));
  if (!area) throw invalidArgument("chart position");
  return area;
}
