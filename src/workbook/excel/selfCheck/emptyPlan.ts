import type { SheetPlan } from "../../sheetPlan";

/** A plan of nothing, to which a trial adds what it tries. */
export function emptyPlan(title: string): SheetPlan {
  return {
    role: "checks",
    title,
    rows: [],
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
