/** What Excel does to formulas when rows are inserted, deleted or sorted: plans hold `{role}!` or a quoted title before a cell. */
import type { SheetPlan, WorkbookPlan } from "../../../src/workbook/sheetPlan";

const reference =
  /"(?:[^"]|"")*"|(?<![A-Za-z_.\d$])(\{[a-z]+\}!|'(?:[^']|'')+'!)?(\$?[A-Z]{1,3})(\$?)(\d+)(?::(\$?[A-Z]{1,3})(\$?)(\d+))?(?![\d(A-Za-z_.])/g;

type Rows = SheetPlan["rows"];
/** A row (from 1) where it stands after the change; null where it is gone. @param isAnchored "$5" */
type RowAfter = (row: number, isAnchored: boolean) => number | null;

/** @param appliesTo by what stands before the cell; undefined: nothing does */
function adjusted(formula: string, appliesTo: (sheet: string | undefined) => boolean, after: RowAfter): string {
  return formula.replace(
    reference,
    (
      whole: string,
      sheet: string | undefined,
      column: string | undefined,
      anchor: string,
      row: string,
      lastColumn: string | undefined,
      lastAnchor: string,
      lastRow: string,
    ) => {
      if (column === undefined || !appliesTo(sheet)) return whole;
      let first = after(Number(row), anchor !== "");
      if (lastColumn === undefined) return first === null ? "#REF!" : `${sheet ?? ""}${column}${anchor}${first}`;
      let last = after(Number(lastRow), lastAnchor !== "");
      if (first === null && last === null && row === lastRow) return "#REF!";
      first ??= Number(row);
      last ??= Number(lastRow) - 1;
      return `${sheet ?? ""}${column}${anchor}${first}:${lastColumn}${lastAnchor}${last}`;
    },
  );
}

function withFormulas(rows: Rows, change: (formula: string) => string): Rows {
  return rows.map((cells) =>
    cells.map((cell) => (cell?.formula == null ? cell : { ...cell, formula: change(cell.formula) })),
  );
}

/** A row inserted or deleted on one sheet: references to it follow, wherever they are. @param at zero-based */
export function rowMoved(plan: WorkbookPlan, target: SheetPlan, at: number, what: "insert" | "delete"): WorkbookPlan {
  const after: RowAfter = (row) => {
    if (what === "insert") return row > at ? row + 1 : row;
    return row === at + 1 ? null : row > at + 1 ? row - 1 : row;
  };
  const names = new Set([`{${target.role}}!`, `'${target.title}'!`]);
  const sheets = plan.sheets.map((sheet) => {
    const isOwn = sheet === target;
    const rows = withFormulas(sheet.rows, (formula) =>
      adjusted(formula, (named) => (named === undefined ? isOwn : names.has(named)), after),
    );
    if (!isOwn) return { ...sheet, rows };
    return {
      ...sheet,
      rows:
        what === "insert" ? [...rows.slice(0, at), [], ...rows.slice(at)] : rows.filter((_row, index) => index !== at),
    };
  });
  return { ...plan, sheets };
}

/** Rows in the opposite order: relative references go with their row. @param to included, zero-based */
export function sortedDown(plan: WorkbookPlan, target: SheetPlan, from: number, to: number): WorkbookPlan {
  const rows = target.rows.map((cells, row) => {
    if (row < from || row > to) return cells;
    const source = from + to - row;
    const moved = withFormulas([target.rows[source] ?? []], (formula) =>
      adjusted(
        formula,
        () => true,
        (one, isAnchored) => (isAnchored ? one : one + row - source),
      ),
    );
    return moved[0] ?? [];
  });
  return { ...plan, sheets: plan.sheets.map((sheet) => (sheet === target ? { ...sheet, rows } : sheet)) };
}
