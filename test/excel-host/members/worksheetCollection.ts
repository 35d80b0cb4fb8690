/** Excel.WorksheetCollection. */
import { itemNotFound } from "../hostError";
import { requireWorkbookInFront } from "../hostConditions";
import { textOf, type HostObject, type HostScope } from "../hostObject";
import type { SheetModel } from "../sheetModel";
import { worksheetObject, worksheetOf } from "./worksheet";

export function worksheetCollectionObject(scope: HostScope): HostObject {
  const { workbook, conditions } = scope;
  const sheets = (visibleOnly: boolean): readonly SheetModel[] =>
    visibleOnly ? workbook.sheets.filter((sheet) => sheet.visibility === "Visible") : workbook.sheets;
  const found = (sheet: SheetModel | undefined): HostObject => {
    if (!sheet) throw itemNotFound("worksheet");
    return worksheetObject(scope, sheet);
  };
  return {
    type: "WorksheetCollection",
    identity: () => ({}),
    item: (key) => worksheetOf(scope, textOf(key, "worksheet")),
    items: () => workbook.sheets.map((sheet) => worksheetObject(scope, sheet)),
    objects: {
      Add: (args) => {
        requireWorkbookInFront(conditions, "WorksheetCollection.add");
        return worksheetObject(scope, workbook.addSheet(args.optionalText(0)));
      },
      GetItemOrNullObject: (args) => {
        const sheet = workbook.findSheet(args.text(0));
        return sheet && worksheetObject(scope, sheet);
      },
      GetActiveWorksheet: () => worksheetObject(scope, workbook.sheetById(workbook.activeSheetId)),
      GetFirst: (args) => found(sheets(args.flag(0))[0]),
      GetLast: (args) => found(sheets(args.flag(0)).at(-1)),
    },
    methods: {
      GetCount: (args) => sheets(args.flag(0)).length,
    },
  };
}
