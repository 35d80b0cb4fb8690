/** Excel.CommentCollection (1.10), NoteCollection (1.18) and ShapeCollection (1.9), as far as they are looked at. */
import { parseCellAddress } from "../../../src/workbook/cellAddress";
import { areaOf } from "../area";
import { requireApi } from "../hostConditions";
import { itemNotFound } from "../hostError";
import type { HostObject, HostScope } from "../hostObject";
import type { SheetModel } from "../sheetModel";
import { rangeObject } from "./range";

const remarks = {
  comments: { type: "Comment", since: "1.10" },
  notes: { type: "Note", since: "1.18" },
} as const;

export function remarksObject(scope: HostScope, sheet: SheetModel, kind: keyof typeof remarks): HostObject {
  const { type, since } = remarks[kind];
  requireApi(scope.conditions, `Worksheet.${kind}`, since);
  const remark = (index: number): HostObject => {
    const found = sheet[kind][index];
    if (!found) throw itemNotFound(`${kind} ${index}`);
    return {
      type,
      identity: () => ({ Id: `${sheet.id}-${index}` }),
      scalars: { Content: { read: () => found.content } },
      objects: { GetLocation: () => rangeObject(scope, { sheet, area: areaOf(found.row, found.column, 1, 1) }) },
    };
  };
  return {
    type: `${type}Collection`,
    identity: () => ({}),
    items: () => sheet[kind].map((_remark, index) => remark(index)),
    objects: {
      GetItemAt: (args) => remark(args.integer(0)),
      Add: (args) => {
        const place = parseCellAddress(args.text(0));
        if (place === null) throw itemNotFound(args.text(0));
        sheet[kind] = [...sheet[kind], { ...place, content: args.text(1) }];
        return remark(sheet[kind].length - 1);
      },
    },
    methods: { GetCount: () => sheet[kind].length },
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
