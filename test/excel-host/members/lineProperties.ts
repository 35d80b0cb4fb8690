/** Range.getRowProperties, getColumnProperties (1.9): one record a row or column, of what was asked for. */
import { addressOf } from "../area";
import { invalidArgument } from "../hostError";
import type { Arguments, HostScope, RangeTarget } from "../hostObject";
import { titleInFormula } from "../sheetTitle";
import { isRecord, type Json, type JsonRecord } from "../wire";
import { uniform } from "../uniform";
import { lineSize } from "./rangeFormat";

type LineMethod = (args: Arguments) => Json;

export function lineProperties(scope: HostScope, target: RangeTarget): Record<string, LineMethod> {
  return {
    GetRowProperties: (args) => linesOf(target, "rows", args.record(0)),
    GetColumnProperties: (args) => linesOf(target, "columns", args.record(0)),
  };
}

function linesOf(target: RangeTarget, which: "rows" | "columns", wanted: JsonRecord): Json {
  const { area } = target;
  const [from, to] = which === "rows" ? [area.top, area.bottom] : [area.left, area.right];
  return Array.from({ length: to - from + 1 }, (_, offset) => lineOf(target, which, from + offset, wanted));
}

function lineOf(target: RangeTarget, which: "rows" | "columns", index: number, wanted: JsonRecord): JsonRecord {
  const result: Record<string, Json> = {};
  for (const [property, asked] of Object.entries(wanted)) {
    if (asked !== false) result[property] = propertyOf(target, which, index, property, asked);
  }
  return result;
}

function fillColour(colour: Json): Json {
  return colour === "" ? "#FFFFFF" : colour;
}

/** "For properties that are not consistent across each cell within a given row, null will be returned" (d.ts). */
function fillOf({ sheet, area }: RangeTarget, row: number): Json {
  const cells = Array.from({ length: area.right - area.left + 1 }, (_cell, offset) => area.left + offset);
  return uniform(cells.map((column) => fillColour(sheet.formatAt(row, column).get("fillColor"))));
}

function strikethroughOf({ sheet, area: { top, left, bottom, right } }: RangeTarget): Json {
  const cells = Array.from({ length: (bottom - top + 1) * (right - left + 1) }, (_cell, at) => {
    const width = right - left + 1;
    return sheet.formatAt(top + Math.floor(at / width), left + (at % width)).get("strikethrough");
  });
  return uniform(cells);
}

function propertyOf(
  { sheet, area }: RangeTarget,
  which: "rows" | "columns",
  index: number,
  property: string,
  asked: Json,
): Json {
  const rows = which === "rows";
  if (property === (rows ? "rowIndex" : "columnIndex")) return index;
  if (property === (rows ? "rowHidden" : "columnHidden")) return sheet[which].get(index)?.hidden ?? false;
  if (property === "address") {
    const line = rows ? { ...area, top: index, bottom: index } : { ...area, left: index, right: index };
    return `${titleInFormula(sheet.title)}!${addressOf(line)}`;
  }
  if (property === "format" && isRecord(asked)) {
    const size = rows ? "rowHeight" : "columnWidth";
    const fill = rows && isRecord(asked["fill"]) ? { fill: { color: fillOf({ sheet, area }, index) } } : {};
    const line = rows ? { ...area, top: index, bottom: index } : { ...area, left: index, right: index };
    const font = isRecord(asked["font"]) ? { font: { strikethrough: strikethroughOf({ sheet, area: line }) } } : {};
    return { ...(asked[size] === true ? { [size]: lineSize(sheet, which, index) } : {}), ...fill, ...font };
  }
  throw invalidArgument(`the test host does not know the ${which} property ${property}`);
}
