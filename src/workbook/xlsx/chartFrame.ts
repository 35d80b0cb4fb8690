import type { SheetChart as LibraryChart } from "hucre/xlsx";
import { areaAddress, cellAddress } from "../cellAddress";
import { cellStyles, chartLook } from "../cellStyles";
import type { CellArea } from "../grid";
import { quotedSheetName } from "../sheetName";
import type { SheetChart, SheetPlan } from "../sheetPlan";
import { hex } from "./styleTable";
import { xmlText } from "./xmlText";

/** The chart as hucre writes it; `chartXml` adds what hucre cannot. @param title of the chart's sheet */
export function libraryChart(chart: SheetChart, title: string): LibraryChart {
  const reference = (area: CellArea): string => `${quotedSheetName(title)}!${areaAddress(area, "$")}`;
  const fromTop = chart.onTop === "first";
  return {
    type: "bar",
    barGrouping: "stacked",
    overlap: 100,
    gapWidth: chartLook.gap,
    title: chart.title,
    titleFontSize: chartLook.titleSize,
    titleBold: true,
    altText: chart.title,
    legend: "bottom",
    legendFontSize: chartLook.textSize,
    roundedCorners: false,
    plotVisOnly: false,
    axes: {
      // Names are at the edge, where a bar below zero does not cover them; each category has its own.
      x: {
        reverse: fromTop,
        labelFontSize: chartLook.textSize,
        majorTickMark: "none",
        tickLblPos: "low",
      },
      // Reversed categories would lift the numbers to the top.
      y: { labelFontSize: chartLook.textSize, gridlines: { major: true }, ...(fromTop ? { crosses: "max" } : {}) },
    },
    series: chart.series.map(({ values, fill }) => ({
      name: nameless,
      categories: reference(chart.categories),
      values: reference(values),
      color: hex(fill),
    })),
    anchor: {
      from: { row: chart.over.top, col: chart.over.left },
      to: { row: chart.over.bottom + 1, col: chart.over.right + 1 },
    },
  };
}

/** Is for the names until `chartXml` refers to their cells. */
const nameless = "-";

const seriesXml = /<c:ser>.*?<\/c:ser>/gs;
const gridlines = "<c:majorGridlines/>";

/** Bars below zero keep their fill; readers differ where it is not said, and hucre 1.0.0 does not say it. */
const sameBelowZero = '<c:invertIfNegative val="0"/>';

/** The name of every category, which hucre 1.0.0 takes for what is so anyway; Excel leaves some out where it is tight. */
const everyName = '<c:tickLblSkip val="1"/>';
const endOfCategories = "<c:noMultiLvlLbl ";

/**
 * The XML of a chart with what hucre 1.0.0 has not: names taken from their cells, what the cells of every reference hold
 * (viewers that compute nothing draw from that), thin lines around the bars and behind them, the same fill below zero, no
 * category without its name.
 */
export function chartXml(xml: string, chart: SheetChart, { rows }: SheetPlan, title: string): string {
  let index = 0;
  return xml
    .replace(endOfCategories, `${everyName}${endOfCategories}`)
    .replace(gridlines, `<c:majorGridlines><c:spPr>${line(chartLook.gridline)}</c:spPr></c:majorGridlines>`)
    .replace(seriesXml, (written) => {
      const series = chart.series[index++];
      if (series === undefined) return written;
      const { name, values } = series;
      const reference = xmlText(`${quotedSheetName(title)}!${cellAddress(name.row, name.column, "$")}`);
      const cached = storedTexts(rows, { top: name.row, left: name.column, bottom: name.row, right: name.column });
      return written
        .replace(/<c:tx>.*?<\/c:tx>/s, () => `<c:tx><c:strRef><c:f>${reference}</c:f>${cached}</c:strRef></c:tx>`)
        .replace("</c:strRef></c:cat>", () => `${storedTexts(rows, chart.categories)}</c:strRef></c:cat>`)
        .replace("</c:numRef></c:val>", () => `${storedNumbers(rows, values)}</c:numRef></c:val>`)
        .replace(/<a:ln>.*?<\/a:ln>/s, () => line(chartLook.outline))
        .replace("</c:spPr>", () => `</c:spPr>${sameBelowZero}`);
    });
}

function storedTexts(rows: SheetPlan["rows"], area: CellArea): string {
  return `<c:strCache>${storedPoints(rows, area, "string")}</c:strCache>`;
}

function storedNumbers(rows: SheetPlan["rows"], area: CellArea): string {
  const first = rows[area.top]?.[area.left];
  const format = first ? (first.format ?? cellStyles[first.style].format) : "General";
  return `<c:numCache><c:formatCode>${xmlText(format)}</c:formatCode>${storedPoints(rows, area, "number")}</c:numCache>`;
}

/** The values of that type in an area of one column, by their number in it; others have no point. */
function storedPoints(rows: SheetPlan["rows"], { top, left, bottom }: CellArea, type: "string" | "number"): string {
  const points = rows.slice(top, bottom + 1).map((row, index) => {
    const value = row[left]?.value ?? null;
    return typeof value === type ? `<c:pt idx="${index}"><c:v>${xmlText(String(value))}</c:v></c:pt>` : "";
  });
  return `<c:ptCount val="${bottom - top + 1}"/>${points.join("")}`;
}

function line(colour: string): string {
  return `<a:ln w="${Math.round(chartLook.lineWidth * emuPerPoint)}"><a:solidFill><a:srgbClr val="${hex(colour)}"/></a:solidFill></a:ln>`;
}

const emuPerPoint = 12_700;
