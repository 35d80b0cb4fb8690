import { type SheetGrid, cellAt } from "../../workbook/grid";
import { cleanText } from "../../tables/text/cleanText";
import { parseWrittenNumber } from "../../tables/writtenNumber";
import { speakingOf } from "../organisation/speaksOfOrganisation";
import type { NamedRow } from "./namedRow";

/** What a row is of the others. */
type AggregateKind = "sum" | "mean" | "least" | "most";

interface Aggregate {
  readonly kind: AggregateKind;
  /** false: it may be chance. */
  readonly isCertain: boolean;
}

/** More rows are compared with all others only, not with every run of rows above and below. */
const mostRunRows = 150;
/**
 * By how many bits the figures must be surprising, by how clearly the name speaks of an organisation: chance gives a row
 * of such figures once in so many powers of two.
 */
const leastBits = [8, 13, 16, 16] as const;
/** From so much on, which three columns at least must add up to, a name that speaks of nothing is put aside unasked, among enough rows. */
const certainBits = 25;
const certainRows = 5;
/** No single column proves more than this. */
const mostBitsOfColumn = 12;
/** A column in which the row is something else takes away so much. */
const bitsOfOther = 1.5;
/** There are many runs, so that one of them fits more easily. */
const bitsOfRuns = 4;
/** Tables with more of them are no lists of organisations. */
const mostAggregates = 60;

/** A figure, and half of the last place it is written with. */
interface Figure {
  readonly value: number;
  readonly half: number;
}

type Line = readonly (Figure | null)[];

/**
 * Rows that are the sum, the mean, the least or the most of those they are with, whatever they are called: of all
 * others, of all above or below, or (sums) of a run of rows next to them. Found again and again, because one hides another.
 * @param isSure a row that is an organisation's, whatever its figures
 */
export function aggregateRows(
  sheet: SheetGrid,
  columns: readonly number[],
  rows: readonly NamedRow[],
  isSure: (row: NamedRow) => boolean,
): ReadonlyMap<NamedRow, Aggregate> {
  const found = new Map<NamedRow, Aggregate>();
  const all = rows.map((row) => ({
    row,
    line: columns.map((column) => figureAt(sheet, row.row, column)),
    speaking: isSure(row) ? null : speakingOf(row.name),
  }));
  const look = (among: typeof all): void => {
    let left = among;
    for (let again = true; again && left.length > 2 && found.size < mostAggregates;) {
      const lines = left.map(({ line }) => line);
      const sums = columns.map((_, column) => new RunningSums(lines, column));
      const at = left.findIndex(({ row, speaking }, position) => {
        if (speaking === null || found.has(row)) return false;
        const one = { at: position, mayBePart: speaking === 0, bitsOfRun: found.size > 0 ? 0 : bitsOfRuns };
        const kind = aggregateOf(one, lines, sums, leastBits[speaking]);
        if (kind === null) return false;
        const isCertain =
          speaking === 0 && lines.length >= certainRows && aggregateOf(one, lines, sums, certainBits) !== null;
        found.set(row, { kind, isCertain });
        return true;
      });
      again = at >= 0;
      left = left.filter((_, position) => position !== at);
    }
  };
  look(all);
  // What only may be an aggregate may belong to the sum of all.
  const doubtful = all.filter(({ row }) => found.get(row)?.isCertain !== true);
  if (found.size > 0 && doubtful.some(({ row }) => found.has(row))) look(doubtful);
  const [one, other] = all;
  if (all.length === 2 && one !== undefined && other !== undefined && isDouble(one.line, [other.line])) {
    // The sum of a single organisation.
    const sums = [one, other].filter(({ speaking }) => speaking === 0);
    if (sums.length === 1) for (const { row } of sums) found.set(row, { kind: "sum", isCertain: false });
  }
  return found;
}

/** Whether the rows add up to `whole` in most of its columns. */
export function addUp(sheet: SheetGrid, columns: readonly number[], whole: number, rows: readonly number[]): boolean {
  const fits = columns.flatMap((column) => {
    const figure = figureAt(sheet, whole, column);
    if (figure === null || figure.value === 0) return [];
    const sum = rows.reduce((total, row) => total + (figureAt(sheet, row, column)?.value ?? 0), 0);
    return [Math.abs(sum - figure.value) <= figure.half * 1.0001];
  });
  return fits.filter((fit) => fit).length * 2 > fits.length;
}

/** The figures of a column summed up row by row, so that the sum of any run is a difference. */
class RunningSums {
  private readonly sums: number[] = [0];
  private readonly counts: number[] = [0];
  readonly least: number;
  readonly most: number;

  constructor(lines: readonly Line[], column: number) {
    const values = lines.map((line) => line[column]?.value ?? null);
    values.forEach((value, row) => {
      this.sums.push((this.sums[row] ?? 0) + (value ?? 0));
      this.counts.push((this.counts[row] ?? 0) + (value === null ? 0 : 1));
    });
    const numbers = values.filter((value) => value !== null);
    this.least = numbers.reduce((one, other) => Math.min(one, other), Infinity);
    this.most = numbers.reduce((one, other) => Math.max(one, other), -Infinity);
  }

  of({ from, to, without }: Run): { readonly sum: number; readonly count: number } {
    const between = (list: readonly number[]) => {
      const own = without === null ? 0 : (list[without + 1] ?? 0) - (list[without] ?? 0);
      return (list[to] ?? 0) - (list[from] ?? 0) - own;
    };
    return { sum: between(this.sums), count: between(this.counts) };
  }
}

/** Rows from `from` up to, without, `to`, and without one among them. */
interface Run {
  readonly from: number;
  readonly to: number;
  readonly without: number | null;
}

interface Candidate {
  readonly at: number;
  /** Nothing says that it is an organisation. */
  readonly mayBePart: boolean;
  /** Of how many bits more a run must be, for what reads like an organisation. */
  readonly bitsOfRun: number;
}

function aggregateOf(
  { at, mayBePart, bitsOfRun }: Candidate,
  lines: readonly Line[],
  sums: readonly RunningSums[],
  needed: number,
): AggregateKind | null {
  const own = lines[at] ?? [];
  const end = lines.length;
  const groups: readonly Run[] = [
    { from: 0, to: end, without: at },
    { from: 0, to: at, without: null },
    { from: at + 1, to: end, without: null },
  ];
  // What reads like an organisation is one unless it is something of all the others, or the sum of those next to it.
  for (const run of mayBePart ? groups : groups.slice(0, 1)) {
    if (run.to - run.from < (run.without === null ? 2 : 3)) continue;
    const bits = (kinds: readonly ("sum" | "mean")[]) => bitsOf(own, sums, (each) => expectations(each.of(run), kinds));
    if (bits(["sum"]) >= needed) return "sum";
    if (bits(["mean"]) >= needed) return "mean";
    // A row of totals may hold sums of counts beside means of shares.
    if (bits(["sum", "mean"]) >= needed + own.length) return "sum";
    const others = end > mostRunRows || !mayBePart ? [] : lines.slice(run.from, run.to).filter((line) => line !== own);
    const kind = others.length < 3 || isDouble(own, others) ? null : extremeOf(own, others, sums, needed);
    if (kind !== null) return kind;
  }
  if (end > mostRunRows) return null;
  const more = mayBePart ? bitsOfRuns : bitsOfRun;
  const isRun = (run: Run) =>
    run.to - run.from > 1 && bitsOf(own, sums, (each) => expectations(each.of(run), ["sum"])) >= needed + more;
  return lines.some((_, edge) =>
    isRun(edge < at ? { from: edge, to: at, without: null } : { from: at + 1, to: edge + 1, without: null }),
  )
    ? "sum"
    : null;
}

function expectations(
  { sum, count }: { readonly sum: number; readonly count: number },
  kinds: readonly ("sum" | "mean")[],
): readonly number[] {
  return count < 2 ? [] : kinds.map((kind) => (kind === "sum" ? sum : sum / count));
}

function extremeOf(
  own: Line,
  others: readonly Line[],
  sums: readonly RunningSums[],
  needed: number,
): "least" | "most" | null {
  for (const [kind, extreme] of [
    ["least", Math.min],
    ["most", Math.max],
  ] as const) {
    const bits = bitsOf(own, sums, (_, column) => {
      const numbers = others.flatMap((line) => line[column]?.value ?? []);
      const value = extreme(...numbers);
      // What several have alike, such as 100 %, is no extreme that tells anything.
      return numbers.filter((one) => one === value).length === 1 ? [value] : [];
    });
    if (bits >= needed + own.length) return kind;
  }
  return null;
}

/** How surprising it is that the row holds what is expected; 0 where it mostly does not. */
function bitsOf(
  own: Line,
  sums: readonly RunningSums[],
  expected: (sums: RunningSums, column: number) => readonly number[],
): number {
  let [bits, fitting, telling] = [0, 0, 0];
  sums.forEach((each, column) => {
    const figure = own[column] ?? null;
    const spread = each.most - each.least;
    // Nought is the sum of noughts.
    if (figure === null || figure.value === 0 || spread <= 2 * figure.half) return;
    const values = expected(each, column);
    if (values.length === 0) return;
    telling++;
    const tolerance = Math.min(figure.half, spread / 4) * 1.0001 + 1e-9 * Math.max(1, Math.abs(figure.value));
    if (!values.some((value) => Math.abs(value - figure.value) <= tolerance)) return;
    fitting++;
    bits += Math.min(mostBitsOfColumn, Math.log2(spread / (figure.half * 2) + 1));
  });
  return fitting * 2 < telling ? 0 : bits - bitsOfOther * (telling - fitting);
}

/** A row that repeats one other row is a double of it. */
function isDouble(own: Line, others: readonly Line[]): boolean {
  const filled = own.filter((figure) => figure !== null).length;
  return others.some((line) => {
    const shared = own.filter((figure, column) => figure !== null && figure.value === line[column]?.value).length;
    return shared * 3 > filled * 2;
  });
}

function figureAt(sheet: SheetGrid, row: number, column: number): Figure | null {
  const cell = cellAt(sheet, row, column);
  const text = cell.kind === "text" ? parseWrittenNumber(cleanText(String(cell.value))) : null;
  const value = cell.kind === "number" ? Number(cell.value) : text?.kind === "number" ? text.value : Number.NaN;
  if (!Number.isFinite(value)) return null;
  const places = /\.(\d+)$/.exec(String(Number(value.toPrecision(12))))?.[1]?.length ?? 0;
  return { value, half: 0.5 * 10 ** -Math.min(places, 6) };
}
