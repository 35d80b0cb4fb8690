/** Parts of an Excel.Chart: fonts, axes and series. Settings are kept in the chart by their path. */
import type { ChartModel } from "../chartModel";
import { itemNotFound } from "../hostError";
import { booleanOf, numberOf, textOf, type Arguments, type HostObject, type Scalar } from "../hostObject";
import type { Json } from "../wire";
import { colour } from "./rangeFormat";

export type SettingOf = (path: string, fallback: Json, check: (value: Json) => Json) => Scalar;

export function fontPart(of: string, setting: SettingOf): HostObject {
  return {
    type: "ChartFont",
    scalars: {
      Bold: setting(`${of}/bold`, false, (value) => booleanOf(value, "bold")),
      Size: setting(`${of}/size`, 10, (value) => numberOf(value, "size")),
      Color: setting(`${of}/color`, "#000000", colour),
    },
  };
}

export function axisPart(of: string, setting: SettingOf): HostObject {
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

export function seriesCollection(chart: ChartModel, setting: SettingOf): HostObject {
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
