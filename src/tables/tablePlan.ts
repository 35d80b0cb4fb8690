import { cellStyles } from "../workbook/cellStyles";
import { plainSheet } from "../workbook/plainSheet";
import type { PlanCell, SheetPlan } from "../workbook/sheetPlan";
import { sheetRoleName } from "../workbook/sheetRole";
import type { Translate } from "../locales/translator";
import type { Column } from "./column";
import { wrappedLines } from "../workbook/wrappedLines";

/** The cell of a row above a table, merged over its first columns so that a sentence is readable without scrolling. */
export interface Banner {
  readonly cell: PlanCell;
  /** Last column covered, zero-based. */
  readonly toColumn: number;
}

/** What differs between sheets with a table; `tableSheetPlan` adds the rest of a plan. */
interface TableSheetParts extends Pick<SheetPlan, "role" | "title" | "columnWidths" | "frozenColumns" | "inputRules"> {
  readonly banners: readonly Banner[];
  readonly table: SheetPlan["rows"];
  /** Banners between the rows of the table, by zero-based row of the sheet. */
  readonly innerBanners?: ReadonlyMap<number, Banner>;
  /** What differs from landscape pages that repeat the headings. */
  readonly print?: Partial<SheetPlan["print"]>;
  /** Left out: the name by which the sheet is found, on its headings. */
  readonly names?: SheetPlan["names"];
}

/** Points for a line of text, and what a row needs beside its lines. */
const lineHeight = 13;
const rowPadding = 4;
const titleHeight = 24;

/** @param table its headings and all below them */
export function tableSheetPlan({
  banners,
  table,
  innerBanners = new Map(),
  print,
  ...parts
}: TableSheetParts): SheetPlan {
  const placed = new Map([...banners.map((banner, row) => [row, banner] as const), ...innerBanners]);
  const rows = [...banners.map(({ cell }) => [cell]), ...table];
  const top = banners.length;
  const headings = { top, left: 0, bottom: top, right: (table[0]?.length ?? 1) - 1 };
  return {
    ...plainSheet(parts.role, parts.title, rows),
    names: [{ name: sheetRoleName(parts.role), area: headings }],
    print: { landscape: true, repeatRows: { from: top, to: top }, repeatColumns: null, pagesAcross: 1, ...print },
    ...parts,
    merges: [...placed].map(([row, { toColumn }]) => ({ top: row, left: 0, bottom: row, right: toColumn })),
    rowHeights: rowHeights(rows, placed, parts.columnWidths),
    frozenRows: top + 1,
  };
}

/** Heights of rows with more than one line: no reader of files can be relied on to fit them. */
function rowHeights(
  rows: SheetPlan["rows"],
  banners: ReadonlyMap<number, Banner>,
  widths: readonly number[],
): ReadonlyMap<number, number> {
  const heights = new Map<number, number>();
  rows.forEach((cells, row) => {
    const banner = banners.get(row);
    const lines = banner === undefined ? tallestCell(cells, widths) : bannerLines(banner, widths);
    if (banner?.cell.style === "title") heights.set(row, titleHeight);
    else if (lines > 1) heights.set(row, lines * lineHeight + rowPadding);
  });
  return heights;
}

function tallestCell(cells: SheetPlan["rows"][number], widths: readonly number[]): number {
  const lines = cells.map((cell, column) =>
    typeof cell?.value === "string" && cellStyles[cell.style].wrap
      ? wrappedLines(cell.value, widths[column] ?? 0, cellStyles[cell.style])
      : 1,
  );
  return Math.max(1, ...lines);
}

function bannerLines({ cell, toColumn }: Banner, widths: readonly number[]): number {
  const width = widths.slice(0, toColumn + 1).reduce((sum, column) => sum + column, 0);
  return wrappedLines(String(cell.value), width, cellStyles[cell.style]);
}

export function columnWidths<Key extends string, Row>(
  columns: readonly Column<Key, Row>[],
  written: readonly (readonly PlanCell[])[],
  t: Translate,
): readonly number[] {
  return columns.map(({ width, heading }, index) =>
    widthFor(width, [heading(t), ...written.map((row) => String(row[index]?.value ?? ""))]),
  );
}

/** Wide enough for the longest word of the column, so that wrapping never cuts one. */
function widthFor(least: number, texts: readonly string[]): number {
  const longest = texts.flatMap((text) => text.split(/\s+/)).reduce((most, word) => Math.max(most, word.length), 0);
  return Math.max(least, longest + 3);
}
