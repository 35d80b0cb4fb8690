/** Excel.WorksheetFreezePanes (1.7): rows and columns that stay in view. */
import { parseArea, type Area } from "../area";
import { invalidArgument } from "../hostError";
import { requireWorkbookInFront } from "../hostConditions";
import type { Arguments, HostObject, HostScope } from "../hostObject";
import { requireUnprotected } from "../sheetProtection";
import type { SheetModel } from "../sheetModel";
import { rangeObject } from "./range";
import { columnLimit, rowLimit } from "../area";

export function freezePanesObject(scope: HostScope, sheet: SheetModel): HostObject {
  const freeze = (member: string, area: () => Area | null): null => {
    requireWorkbookInFront(scope.conditions, `WorksheetFreezePanes.${member}`);
    requireUnprotected(sheet);
    sheet.frozen = area();
    return null;
  };
  const count = (args: Arguments): number => {
    const wanted = args.isMissing(0) ? 1 : args.integer(0);
    if (wanted < 1) throw invalidArgument(`${wanted} frozen lines`);
    return wanted;
  };
  const location = () => sheet.frozen && rangeObject(scope, { sheet, area: sheet.frozen });
  return {
    type: "WorksheetFreezePanes",
    objects: { GetLocationOrNullObject: location },
    methods: {
      FreezeRows: (args) =>
        freeze("freezeRows", () => ({ top: 0, left: 0, bottom: count(args) - 1, right: columnLimit - 1 })),
      FreezeColumns: (args) =>
        freeze("freezeColumns", () => ({ top: 0, left: 0, bottom: rowLimit - 1, right: count(args) - 1 })),
      FreezeAt: (args) =>
        freeze("freezeAt", () => {
          const range = args.object(0)?.range;
          if (range && range.sheet !== sheet) throw invalidArgument("range of another sheet");
          const area = range?.area ?? parseArea(args.text(0));
          if (!area) throw invalidArgument("frozen range");
          return { ...area, top: 0, left: 0 };
        }),
      Unfreeze: () => freeze("unfreeze", () => null),
    },
  };
}
