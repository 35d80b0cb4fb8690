/** Parts of an Excel.Chart: fonts, axes and series. Settings are kept in the chart by their path. */
import type { ChartModel } from "../chartModel";
import { invalidArgument, itemNotFound } from "../hostError";
import { booleanOf, numberOf, oneOf, textOf, type Arguments, type HostObject, type Scalar } from "../hostObject";
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

const tickMarks = ["None", "Cross", "Inside", "Outside"];
const labelPositions = ["NextToAxis", "High", "Low", "None"];
const crossings = ["Automatic", "Maximum", "Minimum", "Custom"];

export function axisPart(of: string, setting: SettingOf): HostObject {
  return {
    type: "ChartAxis",
    scalars: {
      Visible: setting(`${of}/visible`, true, (value) => booleanOf(value, "visible")),
      Minimum: setting(`${of}/minimum`, 0, (value) => value),
      Maximum: setting(`${of}/maximum`, 0, (value) => value),
      NumberFormat: setting(`${of}/numberFormat`, "General", (value) => textOf(value, "numberFormat")),
      ReversePlotOrder: setting(`${of}/reversePlotOrder`, false, (value) => booleanOf(value, "reversePlotOrder")),
      Position: setting(`${of}/position`, "Automatic", (value) => oneOf(value, crossings, "position")),
      MajorTickMark: setting(`${of}/majorTickMark`, "Outside", (value) => oneOf(value, tickMarks, "majorTickMark")),
      TickLabelPosition: setting(`${of}/tickLabelPosition`, "NextToAxis", (value) =>
        oneOf(value, labelPositions, "tickLabelPosition"),
      ),
      TickLabelSpacing: setting(`${of}/tickLabelSpacing`, "", (value) => numberOf(value, "tickLabelSpacing")),
    },
    parts: {
      Format: () => ({ type: "ChartAxisFormat", parts: { Font: () => fontPart(of, setting) } }),
      MajorGridlines: () => ({
        type: "ChartGridlines",
        scalars: { Visible: setting(`${of}/gridlines/visible`, true, (value) => booleanOf(value, "visible")) },
        parts: {
          Format: () => ({
            type: "ChartGridlinesFormat",
            parts: { Line: () => linePart(`${of}/gridlines`, setting) },
          }),
        },
      }),
    },
  };
}

function linePart(of: string, setting: SettingOf): HostObject {
  return {
    type: "ChartLineFormat",
    scalars: {
      Color: setting(`${of}/lineColor`, "#000000", colour),
      Weight: setting(`${of}/lineWeight`, 0.75, (value) => numberOf(value, "weight")),
    },
  };
}

/** Series are as many as the source has columns (or rows) beside a first one of names, and those added. */
export function seriesCollection(chart: ChartModel, setting: SettingOf): HostObject {
  const series = (index: number): HostObject => {
    if (index < 0 || index >= chart.seriesCount) throw itemNotFound(`series ${index}`);
    return seriesObject(chart, setting, index);
  };
  return {
    type: "ChartSeriesCollection",
    scalars: { Count: { read: () => chart.seriesCount } },
    items: () => Array.from({ length: chart.seriesCount }, (_, index) => series(index)),
    objects: {
      GetItemAt: (args) => series(args.integer(0)),
      Add: (args) => {
        const index = chart.seriesCount++;
        const name = args.optionalText(0);
        if (name !== null) chart.settings.set(`series/${index}/name`, name);
        return series(index);
      },
    },
    methods: { GetCount: () => chart.seriesCount },
  };
}

function seriesObject(chart: ChartModel, setting: SettingOf, index: number): HostObject {
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
      Name: setting(`${of}/name`, "", seriesName),
      GapWidth: setting(`${of}/gapWidth`, 150, (value) => numberOf(value, "gapWidth")),
      Overlap: setting(`${of}/overlap`, 0, (value) => numberOf(value, "overlap")),
      InvertIfNegative: setting(`${of}/invertIfNegative`, true, (value) => booleanOf(value, "invertIfNegative")),
      HasDataLabels: setting(`${of}/hasDataLabels`, false, (value) => booleanOf(value, "hasDataLabels")),
    },
    parts: {
      Format: () => ({
        type: "ChartSeriesFormat",
        parts: { Fill: () => fill, Line: () => linePart(of, setting) },
      }),
    },
    methods: {
      SetValues: (args) => rememberRange(chart, `${of}/values`, args),
      SetXAxisValues: (args) => rememberRange(chart, `${of}/categories`, args),
    },
  };
}

/** d.ts: "The name's length should not be greater than 255 characters." */
function seriesName(value: Json): string {
  const name = textOf(value, "name");
  if (name.length > 255) throw invalidArgument(`series name of ${name.length} characters`);
  return name;
}

function rememberRange(chart: ChartModel, path: string, args: Arguments): null {
  const { sheet, area } = args.range(0);
  chart.settings.set(path, { sheetId: sheet.id, ...area });
  return null;
}
