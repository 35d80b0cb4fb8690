import type { Evaluation } from "../../scoring/evaluation";
import type { TextLook } from "../../workbook/textWidth";
import { wrappedLines } from "../../workbook/wrappedLines";
import { decimalsNeeded } from "../kit/numberFormat";
import { pointsPerCharacter, printedSize } from "../kit/pageFit";
import { sum } from "../kit/sum";
import { numberWidth } from "../kit/textFit";

/** A text that wraps in one cell, or in several of a row merged. */
export interface PageText {
  readonly row: number;
  readonly left: number;
  readonly right: number;
  readonly text: string;
  readonly look: TextLook;
}

/** What the page is made of, before its widths are chosen. */
interface PageContents {
  readonly texts: readonly PageText[];
  /** Rows that hold anything. */
  readonly filled: ReadonlySet<number>;
}

/** Widths in characters, heights in points by row. */
export interface FittedPage {
  readonly columnWidths: readonly number[];
  readonly rowHeights: ReadonlyMap<number, number>;
}

const printed = printedSize(false);
const heights = { title: 19, plain: 14.5, line: 12.75, blank: 5 };

const indicatorWidths = [44, 50, 56, 59, 62, 68];
const sourceWidths = [28, 34, 42, 50, 58, 66];
/** Points of a unit, bound, weight. */
const ruleWidth = 13;

/**
 * The widths of the two columns of text with which the page prints largest, and heights that show every text in full: wider
 * columns make the page wider, narrower ones make it higher.
 */
export function fittedPage(contents: PageContents, evaluation: Evaluation): FittedPage {
  const numbers = numberWidths(evaluation);
  const lines = contents.texts.map(() => new Map<number, number>());
  const pages = indicatorWidths.flatMap((indicator) =>
    sourceWidths.map((source) => page(contents, [6, indicator, ...numbers, source, ruleWidth], lines)),
  );
  const [first = page(contents, [], lines)] = pages;
  return pages.reduce((best, one) => (one.scale > best.scale ? one : best), first);
}

/** An evaluation's columns are the same on every card. */
const widthsOf = new WeakMap<Evaluation, readonly number[]>();

function numberWidths(evaluation: Evaluation): readonly number[] {
  const widths = widthsOf.get(evaluation) ?? measuredWidths(evaluation);
  widthsOf.set(evaluation, widths);
  return widths;
}

/** Columns of numbers as wide as the largest of any organisation needs. */
function measuredWidths({ organisations, edition }: Evaluation): readonly number[] {
  const values = organisations.flatMap(({ scores }) => scores.flatMap(({ reading }) => reading.value ?? []));
  const totals = organisations.flatMap(({ total, blockTotals }) => [total, ...blockTotals]);
  const value = within(numberWidth(values, decimalsNeeded(values)), 9, 18);
  const points = within(numberWidth(totals, edition.settings.decimals) - 1, 8, 18);
  return [value, points, 6, points, points, 11];
}

function within(width: number, least: number, most: number): number {
  return Math.min(most, Math.max(least, width));
}

/** Lines of each text by width. */
type KnownLines = readonly Map<number, number>[];

function page(
  contents: PageContents,
  columnWidths: readonly number[],
  known: KnownLines,
): FittedPage & { readonly scale: number } {
  const rowHeights = heightsOf(contents, columnWidths, known);
  const rows = Math.max(0, ...contents.filled) + 1;
  const height = Array.from({ length: rows }, (_row, row) => rowHeights.get(row) ?? heights.plain);
  const wide = printed.width / (sum(columnWidths) * pointsPerCharacter);
  return { columnWidths, rowHeights, scale: Math.min(1, wide, printed.height / sum(height)) };
}

/** Rows of the title and of headings, which do not wrap, stay as high as their larger type needs. */
function heightsOf(
  { texts, filled }: PageContents,
  widths: readonly number[],
  known: KnownLines,
): ReadonlyMap<number, number> {
  const lines = new Map<number, number>();
  for (const [index, { row, left, right, text, look }] of texts.entries()) {
    const width = sum(widths.slice(left, right + 1));
    const needed = known[index]?.get(width) ?? wrappedLines(text, width, look);
    known[index]?.set(width, needed);
    lines.set(row, Math.max(lines.get(row) ?? 1, needed));
  }
  const found = Array.from(lines, ([row, count]) => [row, heights.line * count] as const);
  const last = Math.max(0, ...filled);
  const blank = Array.from({ length: last }, (_row, row) => row).filter((row) => !filled.has(row));
  return new Map([[0, heights.title], ...found, ...blank.map((row) => [row, heights.blank] as const)]);
}
