/**
 * Range.setCellProperties (1.9): a record a cell of what is to change there; an empty one changes nothing
 * (docs: excel/excel-add-ins-ranges-set-format, "setCellProperties").
 */
import { columnCount, rowCount } from "../area";
import { invalidArgument } from "../hostError";
import type { Arguments, HostObject, HostScope, RangeTarget } from "../hostObject";
import { requireUnprotected } from "../sheetProtection";
import { isRecord, type Json } from "../wire";
import { rangeFormatObject } from "./rangeFormat";
import { wrongSize } from "./range";

export function setCellProperties(scope: HostScope, { sheet, area }: RangeTarget, args: Arguments): null {
  const rows = listOf(args.json(0));
  if (rows.length !== rowCount(area)) throw wrongSize(area);
  rows.forEach((row, rowIndex) => {
    const cells = listOf(row);
    if (cells.length !== columnCount(area)) throw wrongSize(area);
    cells.forEach((cell, columnIndex) => {
      const [top, left] = [area.top + rowIndex, area.left + columnIndex];
      const target = { sheet, area: { top, left, bottom: top, right: left } };
      const { format = {}, hyperlink, ...others } = recordOf(cell);
      if (Object.keys(others).length > 0) throw invalidArgument(`cell properties ${Object.keys(others).join(", ")}`);
      setAll(rangeFormatObject(scope, target), recordOf(format));
      if (hyperlink !== undefined) setHyperlink(target, recordOf(hyperlink)["documentReference"] ?? null);
    });
  });
  return null;
}

/** The cell keeps its content and gets the look of a link (RangeHyperlink, d.ts; a protected sheet takes none). */
function setHyperlink({ sheet, area }: RangeTarget, reference: Json): void {
  requireUnprotected(sheet);
  if (typeof reference !== "string") throw invalidArgument("hyperlink");
  const look = { hyperlink: reference, fontColor: "#0563C1", underline: "Single" };
  sheet.changeFormat(area, (format) =>
    Object.entries(look).reduce((changed, [key, value]) => changed.with(key, value), format),
  );
}

/** Range.getCellProperties (1.9): a record a cell of what was asked for; here only whether it is struck through. */
export function getCellProperties({ sheet, area }: RangeTarget, args: Arguments): Json {
  const asked = args.record(0);
  if (JSON.stringify(asked) !== '{"format":{"font":{"strikethrough":true}}}')
    throw invalidArgument(`the test host does not know the cell properties ${JSON.stringify(asked)}`);
  return Array.from({ length: rowCount(area) }, (_row, row) =>
    Array.from({ length: columnCount(area) }, (_column, column) => {
      const format = sheet.formatAt(area.top + row, area.left + column);
      return { format: { font: { strikethrough: format.get("strikethrough") } } };
    }),
  );
}

function setAll(object: HostObject, values: Readonly<Record<string, Json>>): void {
  for (const [name, value] of Object.entries(values)) {
    const member = name.charAt(0).toUpperCase() + name.slice(1);
    const part = object.parts?.[member]?.();
    const write = object.scalars?.[member]?.write;
    if (member === "Borders") setBorders(part ?? null, recordOf(value));
    else if (part) setAll(part, recordOf(value));
    else if (write) write(value);
    else throw invalidArgument(`cell property ${object.type}.${name}`);
  }
}

/** Of a cell "top", of a range "EdgeTop". */
function setBorders(borders: HostObject | null, values: Readonly<Record<string, Json>>): void {
  for (const [side, value] of Object.entries(values)) {
    const border = borders?.item?.(`Edge${side.charAt(0).toUpperCase()}${side.slice(1)}`);
    if (border) setAll(border, recordOf(value));
  }
}

function listOf(value: Json): readonly Json[] {
  if (!Array.isArray(value)) throw invalidArgument("no array");
  return value as readonly Json[];
}

function recordOf(value: Json): Readonly<Record<string, Json>> {
  if (!isRecord(value)) throw invalidArgument("no object literal");
  return value;
}
