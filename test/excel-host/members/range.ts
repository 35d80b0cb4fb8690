/** Excel.Range: which cells, and what is done to them as a whole. */
import {
  addressOf,
  areaOf,
  boundingArea,
  columnCount,
  intersection,
  isWholeColumns,
  isWholeRows,
  parseArea,
  rowCount,
  type Area,
} from "../area";
import { HostError, invalidArgument, itemNotFound } from "../hostError";
import { requireApi, requireWorkbookInFront } from "../hostConditions";
import { oneOf, type Arguments, type HostObject, type HostScope, type RangeTarget } from "../hostObject";
import { requireWritable } from "../sheetProtection";
import { titleInFormula } from "../sheetTitle";
import type { SheetModel } from "../sheetModel";
import { getCellProperties, setCellProperties } from "./cellProperties";
import { conditionalFormatsObject } from "./conditionalFormats";
import { dataValidationObject } from "./dataValidation";
import { lineProperties } from "./lineProperties";
import { rangeAreasObject } from "./rangeAreas";
import { rangeFormatObject } from "./rangeFormat";
import { rangeContentScalars } from "./rangeContents";
import { worksheetObject } from "./worksheet";

/** Longer address strings are refused (docs: excel-add-ins-troubleshooting, "Range and RangeAreas address limits"). */
export const addressLimit = 8192;

export function rangeObject(scope: HostScope, target: RangeTarget): HostObject {
  const { sheet, area } = target;
  const on = (other: Area): HostObject => rangeObject(scope, { sheet, area: other });
  return {
    type: "Range",
    range: target,
    identity: () => ({}),
    scalars: {
      Address: { read: () => `${titleInFormula(sheet.title)}!${addressOf(area)}` },
      RowIndex: { read: () => area.top },
      ColumnIndex: { read: () => area.left },
      RowCount: { read: () => rowCount(area) },
      ColumnCount: { read: () => columnCount(area) },
      CellCount: { read: () => cellCount(area) },
      IsEntireColumn: { read: () => isWholeColumns(area) },
      IsEntireRow: { read: () => isWholeRows(area) },
      ...rangeContentScalars(scope, target),
    },
    parts: {
      Format: () => rangeFormatObject(scope, target),
      ConditionalFormats: () => conditionalFormatsObject(scope, target),
      DataValidation: () => dataValidationObject(scope, target),
      Worksheet: () => worksheetObject(scope, sheet),
    },
    objects: {
      ...derivedRanges(area, on),
      GetUsedRange: (args) => {
        const used = sheet.usedArea(args.flag(0), area);
        if (!used) throw itemNotFound("used range");
        return on(used);
      },
      GetUsedRangeOrNullObject: (args) => {
        const used = sheet.usedArea(args.flag(0), area);
        return used && on(used);
      },
      GetBoundingRect: (args) => on(boundingArea(area, otherArea(target, args))),
      GetIntersection: (args) => {
        const common = intersection(area, otherArea(target, args));
        if (!common) throw itemNotFound("intersection");
        return on(common);
      },
      GetIntersectionOrNullObject: (args) => {
        const common = intersection(area, otherArea(target, args));
        return common && on(common);
      },
      GetMergedAreasOrNullObject: () => {
        requireApi(scope.conditions, "Range.getMergedAreasOrNullObject", "1.13");
        // Only areas whose top-left cell lies in the range are found (office-js#3611, #1590).
        const merges = sheet.merges.filter((merge) =>
          intersection(area, { ...merge, bottom: merge.top, right: merge.left }),
        );
        return merges.length === 0 ? null : rangeAreasObject(scope, sheet, merges);
      },
    },
    methods: {
      ...lineProperties(scope, target),
      Clear: (args) => {
        clear(target, args.optionalText(0));
        return null;
      },
      Merge: (args) => {
        requireWritable(sheet, area);
        for (const part of args.flag(0) ? rowsOf(area) : [area]) sheet.merge(part);
        return null;
      },
      Unmerge: () => {
        requireWritable(sheet, area);
        sheet.unmerge(area);
        return null;
      },
      Select: () => {
        requireWorkbookInFront(scope.conditions, "Range.select");
        requireVisible(sheet, "select");
        scope.workbook.activeSheetId = sheet.id;
        scope.workbook.selection = { sheetId: sheet.id, area };
        return null;
      },
      GetCellProperties: (args) => getCellProperties(target, args),
      SetCellProperties: (args) => setCellProperties(scope, target, args),
      Calculate: () => null,
      /** office.js asks this before it cuts a large array into rows of about 1,500 cells. */
      _ValidateArraySize: (args) => {
        if (args.integer(0) !== rowCount(area) || args.integer(1) !== columnCount(area)) throw wrongSize(area);
        return null;
      },
    },
  };
}

export function wrongSize(area: Area): HostError {
  return invalidArgument(
    `the number of rows or columns in the input array doesn't match the size of the range: ${addressOf(area)}`,
  );
}

export function cellCount(area: Area): number {
  return rowCount(area) * columnCount(area);
}

/** The range of an address, "A1:B2", "A:A" or "'Other'!A1"; an empty one is the whole sheet. */
export function rangeAt(scope: HostScope, sheet: SheetModel, address: string): RangeTarget {
  if (address.length > addressLimit) throw invalidArgument("address is too long");
  const separator = address.lastIndexOf("!");
  const title = address
    .slice(0, Math.max(separator, 0))
    .replace(/^'(.*)'$/, "$1")
    .replaceAll("''", "'");
  const on = separator < 0 ? sheet : scope.workbook.sheet(title);
  const area = parseArea(address.slice(separator + 1));
  if (!area) throw invalidArgument(`address ${address}`);
  return { sheet: on, area };
}

export function requireVisible(sheet: SheetModel, what: string): void {
  if (sheet.visibility !== "Visible") throw new HostError("InvalidOperation", `${what}: ${sheet.title} is hidden.`);
}

function otherArea({ sheet, area }: RangeTarget, args: Arguments): Area {
  const object = args.object(0);
  if (object?.range && object.range.sheet !== sheet) throw invalidArgument("range of another sheet");
  if (object?.range) return object.range.area;
  const other = parseArea(args.text(0));
  if (!other) throw invalidArgument(`address beside ${addressOf(area)}`);
  return other;
}

function derivedRanges(area: Area, on: (area: Area) => HostObject): Record<string, (args: Arguments) => HostObject> {
  const rows = rowCount(area);
  const columns = columnCount(area);
  const { top, left, bottom, right } = area;
  return {
    GetCell: (args) => on(areaOf(top + args.integer(0), left + args.integer(1), 1, 1)),
    GetRow: (args) => on(areaOf(top + args.integer(0), left, 1, columns)),
    GetColumn: (args) => on(areaOf(top, left + args.integer(0), rows, 1)),
    GetLastCell: () => on(areaOf(bottom, right, 1, 1)),
    GetLastRow: () => on(areaOf(bottom, left, 1, columns)),
    GetLastColumn: () => on(areaOf(top, right, rows, 1)),
    GetEntireColumn: () => on({ ...area, top: 0, bottom: areaOf(0, 0, 1048576, 1).bottom }),
    GetEntireRow: () => on({ ...area, left: 0, right: areaOf(0, 0, 1, 16384).right }),
    GetOffsetRange: (args) => on(areaOf(top + args.integer(0), left + args.integer(1), rows, columns)),
    GetResizedRange: (args) => on(areaOf(top, left, rows + args.integer(0), columns + args.integer(1))),
  };
}

function rowsOf(area: Area): readonly Area[] {
  return Array.from({ length: rowCount(area) }, (_, index) => ({
    ...area,
    top: area.top + index,
    bottom: area.top + index,
  }));
}

function clear({ sheet, area }: RangeTarget, what: string | null): void {
  requireWritable(sheet, area);
  const applyTo = oneOf(what ?? "All", ["All", "Contents", "Formats", "Hyperlinks"] as const, "applyTo");
  if (applyTo === "All" || applyTo === "Contents") sheet.clearContents(area);
  if (applyTo === "All" || applyTo === "Formats") {
    sheet.clearFormats(area);
    sheet.unmerge(area);
    sheet.conditionalFormats = sheet.conditionalFormats.filter((format) => !intersection(format.area, area));
  }
  if (applyTo === "All")
    sheet.validations = sheet.validations.filter((validation) => !intersection(validation.area, area));
}
