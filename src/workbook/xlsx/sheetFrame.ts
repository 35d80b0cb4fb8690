import type { ConditionalRule, DataValidation, WriteSheet } from "hucre/xlsx";
import { areaAddress } from "../cellAddress";
import { printedPage, rankShades } from "../cellStyles";
import { widestColumn } from "../gridLimits";
import { fitsInlineList, longestInputMessage, numberBounds } from "../inputRules";
import { productName } from "../productName";
import type { SheetInputRule, SheetPlan, SheetShade } from "../sheetPlan";
import { libraryChart } from "./chartFrame";
import { hex } from "./styleTable";
import { writableMerges } from "./writableMerges";

/** Everything of a sheet but its cells and rows, as hucre writes it. `formulaOf` fills in the titles of other sheets. */
export function sheetFrame(sheet: SheetPlan, title: string, formulaOf: (formula: string) => string): WriteSheet {
  const { print } = sheet;
  return {
    name: title,
    rows: [],
    columns: columns(sheet),
    merges: writableMerges(sheet.merges).map((area) => ({
      startRow: area.top,
      startCol: area.left,
      endRow: area.bottom,
      endCol: area.right,
    })),
    dataValidations: sheet.inputRules.flatMap((rule) => validation(rule, formulaOf)),
    charts: sheet.charts.map((chart) => libraryChart(chart, title)),
    conditionalRules: sheet.shades.map(colourScale),
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
          // hucre counts the rows before a break.
          rowBreaks: (print.breaksBefore ?? []).map((row) => row - 1),
          headerFooter: { oddFooter: oddFooter() },
        }),
  };
}

function columns(sheet: SheetPlan): NonNullable<WriteSheet["columns"]> {
  const count = Math.max(sheet.columnWidths.length, ...Array.from(sheet.hiddenColumns, (column) => column + 1));
  return Array.from({ length: count }, (_unused, column) => {
    const width = sheet.columnWidths[column];
    return {
      ...(width === undefined ? {} : { width: Math.min(width, widestColumn) }),
      hidden: sheet.hiddenColumns.has(column),
    };
  });
}

/** A list that does not fit one formula is left out: any input passes then, and is checked when the sheet is read. */
function validation(
  { area, rule, message, open = false }: SheetInputRule,
  formulaOf: (formula: string) => string,
): DataValidation[] {
  const shared = {
    range: areaAddress(area),
    allowBlank: true,
    showErrorMessage: !open,
    errorStyle: "stop" as const,
    errorTitle: productName,
    errorMessage: message.slice(0, longestInputMessage),
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

/** Bounds are numbers, not the least and the greatest of the area: a rank has the same shade wherever it is. */
function colourScale({ area, best, worst }: SheetShade, index: number): ConditionalRule {
  const points = [best, (best + worst) / 2, worst];
  return {
    type: "colorScale",
    priority: index + 1,
    range: areaAddress(area),
    colorScale: {
      cfvo: points.map((value) => ({ type: "num", value: String(value) })),
      colors: [rankShades.best, rankShades.middle, rankShades.worst].map((colour) => `FF${hex(colour)}`),
    },
  };
}

function oddFooter(): string {
  const { left, center, right } = printedPage.footer;
  return `&L${left}&C${center}&R${right}`;
}
