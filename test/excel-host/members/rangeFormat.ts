/** Excel.RangeFormat with its fill, font, borders and protection. */
import { columnCount, isWholeColumns, isWholeRows, rowCount, type Area } from "../area";
import type { CellFormat } from "../cellFormat";
import { HostError, invalidArgument } from "../hostError";
import {
  booleanOf,
  numberOf,
  oneOf,
  textOf,
  type HostObject,
  type HostScope,
  type RangeTarget,
  type Scalar,
} from "../hostObject";
import { requireFormattable } from "../sheetProtection";
import { fitRows } from "../rowFit";
import type { SheetModel } from "../sheetModel";
import type { Json } from "../wire";
import { rangeBordersObject } from "./rangeBorders";
import { cellCount } from "./range";
import { uniform } from "../uniform";

type Check = (value: Json) => Json;

const flag: Check = (value) => booleanOf(value, "value");
const choice =
  (...choices: readonly string[]): Check =>
  (value) =>
    oneOf(value, choices, "value");

/** "#RRGGBB", or a CSS colour name that Excel turns into it; a few names do. */
export function colour(value: Json): string {
  const text = textOf(value, "colour");
  const named = new Map([
    ["white", "#FFFFFF"],
    ["black", "#000000"],
    ["red", "#FF0000"],
  ]).get(text.toLowerCase());
  const code = named ?? (/^#?([0-9a-f]{6})$/i.test(text) ? `#${text.replace("#", "").toUpperCase()}` : null);
  if (code === null) throw invalidArgument(`colour ${text}`);
  return code;
}

/** A number from `from` to `to`. */
function within(from: number, to: number): Check {
  return (value) => {
    const number = numberOf(value, "value");
    if (number < from || number > to) throw invalidArgument(`${number} is not within ${from}–${to}`);
    return number;
  };
}

const alignments = ["General", "Left", "Center", "Right", "Fill", "Justify", "CenterAcrossSelection", "Distributed"];

export function rangeFormatObject(scope: HostScope, target: RangeTarget): HostObject {
  return {
    type: "RangeFormat",
    scalars: {
      WrapText: fitting(scope, target, look(target, "wrapText", flag)),
      HorizontalAlignment: look(target, "horizontalAlignment", choice(...alignments)),
      VerticalAlignment: look(target, "verticalAlignment", choice("Top", "Center", "Bottom", "Justify", "Distributed")),
      TextOrientation: look(target, "textOrientation", within(-90, 180)),
      ReadingOrder: look(target, "readingOrder", choice("Context", "LeftToRight", "RightToLeft")),
      ShrinkToFit: look(target, "shrinkToFit", flag),
      IndentLevel: look(target, "indentLevel", within(0, 250)),
      AutoIndent: look(target, "autoIndent", flag),
      ColumnWidth: lineSizes(target, "columns"),
      RowHeight: lineSizes(target, "rows"),
    },
    parts: {
      Fill: () => fillObject(target),
      Font: () => fontObject(target),
      Borders: () => rangeBordersObject(target),
      Protection: () => ({
        type: "FormatProtection",
        scalars: { Locked: look(target, "locked", flag), FormulaHidden: look(target, "formulaHidden", flag) },
      }),
    },
    methods: {
      AutofitColumns: () => fitted(target, "columns"),
      AutofitRows: () => fitted(target, "rows"),
    },
  };
}

function fillObject(target: RangeTarget): HostObject {
  const write = (color: string, pattern: string): void => {
    changeLook(target, (format) => format.with("fillColor", color).with("fillPattern", pattern));
  };
  return {
    type: "RangeFill",
    scalars: {
      Color: {
        read: () =>
          uniformLook(target, (format) => (format.get("fillColor") === "" ? "#FFFFFF" : format.get("fillColor"))),
        write: (value) => {
          write(colour(value), "Solid");
        },
      },
      Pattern: look(target, "fillPattern", choice("None", "Solid")),
    },
    methods: {
      Clear: () => {
        write("", "None");
        return null;
      },
    },
  };
}

function fontObject(target: RangeTarget): HostObject {
  return {
    type: "RangeFont",
    scalars: {
      Name: look(target, "fontName", (value) => textOf(value, "font name")),
      Size: look(target, "fontSize", within(1, 409)),
      Color: look(target, "fontColor", colour),
      Bold: look(target, "bold", flag),
      Italic: look(target, "italic", flag),
      Underline: look(target, "underline", choice("None", "Single", "Double", "SingleAccountant", "DoubleAccountant")),
      Strikethrough: look(target, "strikethrough", flag),
      Subscript: look(target, "subscript", flag),
      Superscript: look(target, "superscript", flag),
    },
  };
}

/** A property of all cells: read as one value, or null where they differ; written to all of them. */
function look(target: RangeTarget, key: string, check: Check): Scalar {
  return {
    read: () => uniformLook(target, (format) => format.get(key)),
    write: (value) => {
      const checked = check(value);
      changeLook(target, (format) => format.with(key, checked));
    },
  };
}

const lookLimit = 5_000_000;

export function changeLook({ sheet, area }: RangeTarget, change: (format: CellFormat) => CellFormat): void {
  requireFormattable(sheet, "allowFormatCells");
  const whole = isWholeColumns(area) || isWholeRows(area);
  if (!whole && cellCount(area) > lookLimit) throw new HostError("OperationCellsExceedLimit", "Too many cells.");
  sheet.changeFormat(area, change);
}

function uniformLook({ sheet, area }: RangeTarget, read: (format: CellFormat) => Json): Json {
  const rows = isWholeColumns(area) ? 1 : rowCount(area);
  const columns = isWholeRows(area) ? 1 : columnCount(area);
  const first = read(sheet.formatAt(area.top, area.left));
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      if (read(sheet.formatAt(area.top + row, area.left + column)) !== first) return null;
    }
  }
  return first;
}

/** Points: 64 pixels wide and 20 high at 96 dpi, Excel's standard column and row with Calibri 11. */
const standardSize = { columns: 48, rows: 15 };
/** 255 characters of Calibri 11; Excel specifications: column width 255 characters, row height 409 points. */
const sizeLimit = { columns: 1342.5, rows: 409 };

export function lineSize(sheet: SheetModel, which: "rows" | "columns", index: number): number {
  const line = sheet[which].get(index);
  return line?.hidden === true ? 0 : (line?.size ?? standardSize[which]);
}

function lineSizes({ sheet, area }: RangeTarget, which: "rows" | "columns"): Scalar {
  const [from, to] = linesOf(area, which);
  return {
    read: () => {
      // Beyond the lines that somebody touched all are alike; a few stand for them.
      const last = Math.min(to, from + 20_000);
      return uniform(Array.from({ length: last - from + 1 }, (_, offset) => lineSize(sheet, which, from + offset)));
    },
    write: (value) => {
      requireFormattable(sheet, which === "rows" ? "allowFormatRows" : "allowFormatColumns");
      const size = within(0, sizeLimit[which])(value);
      for (let index = from; index <= to; index++) {
        const line = sheet.line(sheet[which], index);
        line.hidden = size === 0;
        if (size !== 0) line.size = Number(size);
        line.fitted = false;
      }
    },
  };
}

/** A property whose setting makes rows grow. */
function fitting({ conditions }: HostScope, { sheet, area }: RangeTarget, { read, write }: Scalar): Scalar {
  return {
    ...(read ? { read } : {}),
    write: (value) => {
      write?.(value);
      if (conditions.fitsRows) fitRows(sheet, area);
    },
  };
}

function linesOf(area: Area, which: "rows" | "columns"): readonly [from: number, to: number] {
  return which === "rows" ? [area.top, area.bottom] : [area.left, area.right];
}

/** Sizes are not measured here: the lines go back to the standard size. */
function fitted({ sheet, area }: RangeTarget, which: "rows" | "columns"): null {
  requireFormattable(sheet, which === "rows" ? "allowFormatRows" : "allowFormatColumns");
  const [from, to] = linesOf(area, which);
  for (let index = from; index <= to; index++) sheet.line(sheet[which], index).size = null;
  return null;
}
