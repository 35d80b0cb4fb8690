/** Excel.PageBreakCollection (1.9) across: rows that begin a page; adding one twice leaves one. */
import { invalidArgument } from "../hostError";
import type { HostObject, HostScope } from "../hostObject";
import { requireUnprotected } from "../sheetProtection";
import type { SheetModel } from "../sheetModel";
import { rangeAt, rangeObject } from "./range";

export function horizontalPageBreaksObject(scope: HostScope, sheet: SheetModel): HostObject {
  const breakAt = (row: number): HostObject => ({
    type: "PageBreak",
    identity: () => ({}),
    objects: {
      GetCellAfterBreak: () => rangeObject(scope, { sheet, area: { top: row, left: 0, bottom: row, right: 0 } }),
    },
  });
  return {
    type: "PageBreakCollection",
    items: () => [...sheet.pageBreaks].map(breakAt),
    objects: {
      Add: (args) => {
        requireUnprotected(sheet);
        const { top } = (args.object(0)?.range ?? rangeAt(scope, sheet, args.text(0))).area;
        if (top === 0) throw invalidArgument("a page break above the first row");
        sheet.pageBreaks.add(top);
        return breakAt(top);
      },
    },
    methods: {
      GetCount: () => sheet.pageBreaks.size,
      RemovePageBreaks: () => {
        requireUnprotected(sheet);
        sheet.pageBreaks.clear();
        return null;
      },
    },
  };
}
