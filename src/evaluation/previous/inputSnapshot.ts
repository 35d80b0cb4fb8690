import type { Duplicates } from "../../intake/indicatorReading";
import type { WorkbookGrid } from "../../workbook/grid";
import { gridFromText, gridText } from "./gridText";
import type { HiddenRow } from "./hiddenSheet";

/**
 * What an evaluation was made from, as it was read, kept in a hidden sheet: bringing the evaluation back is evaluating
 * this again. A line of a hidden sheet is ["input", index, part of the text].
 */
export interface InputSnapshot {
  readonly workbook: WorkbookGrid;
  readonly duplicates: Duplicates;
}

const label = "input";

/** Excel holds 32,767 characters a cell. */
const partLength = 30_000;

/** @param sheets titles of the staff and indicator sheets that were read */
export function snapshotRows(
  { workbook, duplicates }: InputSnapshot,
  sheets: ReadonlySet<string>,
): readonly HiddenRow[] {
  const read = {
    ...workbook,
    sheets: workbook.sheets.filter(({ title }) => sheets.has(title)),
    names: workbook.names.filter(({ sheet }) => sheets.has(sheet)),
  };
  const parts = textParts(`${duplicates ?? ""}\n${gridText(read)}`);
  return parts.map((part, index): HiddenRow => [label, String(index), part]);
}

/** The snapshot among the lines of a hidden sheet; null where there is none, or it was edited. */
export function readSnapshot(rows: readonly HiddenRow[]): InputSnapshot | null {
  const text = snapshotLines(rows)
    .map(([, , part]) => part)
    .join("");
  const end = text.indexOf("\n");
  const workbook = gridFromText(text.slice(end + 1));
  const duplicates = text.slice(0, Math.max(end, 0));
  if (workbook === null) return null;
  return { workbook, duplicates: duplicates === "first" || duplicates === "last" ? duplicates : null };
}

/** The lines that hold a snapshot, in their order. */
export function snapshotLines(rows: readonly HiddenRow[]): readonly HiddenRow[] {
  return rows.filter(([kind]) => kind === label).sort(([, one], [, other]) => Number(one) - Number(other));
}

/** Parts of a cell's length; none ends within a pair of surrogates, which a file could not hold. */
function textParts(text: string): readonly string[] {
  const parts: string[] = [];
  for (let start = 0; start < text.length;) {
    const end = start + partLength;
    const splitsPair = end < text.length && /[\ud800-\udbff]/.test(text.charAt(end - 1));
    parts.push(text.slice(start, splitsPair ? end - 1 : end));
    start = splitsPair ? end - 1 : end;
  }
  return parts;
}
