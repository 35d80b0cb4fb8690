import { areaAddress } from "../../workbook/cellAddress";
import type { CellArea } from "../../workbook/grid";
import type { PlanCell } from "../../workbook/sheetPlan";

/**
 * What an area is compared by, without a copy of it: how many formulas and numbers it holds, and sums of its numbers and of
 * the lengths and some characters of its texts, each times a weight that follows from its place, so that exchanged cells differ.
 */
interface AreaDigest {
  readonly formulas: number;
  readonly numbers: number;
  readonly sum: number;
  /** null: a text holds characters that programs count as one or as two. */
  readonly texts: number | null;
}

const rowWeight = 131;

type DigestedRows = readonly (readonly (Pick<PlanCell, "value" | "formula"> | null)[])[];

/** all: how many formulas, and everything that they and constants give; constants: not what formulas give; values: however they come about. */
type Digested = "all" | "constants" | "values";

function digestOf(rows: DigestedRows, { top, left, bottom, right }: CellArea, what: Digested): AreaDigest {
  let [formulas, numbers, texts] = [0, 0, 0];
  let isCounted = true;
  const products: number[] = [];
  for (let row = top; row <= bottom; row++) {
    for (let column = left; column <= right; column++) {
      const cell = rows[row]?.[column];
      if (cell == null) continue;
      const weight = rowWeight * (row + 1) + column + 1;
      if (cell.formula !== null) formulas++;
      if (cell.formula !== null && what === "constants") continue;
      if (typeof cell.value === "number") {
        numbers++;
        products.push(cell.value * weight);
      } else if (typeof cell.value === "string" && (cell.value !== "" || cell.formula !== null)) {
        texts += textMeasure(storedText(cell.value)) * weight;
        if (isWide.test(cell.value)) isCounted = false;
      }
    }
  }
  return { formulas, numbers, sum: exactSum(products), texts: isCounted ? texts : null };
}

/** Where a text is looked at: at these shares of its length, and at its end. */
const looked = [0, 0.5] as const;

/** A number that is another one for another text of the same length, unless it is alike at all three places. */
function textMeasure(text: string): number {
  const codes = looked.map((share, index) => (index + 2) * `${text} `.charCodeAt(Math.floor(text.length * share)));
  return text.length + codes.reduce((sum, code) => sum + code, ` ${text}`.charCodeAt(text.length));
}

/** The same of cells, as part of a formula. */
function liveTextMeasure(cells: string): string {
  const code = (at: string, index: number): string => `${index + 2}*UNICODE(MID(${cells}&" ",${at},1))`;
  const codes = looked.map((share, index) => code(share === 0 ? "1" : `INT(LEN(${cells})*${share})+1`, index));
  return `(LEN(${cells})+${codes.join("+")}+UNICODE(MID(" "&${cells},LEN(${cells})+1,1)))`;
}

const isWide = /[\ud800-\udfff]/;

/** As a file gives it back: one sign for the end of a line, no control characters. */
export function storedText(text: string): string {
  return text.replace(/\r\n?/g, "\n").replace(/[^\P{Cc}\t\n]/gu, "");
}

/** With the rounding errors of the additions added up beside it (Neumaier's summation). */
export function exactSum(numbers: readonly number[]): number {
  let [sum, lost] = [0, 0];
  for (const number of numbers) {
    const next = sum + number;
    lost += Math.abs(sum) >= Math.abs(number) ? sum - next + number : number - next + sum;
    sum = next;
  }
  return sum + lost;
}

/** Part of a formula: 0 where a live number is the one expected, else 1. Programs add up in different orders. */
export function expectedNumber(live: string, expected: number): string {
  const tolerance = Math.max(1e-4, 1e-12 * Math.abs(expected));
  return `(ABS(${live}-${literal(expected)})>${literal(tolerance)})*1`;
}

/** The same for what is counted. */
export function expectedCount(live: string, expected: number): string {
  return `(${live}<>${expected})*1`;
}

/** Fifteen digits, as Excel keeps of a constant. */
function literal(number: number): string {
  const text = String(Number(number.toPrecision(15))).toUpperCase();
  return number < 0 ? `(${text})` : text;
}

/** Part of a formula: how many of the counts of an area are not those of the plan. @param sheet "{totals}!" */
export function changedArea(sheet: string, rows: DigestedRows, area: CellArea, what: Digested): string {
  const cells = `${sheet}${areaAddress(area, "$")}`;
  const { formulas, numbers, sum, texts } = digestOf(rows, area, what);
  const ofConstants = what !== "constants" ? "" : `(1-ISFORMULA(${cells}))*`;
  const weights = `${ofConstants}(${rowWeight}*ROW(${cells})+COLUMN(${cells}))`;
  return [
    ...(what === "values" ? [] : [expectedCount(`SUMPRODUCT(ISFORMULA(${cells})*1)`, formulas)]),
    expectedCount(ofConstants === "" ? `COUNT(${cells})` : `SUMPRODUCT(${ofConstants}ISNUMBER(${cells}))`, numbers),
    expectedNumber(`SUMPRODUCT(${cells},${weights})`, sum),
    ...(texts === null
      ? []
      : [expectedCount(`SUMPRODUCT(ISTEXT(${cells})*${liveTextMeasure(cells)}*${weights})`, texts)]),
  ].join("+");
}

/** Of the formulas alone. */
export function changedFormulas(sheet: string, rows: DigestedRows, area: CellArea): string {
  const cells = `${sheet}${areaAddress(area, "$")}`;
  return expectedCount(`SUMPRODUCT(ISFORMULA(${cells})*1)`, digestOf(rows, area, "all").formulas);
}

/** Excel takes no formula of more than 8,192 characters, and a title may be longer than the role that stands for it. */
const longestFormula = 3_500;

/** Sums of parts of formulas, no more to one than a cell takes. */
export function packedParts(parts: readonly string[]): readonly string[] {
  const sums: string[] = [];
  for (const part of parts) {
    const last = sums.at(-1);
    if (last === undefined || last.length + part.length > longestFormula) sums.push(part);
    else sums[sums.length - 1] = `${last}+${part}`;
  }
  return sums;
}
