/** What is in the cells of an Excel.Range: values, formulas, number formats, text. */
import { columnCount, intersection, isWholeColumns, isWholeRows, rowCount, wholeSheet, type Area } from "../area";
import { displayText, numberCategory } from "../displayText";
import { boundContent } from "../boundFormula";
import { enteredValue, type CellContent } from "../enteredValue";
import { HostError, invalidArgument } from "../hostError";
import { regions, requireApi } from "../hostConditions";
import { textOf, type HostScope, type RangeTarget, type Scalar } from "../hostObject";
import { requireFormattable, requireWritable } from "../sheetProtection";
import { fitRows } from "../rowFit";
import type { SheetModel } from "../sheetModel";
import type { Json } from "../wire";
import { uniform } from "../uniform";
import { cellCount, wrongSize } from "./range";

/** More cells than this are answered by null (docs: resource-limits, "either return null or throw"). */
const readLimit = 5_000_000;

export function rangeContentScalars(scope: HostScope, target: RangeTarget): Record<string, Scalar> {
  const { sheet } = target;
  const read = (cell: (row: number, column: number) => Json) => () => matrix(target, cell);
  const contents: Scalar = {
    write: (value) => {
      writeContents(scope, target, value);
    },
  };
  return {
    Values: { ...contents, read: read((row, column) => valueOf(sheet.contents.get(row, column))) },
    Formulas: { ...contents, read: read((row, column) => formulaOf(sheet.contents.get(row, column))) },
    FormulasLocal: { read: read((row, column) => localFormula(scope, formulaOf(sheet.contents.get(row, column)))) },
    ValueTypes: { read: read((row, column) => valueType(sheet.contents.get(row, column))) },
    Text: { read: read((row, column) => textAt(sheet, row, column)) },
    NumberFormat: {
      read: read((row, column) => sheet.formatAt(row, column).numberFormat),
      write: (value) => {
        writeNumberFormats(target, value);
      },
    },
    NumberFormatCategories: {
      since: "1.12",
      read: () => {
        requireApi(scope.conditions, "Range.numberFormatCategories", "1.12");
        return matrix(target, (row, column) => numberCategory(sheet.formatAt(row, column).numberFormat));
      },
    },
    RowHidden: hiddenLines(target, "rows"),
    ColumnHidden: hiddenLines(target, "columns"),
    Hidden: { read: () => uniform([hidden(target, "rows"), hidden(target, "columns")]) },
  };
}

function matrix({ area }: RangeTarget, cell: (row: number, column: number) => Json): Json {
  if (cellCount(area) > readLimit) return null;
  return Array.from({ length: rowCount(area) }, (_row, row) =>
    Array.from({ length: columnCount(area) }, (_column, column) => cell(area.top + row, area.left + column)),
  );
}

/** An empty cell is "", an error its English name (d.ts); a formula that nobody calculated counts as 0. */
function valueOf(content: CellContent | undefined): Json {
  if (!content) return "";
  return content.value ?? (content.formula === null ? "" : 0);
}

function formulaOf(content: CellContent | undefined): Json {
  return content?.formula ?? valueOf(content);
}

/** As the user sees it; only the separator of arguments is put in its place. */
function localFormula({ conditions }: HostScope, formula: Json): Json {
  const isFormula = typeof formula === "string" && formula.startsWith("=");
  return isFormula ? formula.replaceAll(",", regions[conditions.region].list) : formula;
}

function valueType(content: CellContent | undefined): Json {
  if (!content) return "Empty";
  switch (content.kind) {
    case "empty":
      return content.formula === null ? "Empty" : "Double";
    case "text":
      return "String";
    case "number":
      return "Double";
    case "boolean":
      return "Boolean";
    case "error":
      return "Error";
  }
}

function textAt(sheet: SheetModel, row: number, column: number): string {
  return displayText(valueOf(sheet.contents.get(row, column)), sheet.formatAt(row, column).numberFormat);
}

/** One value for all cells, or an array of exactly the range's rows and columns; null leaves a cell as it is. */
function eachCell(area: Area, value: Json, put: (row: number, column: number, value: Json) => void): void {
  if (!Array.isArray(value)) {
    requireCountable(area);
    forEachCell(area, (row, column) => {
      put(row, column, value);
    });
    return;
  }
  const rows: readonly Json[] = value;
  const sized = rows.every((row) => Array.isArray(row) && row.length === columnCount(area));
  if (rows.length !== rowCount(area) || !sized) throw wrongSize(area);
  forEachCell(area, (row, column) => {
    const written = itemOf(rows[row - area.top], column - area.left);
    if (written !== null) put(row, column, written);
  });
}

function itemOf(list: Json | undefined, index: number): Json {
  const items: readonly Json[] = Array.isArray(list) ? list : [];
  return items[index] ?? null;
}

function forEachCell(area: Area, visit: (row: number, column: number) => void): void {
  for (let row = area.top; row <= area.bottom; row++) {
    for (let column = area.left; column <= area.right; column++) visit(row, column);
  }
}

/** docs: testing/application-specific-api-error-handling.md, OperationCellsExceedLimit. */
function requireCountable(area: Area): void {
  if (cellCount(area) > readLimit) throw new HostError("OperationCellsExceedLimit", "Too many cells in one operation.");
}

/** All cells are understood before the first is written: one that is not accepted leaves the range as it was. */
function writeContents(scope: HostScope, { sheet, area }: RangeTarget, value: Json): void {
  requireWritable(sheet, area);
  if (value === null) return;
  const writes: (() => void)[] = [];
  const sheetOf = sheetFinder(scope);
  eachCell(area, value, (row, column, written) => {
    const format = sheet.formatAt(row, column).numberFormat;
    const entered = enteredValue(written, format, scope.conditions.year);
    const content = entered && boundContent(entered.content, sheetOf);
    writes.push(() => {
      sheet.put(row, column, content);
      const taken = entered?.format ?? null;
      if (taken !== null && format === "General") {
        sheet.formats.set(row, column, sheet.formatAt(row, column).with("numberFormat", taken));
      }
    });
  });
  for (const write of writes) write();
  if (scope.conditions.fitsRows) fitRows(sheet, area);
}

/** A formula that names a sheet which is not there is refused (Excel would ask for a file). */
function sheetFinder({ workbook }: HostScope): (title: string) => SheetModel {
  const known = new Map<string, SheetModel>();
  return (title) => {
    const sheet = known.get(title) ?? workbook.findSheet(title);
    if (!sheet) throw invalidArgument(`a formula refers to sheet ${title}`);
    known.set(title, sheet);
    return sheet;
  };
}

function writeNumberFormats({ sheet, area }: RangeTarget, value: Json): void {
  requireFormattable(sheet, "allowFormatCells");
  const whole = isWholeColumns(area) || isWholeRows(area);
  if (!Array.isArray(value) && whole) {
    sheet.changeFormat(area, (format) => format.with("numberFormat", numberFormat(value)));
    return;
  }
  eachCell(area, value, (row, column, written) => {
    sheet.formats.set(row, column, sheet.formatAt(row, column).with("numberFormat", numberFormat(written)));
  });
}

function numberFormat(value: Json): string {
  const code = textOf(value, "number format");
  return code === "" ? "General" : code;
}

function hiddenLines(target: RangeTarget, which: "rows" | "columns"): Scalar {
  const { sheet, area } = target;
  const [from, to] = which === "rows" ? [area.top, area.bottom] : [area.left, area.right];
  return {
    read: () => hidden(target, which),
    write: (value) => {
      requireFormattable(sheet, which === "rows" ? "allowFormatRows" : "allowFormatColumns");
      for (let index = from; index <= to; index++) sheet.line(sheet[which], index).hidden = value === true;
    },
  };
}

/** true, false, or null where some are hidden and some are not. */
function hidden({ sheet, area }: RangeTarget, which: "rows" | "columns"): Json {
  const inside = intersection(area, wholeSheet) ?? area;
  const [from, to] = which === "rows" ? [inside.top, inside.bottom] : [inside.left, inside.right];
  const count = [...sheet[which]].filter(([index, line]) => line.hidden && index >= from && index <= to).length;
  if (count === 0) return false;
  return count === to - from + 1 ? true : null;
}
