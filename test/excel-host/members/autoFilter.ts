/** Excel.AutoFilter (1.9) of a sheet: only the area with its buttons, without criteria. */
import { invalidArgument } from "../hostError";
import type { HostObject, HostScope } from "../hostObject";
import { requireUnprotected } from "../sheetProtection";
import type { SheetModel } from "../sheetModel";
import { rangeAt, rangeObject } from "./range";

export function autoFilterObject(scope: HostScope, sheet: SheetModel): HostObject {
  return {
    type: "AutoFilter",
    scalars: {
      Enabled: { read: () => sheet.autoFilter !== null },
      IsDataFiltered: { read: () => false },
    },
    objects: {
      GetRangeOrNullObject: () => sheet.autoFilter && rangeObject(scope, { sheet, area: sheet.autoFilter }),
    },
    methods: {
      Apply: (args) => {
        requireUnprotected(sheet);
        if (!args.isMissing(1) || !args.isMissing(2)) throw invalidArgument("the test host filters by no criteria");
        sheet.autoFilter = (args.object(0)?.range ?? rangeAt(scope, sheet, args.text(0))).area;
        return null;
      },
      Remove: () => {
        requireUnprotected(sheet);
        sheet.autoFilter = null;
        return null;
      },
      ClearCriteria: () => null,
    },
  };
}
