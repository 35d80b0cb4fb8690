/** Excel.Worksheet. */
import { areaOf, wholeSheet } from "../area";
import { invalidArgument, itemNotFound } from "../hostError";
import { regions, requireWorkbookInFront } from "../hostConditions";
import { booleanOf, numberOf, oneOf, textOf, type HostObject, type HostScope } from "../hostObject";
import type { SheetModel } from "../sheetModel";
import { autoFilterObject } from "./autoFilter";
import { chartCollectionObject } from "./charts";
import { freezePanesObject } from "./freezePanes";
import { horizontalPageBreaksObject } from "./pageBreaks";
import { pageLayoutObject } from "./pageLayout";
import { sheetProtectionObject } from "./protection";
import { addressLimit, rangeAt, rangeObject, requireVisible } from "./range";
import { rangeAreasObject } from "./rangeAreas";
import { remarksObject, shapesObject } from "./remarks";
import { colour } from "./rangeFormat";

export function worksheetObject(scope: HostScope, sheet: SheetModel): HostObject {
  const { workbook, conditions } = scope;
  return {
    type: "Worksheet",
    sheet,
    identity: () => ({ Id: sheet.id }),
    scalars: {
      Id: { read: () => sheet.id },
      Name: {
        read: () => sheet.title,
        write: (value) => {
          workbook.renameSheet(sheet, textOf(value, "name"));
        },
      },
      Position: {
        read: () => workbook.sheets.indexOf(sheet),
        write: (value) => {
          workbook.moveSheet(sheet, numberOf(value, "position"));
        },
      },
      Visibility: {
        read: () => sheet.visibility,
        write: (value) => {
          workbook.setVisibility(sheet, oneOf(value, ["Visible", "Hidden", "VeryHidden"] as const, "visibility"));
        },
      },
      TabColor: {
        read: () => sheet.tabColor,
        // An empty string takes the colour away (d.ts).
        write: (value) => {
          sheet.tabColor = value === "" ? "" : colour(value);
        },
      },
      ShowGridlines: { read: () => sheet.showGridlines },
      ShowHeadings: { read: () => sheet.showHeadings },
      /** office.js sets these two under shorter names than it reads them. */
      Gridlines: {
        write: (value) => {
          sheet.showGridlines = booleanOf(value, "showGridlines");
        },
      },
      Headings: {
        write: (value) => {
          sheet.showHeadings = booleanOf(value, "showHeadings");
        },
      },
    },
    parts: {
      Charts: () => chartCollectionObject(scope, sheet),
      FreezePanes: () => freezePanesObject(scope, sheet),
      HorizontalPageBreaks: () => horizontalPageBreaksObject(scope, sheet),
      PageLayout: () => pageLayoutObject(scope, sheet),
      Protection: () => sheetProtectionObject(scope, sheet),
      AutoFilter: () => autoFilterObject(scope, sheet),
      Comments: () => remarksObject(scope, sheet, "comments"),
      Notes: () => remarksObject(scope, sheet, "notes"),
      Shapes: () => shapesObject(sheet),
    },
    objects: {
      GetRange: (args) => {
        const address = args.optionalText(0) ?? "";
        return rangeObject(scope, address === "" ? { sheet, area: wholeSheet } : rangeAt(scope, sheet, address));
      },
      GetRangeByIndexes: (args) => {
        const area = areaOf(args.integer(0), args.integer(1), args.integer(2), args.integer(3));
        return rangeObject(scope, { sheet, area });
      },
      /**
       * Parted by the list separator of Windows in desktop Excel before 2022, to which Excel 2021 belongs (office-js#1167,
       * #1985; "comma- or semicolon-separated" came into the reference in January 2022).
       */
      GetRanges: (args) => {
        const targets = args
          .text(0)
          .split(regions[conditions.region].list)
          .map((address) => rangeAt(scope, sheet, address.trim()));
        if (args.text(0).length > addressLimit) throw invalidArgument("address is too long");
        if (targets.some((target) => target.sheet !== sheet)) throw invalidArgument("ranges of another sheet");
        const areas = targets.map(({ area }) => area);
        return rangeAreasObject(scope, sheet, areas);
      },
      GetCell: (args) => rangeObject(scope, { sheet, area: areaOf(args.integer(0), args.integer(1), 1, 1) }),
      /** An empty sheet gives A1 (d.ts). */
      GetUsedRange: (args) => rangeObject(scope, { sheet, area: sheet.usedArea(args.flag(0)) ?? areaOf(0, 0, 1, 1) }),
      GetUsedRangeOrNullObject: (args) => {
        const area = sheet.usedArea(args.flag(0));
        return area && rangeObject(scope, { sheet, area });
      },
      /** By this office.js asks for itself again after worksheets.add and the like. */
      _GetSheetById: (args) => worksheetObject(scope, workbook.sheetById(args.text(0))),
    },
    methods: {
      Activate: () => {
        requireWorkbookInFront(conditions, "Worksheet.activate");
        requireVisible(sheet, "activate");
        workbook.activeSheetId = sheet.id;
        return null;
      },
      Calculate: () => null,
      Delete: () => {
        requireWorkbookInFront(conditions, "Worksheet.delete");
        workbook.deleteSheet(sheet);
        return null;
      },
    },
  };
}

/** The sheet of a key, by title or id. @throws HostError ItemNotFound */
export function worksheetOf(scope: HostScope, key: string): HostObject {
  const sheet = scope.workbook.findSheet(key);
  if (!sheet) throw itemNotFound(`worksheet ${key}`);
  return worksheetObject(scope, sheet);
}
