import { areaAddress, columnName } from "../cellAddress";
import { printedPage, rankShades } from "../cellStyles";
import type { CellArea } from "../grid";
import { fitsInlineList, longestInputMessage, numberBounds } from "../inputRules";
import { linkedCells } from "../linkedCells";
import { printedArea } from "../printedArea";
import { productName } from "../productName";
import {
  formulaWithTitles,
  isOpenCell,
  type PlanCell,
  type SheetInputRule,
  type SheetPlan,
  type SheetShade,
} from "../sheetPlan";
import type { SheetRole } from "../sheetRole";
import { addChart } from "./chartActions";
import { rangeOf } from "./rangeOf";

/**
 * What a sheet can do without: each part may fail by itself and loses nothing (freezing, printing and charts are known to).
 * Protection comes last: it refuses the others.
 */
export const decorationParts = ["freeze", "print", "rules", "shades", "links", "charts", "guard"] as const;
export type DecorationPart = (typeof decorationParts)[number];

export interface DecoratedSheet {
  readonly plan: SheetPlan;
  /** Id or title. */
  readonly key: string;
}

/** Queues one part for all sheets. Charts come last of the parts: they alone would be there twice if tried again. */
export function queueDecoration(
  context: Excel.RequestContext,
  part: DecorationPart,
  sheets: readonly DecoratedSheet[],
  titleOf: (role: SheetRole) => string,
): void {
  for (const { plan, key } of sheets) {
    const sheet = context.workbook.worksheets.getItem(key);
    switch (part) {
      case "freeze":
        freeze(sheet, plan);
        break;
      case "print":
        if (plan.print !== null) setPrint(sheet, plan.print, printedArea(plan));
        break;
      case "rules":
        for (const rule of plan.inputRules) addRule(sheet, rule, titleOf);
        break;
      case "shades":
        for (const shade of plan.shades) addShade(sheet, shade);
        break;
      case "links":
        addLinks(sheet, plan, titleOf);
        break;
      case "guard":
        if (plan.isGuarded === true) guard(sheet, plan);
        break;
      case "charts":
        plan.charts.forEach((chart, index) => {
          addChart(sheet, chart, plan, index);
        });
        break;
      default:
        part satisfies never;
    }
  }
}

/** By one call for all cells; an empty one leaves a cell as it is. Excel underlines links itself: what is signed has no lines. */
function addLinks(sheet: Excel.Worksheet, plan: SheetPlan, titleOf: TitleOf): void {
  const cells = linkedCells(plan);
  if (cells.length === 0) return;
  const area = {
    top: Math.min(...cells.map(({ row }) => row)),
    left: Math.min(...cells.map(({ column }) => column)),
    bottom: Math.max(...cells.map(({ row }) => row)),
    right: Math.max(...cells.map(({ column }) => column)),
  };
  const properties = Array.from({ length: area.bottom - area.top + 1 }, () =>
    Array.from({ length: area.right - area.left + 1 }, (): Excel.SettableCellProperties => ({})),
  );
  for (const { row, column, link } of cells) {
    const line = properties[row - area.top];
    if (line) line[column - area.left] = { hyperlink: { documentReference: formulaWithTitles(link, titleOf) } };
  }
  const range = rangeOf(sheet, area);
  range.setCellProperties(properties);
  range.format.font.underline = "None";
}

/** What `guard` leaves free on every sheet. */
export const guardOptions: Excel.WorksheetProtectionOptions = { allowFormatColumns: true, allowFormatRows: true };

function guard(sheet: Excel.Worksheet, { rows }: SheetPlan): void {
  for (const { top, left, bottom, right } of openAreas(rows))
    sheet.getRangeByIndexes(top, left, bottom - top + 1, right - left + 1).format.protection.locked = false;
  sheet.protection.protect(guardOptions);
}

/** Open cells side by side, and such runs one below another, as one area. */
function openAreas(rows: SheetPlan["rows"]): readonly CellArea[] {
  const areas: { top: number; left: number; bottom: number; right: number }[] = [];
  rows.forEach((row, top) => {
    for (let left = 0; left < row.length; left++) {
      if (!isOpen(row[left])) continue;
      let right = left;
      while (isOpen(row[right + 1])) right++;
      const above = areas.find((area) => area.bottom === top - 1 && area.left === left && area.right === right);
      if (above) above.bottom = top;
      else areas.push({ top, left, bottom: top, right });
      left = right;
    }
  });
  return areas;
}

function isOpen(cell: PlanCell | null | undefined): boolean {
  return cell != null && isOpenCell(cell);
}

function freeze(sheet: Excel.Worksheet, { frozenRows, frozenColumns }: SheetPlan): void {
  if (frozenRows > 0 && frozenColumns > 0) {
    sheet.freezePanes.freezeAt(sheet.getRangeByIndexes(0, 0, frozenRows, frozenColumns));
  } else if (frozenRows > 0) {
    sheet.freezePanes.freezeRows(frozenRows);
  } else if (frozenColumns > 0) {
    sheet.freezePanes.freezeColumns(frozenColumns);
  }
}

const pointsPerInch = 72;

function setPrint(sheet: Excel.Worksheet, print: NonNullable<SheetPlan["print"]>, printed: CellArea | null): void {
  const { pageLayout } = sheet;
  const { margins, footer } = printedPage;
  pageLayout.orientation = print.landscape ? "Landscape" : "Portrait";
  pageLayout.paperSize = "A4";
  const { pagesAcross, pagesDown } = print;
  pageLayout.zoom = {
    horizontalFitToPages: pagesAcross,
    ...(pagesDown === undefined ? {} : { verticalFitToPages: pagesDown }),
  };
  pageLayout.leftMargin = margins.left * pointsPerInch;
  pageLayout.rightMargin = margins.right * pointsPerInch;
  pageLayout.topMargin = margins.top * pointsPerInch;
  pageLayout.bottomMargin = margins.bottom * pointsPerInch;
  pageLayout.headerMargin = margins.header * pointsPerInch;
  pageLayout.footerMargin = margins.footer * pointsPerInch;
  pageLayout.headersFooters.defaultForAllPages.leftFooter = footer.left;
  pageLayout.headersFooters.defaultForAllPages.centerFooter = footer.center;
  pageLayout.headersFooters.defaultForAllPages.rightFooter = footer.right;
  const { repeatRows, repeatColumns } = print;
  if (printed !== null) pageLayout.setPrintArea(areaAddress(printed));
  if (repeatRows) pageLayout.setPrintTitleRows(`$${repeatRows.from + 1}:$${repeatRows.to + 1}`);
  // Adding a break twice leaves one.
  for (const row of print.breaksBefore ?? []) sheet.horizontalPageBreaks.add(`A${row + 1}`);
  if (repeatColumns) {
    pageLayout.setPrintTitleColumns(`$${columnName(repeatColumns.from)}:$${columnName(repeatColumns.to)}`);
  }
}

/** A list that does not fit one formula is left out, as in a file: any input passes, and is checked when it is read. */
function addRule(
  sheet: Excel.Worksheet,
  { area, rule, message, open = false }: SheetInputRule,
  titleOf: TitleOf,
): void {
  const made = excelRule(rule, titleOf);
  if (made === null) return;
  const { dataValidation } = rangeOf(sheet, area);
  dataValidation.rule = made;
  dataValidation.ignoreBlanks = true;
  dataValidation.errorAlert = {
    title: productName,
    message: message.slice(0, longestInputMessage),
    showAlert: !open,
    style: "Stop",
  };
}

type TitleOf = (role: SheetRole) => string;

const operators = {
  between: "Between",
  greaterThanOrEqual: "GreaterThanOrEqualTo",
  lessThanOrEqual: "LessThanOrEqualTo",
} as const;

function excelRule(rule: SheetInputRule["rule"], titleOf: TitleOf): Excel.DataValidationRule | null {
  switch (rule.kind) {
    case "list":
      // A comma under every regional setting (office-js#2128).
      return fitsInlineList(rule.values) ? { list: { inCellDropDown: true, source: rule.values.join(",") } } : null;
    case "listArea": {
      const formula = formulaWithTitles(rule.formula, titleOf);
      return { list: { inCellDropDown: true, source: formula.startsWith("=") ? formula : `=${formula}` } };
    }
    case "number": {
      const { operator, first, second } = numberBounds(rule);
      const bounds = {
        formula1: first,
        operator: operators[operator],
        ...(second === null ? {} : { formula2: second }),
      };
      return rule.whole ? { wholeNumber: bounds } : { decimal: bounds };
    }
    default:
      return rule satisfies never;
  }
}

/**
 * Bounds are numbers, as in a file, but written in texts, which Excel may read with the decimal separator of Windows: so a
 * half is a fraction. What an attempt that failed has left is cleared first.
 */
function addShade(sheet: Excel.Worksheet, { area, best, worst }: SheetShade): void {
  const { conditionalFormats } = rangeOf(sheet, area);
  conditionalFormats.clearAll();
  const point = (value: number, color: string): Excel.ConditionalColorScaleCriterion => ({
    formula: Number.isInteger(value) ? String(value) : `=${2 * value}/2`,
    type: "Number",
    color,
  });
  conditionalFormats.add("ColorScale").colorScale.criteria = {
    minimum: point(best, rankShades.best),
    midpoint: point((best + worst) / 2, rankShades.middle),
    maximum: point(worst, rankShades.worst),
  };
}
