/** Excel.Workbook, the object that every path begins with. */
import { areaOf } from "../area";
import type { HostObject, HostScope } from "../hostObject";
import { applicationObject, runtimeObject } from "./application";
import { namedItemCollectionObject } from "./namedItems";
import { workbookProtectionObject } from "./protection";
import { rangeObject } from "./range";
import { settingCollectionObject } from "./settings";
import { worksheetCollectionObject } from "./worksheetCollection";

export function workbookObject(scope: HostScope): HostObject {
  const { workbook } = scope;
  return {
    type: "Workbook",
    identity: () => ({}),
    scalars: {
      Name: { read: () => workbook.fileName },
      ReadOnly: { read: () => false },
    },
    parts: {
      Application: () => applicationObject(scope),
      Names: () => namedItemCollectionObject(scope),
      Protection: () => workbookProtectionObject(scope),
      Settings: () => settingCollectionObject(scope),
      Worksheets: () => worksheetCollectionObject(scope),
      _Runtime: () => runtimeObject(),
    },
    objects: {
      GetSelectedRange: () => {
        const { selection } = workbook;
        const sheet = workbook.sheetById(selection?.sheetId ?? workbook.activeSheetId);
        return rangeObject(scope, { sheet, area: selection?.area ?? areaOf(0, 0, 1, 1) });
      },
    },
  };
}
