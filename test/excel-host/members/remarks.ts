/**
 * Excel.CommentCollection (1.10) and ShapeCollection (1.9), as far as they are looked at. Notes (1.18) are newer than the
 * office.js of npm.
 */
import { parseCellAddress } from "../../../src/workbook/cellAddress";
import { areaOf } from "../area";
import { requireApi } from "../hostConditions";
import { itemNotFound } from "../hostError";
import type { HostObject, HostScope } from "../hostObject";
import type { SheetModel } from "../sheetModel";
import { rangeObject } from "./range";

export function commentsObject(scope: HostScope, sheet: SheetModel): HostObject {
  requireApi(scope.conditions, "Worksheet.comments", "1.10");
  const comment = (index: number): HostObject => {
    const found = sheet.comments[index];
    if (!found) throw itemNotFound(`comment ${index}`);
    return {
      type: "Comment",
      identity: () => ({ Id: `${sheet.id}-${index}` }),
      scalars: { Content: { read: () => found.content } },
      objects: { GetLocation: () => rangeObject(scope, { sheet, area: areaOf(found.row, found.column, 1, 1) }) },
    };
  };
  return {
    type: "CommentCollection",
    identity: () => ({}),
    items: () => sheet.comments.map((_comment, index) => comment(index)),
    objects: {
      GetItemAt: (args) => comment(args.integer(0)),
      Add: (args) => {
        const place = parseCellAddress(args.text(0));
        if (place === null) throw itemNotFound(args.text(0));
        sheet.comments = [...sheet.comments, { ...place, content: args.text(1) }];
        return comment(sheet.comments.length - 1);
      },
    },
    methods: { GetCount: () => sheet.comments.length },
  };
}

export function shapesObject(sheet: SheetModel): HostObject {
  const shape = (kind: string, index: number): HostObject => ({
    type: "Shape",
    identity: () => ({ Id: `${sheet.id}-shape-${index}` }),
    scalars: { Type: { read: () => kind } },
  });
  return {
    type: "ShapeCollection",
    identity: () => ({}),
    items: () => sheet.shapes.map(shape),
    objects: {
      AddGeometricShape: () => {
        sheet.shapes = [...sheet.shapes, "GeometricShape"];
        return shape("GeometricShape", sheet.shapes.length - 1);
      },
    },
    methods: { GetCount: () => sheet.shapes.length },
  };
}
