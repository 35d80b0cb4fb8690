import type { CellArea, CellValue } from "../workbook/grid";
import { fitsInlineList } from "../workbook/inputRules";
import type { CellStyleName, InputRule, PlanCell, SheetInputRule, SheetPlan } from "../workbook/sheetPlan";

/** Format codes of the staff sheets: text keeps "1.10" as it is, General shows a number with the decimals it has. */
export const textFormat = "@";
export const numberFormat = "General";
export const amountFormat = "#,##0";

export function planCell(value: CellValue, style: CellStyleName, format: string | null = null): PlanCell {
  return { value, formula: null, style, format };
}

/** The cell of a row above a table, merged over its first columns so that a sentence is readable without scrolling. */
export interface Banner {
  readonly cell: PlanCell;
  /** Last column covered, zero-based. */
  readonly toColumn: number;
}

/** What differs between the staff sheets; `staffPlan` adds the rest of a plan. */
export interface StaffPlanParts extends Pick<
  SheetPlan,
  "role" | "title" | "columnWidths" | "frozenColumns" | "print" | "inputRules" | "names"
> {
  readonly banners: readonly Banner[];
  /** Heading row and all below it. */
  readonly table: SheetPlan["rows"];
  /** Banners between the rows of the table, by zero-based row of the sheet. */
  readonly innerBanners?: ReadonlyMap<number, Banner>;
}

const lineHeight = 15;

export function staffPlan({ banners, table, innerBanners = new Map(), ...parts }: StaffPlanParts): SheetPlan {
  const placed = new Map([...banners.map((banner, row) => [row, banner] as const), ...innerBanners]);
  return {
    ...parts,
    rows: [...banners.map(({ cell }) => [cell]), ...table],
    merges: [...placed].map(([row, { toColumn }]) => ({ top: row, left: 0, bottom: row, right: toColumn })),
    rowHeights: new Map([...placed].map(([row, banner]) => [row, bannerHeight(banner, parts.columnWidths)])),
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    frozenRows: banners.length + 1,
    charts: [],
    hidden: false,
  };
}

/** Excel does not fit the height of merged cells by itself. */
function bannerHeight({ cell, toColumn }: Banner, widths: readonly number[]): number {
  const width = widths.slice(0, toColumn + 1).reduce((sum, columnWidth) => sum + columnWidth, 0);
  const lines = Math.ceil((String(cell.value).length * 1.1) / width);
  return cell.style === "title" ? 24 : Math.max(1, lines) * lineHeight + 3;
}

/** Wide enough for the longest word of the column, so that wrapping never cuts one. */
export function columnWidth(least: number, texts: readonly string[]): number {
  const longest = texts.flatMap((text) => text.split(/\s+/)).reduce((most, word) => Math.max(most, word.length), 0);
  return Math.max(least, longest + 3);
}

export function inputRule(area: CellArea, rule: InputRule, message: string | null): SheetInputRule {
  return { area, rule, message };
}

/** A drop-down of these values; null where Excel could not hold them in one formula. */
export function listRule(values: readonly string[]): InputRule | null {
  return values.length > 0 && fitsInlineList(values) ? { kind: "list", values } : null;
}
