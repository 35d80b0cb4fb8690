import { localisedText } from "../../locales/language";
import type { Translate } from "../../locales/translator";
import type { SheetGrid } from "../../workbook/grid";
import type { PlanCell, SheetPlan } from "../../workbook/sheetPlan";
import { cellStyles } from "../../workbook/cellStyles";
import { wrappedLines } from "../../workbook/wrappedLines";
import { textCell, valueCell } from "./planCell";
import { sum } from "./sum";
import { linesHeight } from "./textFit";
import type { ReportContext } from "../reportContext";

/** Rows that it takes below the sheet: its line, and an empty one above. */
export const fingerprintRows = 2;

/**
 * The sheet with its last line: which criteria and which data it was made from, below charts too. It is beside the columns
 * that each printed page repeats: within them it would be cut on every page but the first.
 */
export function withFingerprint(sheet: SheetPlan, { evaluation, t, language, approval }: ReportContext): SheetPlan {
  const { title } = evaluation.edition;
  const text = `${approval} ${t("report.fingerprint", {
    title: localisedText(title.title, language),
    year: title.year,
    fingerprint: evaluation.fingerprint,
  })}`;
  if (statesAtEnd(sheet, evaluation.fingerprint)) return sheet;
  const row = Math.max(sheet.rows.length, ...sheet.charts.map(({ over }) => over.bottom + 1)) + 1;
  const left = (sheet.print?.repeatColumns?.to ?? -1) + 1;
  const right = lastColumn(sheet, left, text.length + checksumRoom);
  const line: readonly (PlanCell | null)[] = [
    ...Array.from({ length: left }, () => null),
    textCell(text, "note"),
    ...Array.from({ length: right - left }, () => valueCell(null, "note")),
  ];
  const empty = Array.from({ length: row - sheet.rows.length }, () => []);
  const merges = right > left ? [...sheet.merges, { top: row, left, bottom: row, right }] : sheet.merges;
  return highEnough({ ...sheet, rows: [...sheet.rows, ...empty, line], merges }, row);
}

/** The sheet with a row that shows its text in full. */
function highEnough(sheet: SheetPlan, row: number): SheetPlan {
  const left = sheet.rows[row]?.findIndex(isFoot) ?? 0;
  const right = sheet.merges.find((merge) => merge.top === row && merge.left === left)?.right ?? left;
  const text = String(sheet.rows[row]?.[left]?.value);
  const lines = wrappedLines(text, sum(sheet.columnWidths.slice(left, right + 1)), cellStyles.note);
  if (lines <= 1) return sheet;
  return { ...sheet, rowHeights: new Map([...sheet.rowHeights, [row, linesHeight(lines)]]) };
}

/** The columns from one on that together show so many characters without a break, or all that are shown. */
function lastColumn({ columnWidths, hiddenColumns }: SheetPlan, left: number, length: number): number {
  let width = 0;
  let right = left;
  for (let column = left; column < columnWidths.length; column++) {
    if (hiddenColumns.has(column)) break;
    right = column;
    width += columnWidths[column] ?? 0;
    if (width >= length) break;
  }
  return right;
}

const endRows = 3;

/** Drafts of documents end with the fingerprint themselves. */
function statesAtEnd({ rows }: SheetPlan, fingerprint: string): boolean {
  const end = rows.slice(-endRows).flat();
  return end.some((cell) => typeof cell?.value === "string" && cell.value.includes(fingerprint));
}

/** Characters that the checksum adds to the line. */
const checksumRoom = 32;

const foot = /sha256:[0-9a-f]{64}(?: · [^·]* ([0-9a-f]{12}))?$/;

/** Whether any cell states what the sheet was made from, as each of our results does. */
export function statesFingerprint(sheet: SheetGrid): boolean {
  return checksumOf(sheet) !== undefined;
}

/** The checksum of its own contents that a sheet states; null for one of earlier versions, undefined for one not ours. */
export function checksumOf({ rows }: SheetGrid): string | null | undefined {
  for (let row = rows.length - 1; row >= 0; row--) {
    for (const { value } of rows[row] ?? []) {
      const match = typeof value === "string" && value.includes("sha256:") ? foot.exec(value) : null;
      if (match !== null) return match[1] ?? null;
    }
  }
  return undefined;
}

/** The text of a foot without the checksum that it may end with; any other as it is. */
export function withoutChecksum(text: string): string {
  return foot.test(text) ? text.replace(/ · [^·]* [0-9a-f]{12}$/, "") : text;
}

/** The sheet with its checksum behind the fingerprint: by it a sheet that was edited is known where no record is left. */
export function withChecksum(sheet: SheetPlan, checksum: string, t: Translate): SheetPlan {
  const last = footRow(sheet) ?? -1;
  const stated = (cell: PlanCell): PlanCell => ({
    ...cell,
    value: `${String(cell.value)} · ${t("report.checksum", { checksum })}`,
  });
  const rows = sheet.rows.map((row, index) =>
    index === last ? row.map((cell) => (cell !== null && isFoot(cell) ? stated(cell) : cell)) : row,
  );
  return highEnough({ ...sheet, rows }, last);
}

/** The row at the end that states the fingerprint (zero-based); null where none does. A fact further up is no foot. */
export function footRow({ rows }: Pick<SheetPlan, "rows">): number | null {
  const first = Math.max(0, rows.length - endRows);
  const found = rows.slice(first).findIndex((cells) => cells.some(isFoot));
  return found < 0 ? null : first + found;
}

function isFoot(cell: PlanCell | null): boolean {
  return typeof cell?.value === "string" && cell.formula === null && foot.test(cell.value);
}
