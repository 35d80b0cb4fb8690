import type { DataValidation, SheetChart as LibraryChart, WriteSheet } from "hucre/xlsx";
import { areaAddress } from "../cellAddress";
import type { CellArea } from "../grid";
import { chartColour, printedPage } from "../cellStyles";
import { fitsInlineList, longestInputMessage, numberBounds } from "../inputRules";
import { quotedSheetName } from "../sheetName";
import type { SheetChart, SheetInputRule, SheetPlan } from "../sheetPlan";
import { hex } from "./styleTable";

/** Everything of a sheet but its cells and rows, as hucre writes it. `formulaOf` fills in the titles of other sheets. */
export function sheetFrame(sheet: SheetPlan, title: string, formulaOf: (formula: string) => string): WriteSheet {
  const { print } = sheet;
  return {
    name: title,
    rows: [],
    columns: columns(sheet),
    merges: sheet.merges.map((area) => ({
      startRow: area.top,
      startCol: area.left,
      endRow: area.bottom,
      endCol: area.right,
    })),
    dataValidations: sheet.inputRules.flatMap((rule) => validation(rule, formulaOf)),
    charts: sheet.charts.map((chart) => barChart(chart, title, hasNegative(sheet, chart.values))),
    hidden: sheet.hidden,
    ...(sheet.frozenRows + sheet.frozenColumns > 0
      ? { freezePane: { rows: sheet.frozenRows, columns: sheet.frozenColumns } }
      : {}),
    ...(print === null
      ? {}
      : {
          pageSetup: {
            paperSize: "a4",
            orientation: print.landscape ? "landscape" : "portrait",
            fitToPage: true,
            fitToWidth: print.pagesAcross,
            fitToHeight: print.pagesDown ?? 0,
            margins: printedPage.margins,
          },
          headerFooter: { oddFooter: `&L${printedPage.footer.left}&R${printedPage.footer.right}` },
        }),
  };
}

function columns(sheet: SheetPlan): NonNullable<WriteSheet["columns"]> {
  const count = Math.max(sheet.columnWidths.length, ...Array.from(sheet.hiddenColumns, (column) => column + 1));
  return Array.from({ length: count }, (_unused, column) => {
    const width = sheet.columnWidths[column];
    return { ...(width === undefined ? {} : { width }), hidden: sheet.hiddenColumns.has(column) };
  });
}

/** A list that does not fit one formula is left out: any input passes then, and is checked when the sheet is read. */
function validation({ area, rule, message }: SheetInputRule, formulaOf: (formula: string) => string): DataValidation[] {
  const shared = {
    range: areaAddress(area),
    allowBlank: true,
    showErrorMessage: message !== null,
    ...(message === null ? {} : { errorStyle: "stop" as const, errorMessage: message.slice(0, longestInputMessage) }),
  };
  switch (rule.kind) {
    case "list":
      return fitsInlineList(rule.values) ? [{ ...shared, type: "list", values: [...rule.values] }] : [];
    case "listArea":
      return [{ ...shared, type: "list", formula1: formulaOf(rule.formula) }];
    case "number": {
      const { operator, first, second } = numberBounds(rule);
      return [
        {
          ...shared,
          type: rule.whole ? "whole" : "decimal",
          operator,
          formula1: String(first),
          ...(second === null ? {} : { formula2: String(second) }),
        },
      ];
    }
    default:
      return rule satisfies never;
  }
}

/** Horizontal bars from zero on, the first category on top, each with its value in place of an axis. */
function barChart(chart: SheetChart, title: string, isNegative: boolean): LibraryChart {
  const reference = (area: CellArea): string => `${quotedSheetName(title)}!${areaAddress(area, "$")}`;
  return {
    type: "bar",
    title: chart.title,
    titleFontSize: 12,
    altText: chart.title,
    legend: false,
    gapWidth: 50,
    roundedCorners: false,
    dataLabels: { showValue: true, fontSize: 9 },
    axes: {
      x: { reverse: true, labelFontSize: 9, majorTickMark: "none", tickLblPos: "low" },
      y: { hidden: true, gridlines: { major: false }, ...(isNegative ? {} : { scale: { min: 0 } }) },
    },
    series: [
      {
        name: chart.seriesName,
        categories: reference(chart.categories),
        values: reference(chart.values),
        color: hex(chartColour),
      },
    ],
    anchor: {
      from: { row: chart.over.top, col: chart.over.left },
      to: { row: chart.over.bottom + 1, col: chart.over.right + 1 },
    },
  };
}

/** Whether any number that the chart shows is below zero: an axis from zero on would hide it. */
function hasNegative(sheet: SheetPlan, { top, bottom, left, right }: CellArea): boolean {
  const cells = sheet.rows.slice(top, bottom + 1).flatMap((row) => row.slice(left, right + 1));
  return cells.some((cell) => typeof cell?.value === "number" && cell.value < 0);
}
