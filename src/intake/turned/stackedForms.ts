import type { Criterion } from "../../criteria/criterion";
import { labelText } from "../header/headerBlock";
import { type SheetView, rowsOf } from "../sheet/sheetView";
import type { CriterionLabels } from "../table/headerRows";
import { isNoteText } from "../table/rowKind";

/**
 * The upright sheet cut where the list of indicators begins again: forms of several organisations, or blocks with the
 * heads repeated, one under another.
 */
export function stackedForms(sheet: SheetView, { down }: CriterionLabels): readonly SheetView[] {
  const labelled = firstByRow(down);
  const starts: number[] = [];
  let seen = new Set<Criterion>();
  let last: number | null = null;
  const head = labelled.length === 0 ? null : headTexts(sheet, labelled[0]?.row ?? 0);
  for (const { row, criterion } of labelled) {
    const repeatedHead = last === null || head === null ? null : sameHead(sheet, head, last + 1, row);
    if (last !== null && ((seen.has(criterion) && row > last + 1) || repeatedHead !== null)) {
      starts.push(titleStart(sheet, repeatedHead ?? row, last + 1));
      seen = new Set();
    }
    seen.add(criterion);
    last = row;
  }
  return [0, ...starts].map((from, form) => rowsOf(sheet, from, starts[form] ?? sheet.rows.length));
}

function firstByRow(down: CriterionLabels["down"]): readonly { readonly row: number; readonly criterion: Criterion }[] {
  const first = new Map<number, Criterion>();
  for (const rows of down.values()) for (const [row, criterion] of rows) if (!first.has(row)) first.set(row, criterion);
  return Array.from(first, ([row, criterion]) => ({ row, criterion })).sort((one, other) => one.row - other.row);
}

/** The texts of the row of heads above a first label; null where there is none. */
function headTexts(sheet: SheetView, firstLabel: number): readonly string[] | null {
  for (let row = firstLabel - 1; row >= Math.max(0, firstLabel - 3); row--) {
    const texts = textsOf(sheet, row);
    if (texts.filter((text) => text !== "").length > 1) return texts;
  }
  return null;
}

/** The row between that repeats at least the heads at the left; null where none does. */
function sameHead(sheet: SheetView, head: readonly string[], from: number, to: number): number | null {
  const [first = ""] = head.filter((text) => text !== "");
  for (let row = from; row < to; row++) {
    const texts = textsOf(sheet, row);
    const same = head.filter((text, column) => text !== "" && texts[column] === text).length;
    if (same > 1 && texts.includes(first)) return row;
  }
  return null;
}

/** The words of a row by column; "" where there are none. Numbers of columns repeat without heading anything. */
function textsOf(sheet: SheetView, row: number): readonly string[] {
  return (sheet.rows[row] ?? []).map((cell) => {
    const text = labelText(cell);
    return /\p{L}/u.test(text) ? text : "";
  });
}

/** Titles above the head belong to it, also beyond blank rows; notes and signatures belong to the form before. */
function titleStart(sheet: SheetView, head: number, after: number): number {
  let start = head;
  for (let row = head - 1; row >= after; row--) {
    const texts = textsOf(sheet, row).filter((text) => text !== "");
    if (texts.some(isNoteText) || hasNumber(sheet, row)) break;
    if (texts.length > 0) start = row;
    else if (start < head && row < start - 1) break;
  }
  return start;
}

function hasNumber(sheet: SheetView, row: number): boolean {
  return (sheet.rows[row] ?? []).some((cell) => cell.kind === "number");
}
