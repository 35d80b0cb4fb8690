import { issueOn } from "../../issues/issue";
import { fifteenDigits } from "../../tables/decimal";
import { quote } from "../issueAt";
import type { Submission } from "../submission";
import { isTelling, rowCell, withoutValues, type Slip, type SlipTable } from "./slip";

/** So many telling values, and so much of all, are the same. */
const leastEqual = 4;
const leastSummed = 3;
const leastShare = 0.8;
/** Of more rows only those next to a row are added up. */
const mostRows = 300;
const mostNear = 8;
/** A value that so many rows have tells nothing. */
const mostAlike = 3;

type Line = readonly (number | null)[];

/** Rows that are another row once more, and rows that are the sum of others: what they hold is counted twice. */
export function countedTwice({ submissions, rates }: SlipTable): readonly Slip[] {
  const lines = submissions.map(({ readings }) => readings.map(({ value }) => value));
  const added = rates.units.flatMap(({ family }, column) => (family === "count" || family === "money" ? [column] : []));
  const sums = lines.map((line) => added.map((column) => line[column] ?? null));
  const found = new Map<number, Slip>();
  const add = (row: number, others: readonly number[], kind: "repeated" | "summed"): void => {
    const submission = submissions[row];
    if (submission === undefined || found.has(row)) return;
    found.set(
      row,
      slipOf(
        submission,
        others.flatMap((other) => submissions[other] ?? []),
        kind,
      ),
    );
  };
  for (const [row, other] of repeatedRows(lines)) add(row, [other], "repeated");
  for (const [row, others] of summedRows(sums)) add(row, others, "summed");
  return [...found.values()];
}

/** Rows of which an earlier one has nearly all telling values. */
function repeatedRows(lines: readonly Line[]): readonly (readonly [number, number])[] {
  const shared = new Map<number, number>();
  for (let column = 0; column < (lines[0]?.length ?? 0); column++) {
    const rowsOf = rowsByValue(lines, column);
    for (const rows of rowsOf.values()) {
      if (rows.length > mostAlike) continue;
      rows.forEach((row, at) => {
        for (const other of rows.slice(0, at)) {
          const pair = row * lines.length + other;
          shared.set(pair, (shared.get(pair) ?? 0) + 1);
        }
      });
    }
  }
  const telling = lines.map((line) => line.filter(isTelling).length);
  return Array.from(shared).flatMap(([pair, equal]) => {
    const [row, other] = [Math.floor(pair / lines.length), pair % lines.length];
    const most = Math.max(telling[row] ?? 0, telling[other] ?? 0);
    return equal >= leastEqual && equal >= most * leastShare ? [[row, other] as const] : [];
  });
}

/** Rows that are the sum of two others, or of several next to each other. */
function summedRows(lines: readonly Line[]): readonly (readonly [number, readonly number[]])[] {
  const column = fullestColumn(lines);
  if (column === null) return [];
  const rowsOf = rowsByValue(lines, column);
  const found: (readonly [number, readonly number[]])[] = [];
  const rows = lines.map((_line, row) => row);
  const tryGroup = (sum: number, group: () => readonly number[]): void => {
    for (const row of rowsOf.get(fifteenDigits(sum)) ?? []) {
      const others = group().filter((one) => one !== row);
      if (others.length > 1 && isSum(lines, row, others)) found.push([row, others]);
    }
  };
  const at = (row: number): number => lines[row]?.[column] ?? 0;
  for (const first of rows) {
    const end = lines.length > mostRows ? Math.min(first + mostNear, lines.length) : lines.length;
    let run = at(first);
    for (let other = first + 1; other < end; other++) {
      run += at(other);
      if (other > first + 1) tryGroup(run, () => rows.slice(first, other + 1));
      tryGroup(at(first) + at(other), () => [first, other]);
    }
  }
  const total = rows.reduce((sum, row) => sum + at(row), 0);
  rowsOf.get(fifteenDigits(total / 2))?.forEach((row) => {
    if (
      isSum(
        lines,
        row,
        rows.filter((one) => one !== row),
      )
    )
      found.push([row, rows.filter((one) => one !== row)]);
  });
  return found;
}

function rowsByValue(lines: readonly Line[], column: number): ReadonlyMap<number, readonly number[]> {
  const rowsOf = new Map<number, number[]>();
  lines.forEach((line, row) => {
    const value = line[column];
    if (!isTelling(value)) return;
    const rows = rowsOf.get(value);
    if (rows === undefined) rowsOf.set(value, [row]);
    else rows.push(row);
  });
  return rowsOf;
}

/** The column with most different telling values, the largest of several: there hardly any sum is met by chance. */
function fullestColumn(lines: readonly Line[]): number | null {
  const facts = (lines[0] ?? []).map((_value, column) => {
    const telling = lines.map((line) => line[column]).filter(isTelling);
    return { column, different: new Set(telling).size, sum: telling.reduce((sum, value) => sum + value, 0) };
  });
  const [best] = facts.sort((one, other) => other.different - one.different || other.sum - one.sum);
  return best === undefined || best.different < 3 ? null : best.column;
}

function isSum(lines: readonly Line[], row: number, others: readonly number[]): boolean {
  const own = lines[row] ?? [];
  let [fitting, telling] = [0, 0];
  own.forEach((value, column) => {
    if (!isTelling(value)) return;
    telling++;
    const sum = others.reduce((total, other) => total + (lines[other]?.[column] ?? 0), 0);
    if (Math.abs(sum - value) < 1e-6 * value) fitting++;
  });
  return fitting >= leastSummed && fitting >= telling * leastShare;
}

function slipOf(submission: Submission, others: readonly Submission[], kind: "repeated" | "summed"): Slip {
  const { organisation, source } = submission;
  const cells = others.map((other) => rowCell(other, submission));
  const shown = cells.length > 4 ? [...cells.slice(0, 2), "…", ...cells.slice(-1)] : cells;
  const params = { organisation: quote(organisation), cells: shown.join(", ") };
  const code = kind === "repeated" ? "slipRepeated" : "slipSummed";
  const slip = {
    kind,
    issues: [issueOn(source, code, "warning", params, organisation)],
    repairs: withoutValues(submission),
  } as const;
  return kind === "repeated" ? { ...slip, others: others.map((other) => other.organisation) } : slip;
}
