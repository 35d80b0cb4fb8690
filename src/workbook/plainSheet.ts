import type { SheetPlan } from "./sheetPlan";
import type { SheetRole } from "./sheetRole";

/** Cells without any layout: default widths and heights, nothing frozen, merged, named or prepared for printing. */
export function plainSheet(role: SheetRole, title: string, rows: SheetPlan["rows"]): SheetPlan {
  return {
    role,
    title,
    rows,
    columnWidths: [],
    rowHeights: new Map(),
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    merges: [],
    frozenRows: 0,
    frozenColumns: 0,
    print: null,
    inputRules: [],
    charts: [],
    shades: [],
    names: [],
    hidden: false,
  };
}
