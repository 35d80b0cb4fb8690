import { localisedText } from "../locales/language";
import type { PlanCell, SheetPlan } from "../workbook/sheetPlan";
import { textCell, valueCell } from "./planCell";
import type { ReportContext } from "./reportContext";

/** Rows that it takes below the sheet: its line, and an empty one above. */
export const fingerprintRows = 2;

/**
 * The sheet with its last line: which criteria and which data it was made from, below charts too. It stands beside the columns
 * that each printed page repeats: within them it would be cut on every page but the first.
 */
export function withFingerprint(sheet: SheetPlan, { evaluation, t, language }: ReportContext): SheetPlan {
  const { title } = evaluation.edition;
  const text = t("report.fingerprint", {
    title: localisedText(title.title, language),
    year: title.year,
    fingerprint: evaluation.fingerprint,
  });
  if (statesAtEnd(sheet, evaluation.fingerprint)) return sheet;
  const row = Math.max(sheet.rows.length, ...sheet.charts.map(({ over }) => over.bottom + 1)) + 1;
  const left = (sheet.print?.repeatColumns?.to ?? -1) + 1;
  const right = lastColumn(sheet, left, text.length);
  const line: readonly (PlanCell | null)[] = [
    ...Array.from({ length: left }, () => null),
    textCell(text, "note"),
    ...Array.from({ length: right - left }, () => valueCell(null, "note")),
  ];
  const empty = Array.from({ length: row - sheet.rows.length }, () => []);
  return {
    ...sheet,
    rows: [...sheet.rows, ...empty, line],
    merges: right > left ? [...sheet.merges, { top: row, left, bottom: row, right }] : sheet.merges,
  };
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

/** Drafts of documents end with the fingerprint themselves. */
function statesAtEnd({ rows }: SheetPlan, fingerprint: string): boolean {
  const end = rows.slice(-3).flat();
  return end.some((cell) => typeof cell?.value === "string" && cell.value.includes(fingerprint));
}
