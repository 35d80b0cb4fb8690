import type { Edition } from "../../criteria/edition";
import type { Totals } from "../../scoring/totals";
import { goBySums } from "./orderOfSums";

/** Those that awards hang on, and between which of their sums every row stands. */
export interface Near {
  readonly rows: ReadonlySet<number>;
  readonly total: Gaps;
  readonly main: Gaps;
  /** Behind so many nobody has a prize, or is encouraged, whoever else of them moves. */
  readonly mostByTotal: number;
  readonly mostByMain: number;
}

function nearFacts({ settings }: Edition, { total, main }: Totals, rows: ReadonlySet<number>): Near {
  const isDistinct = new Set(Array.from(rows, (row) => total[row])).size === rows.size;
  const mostByTotal = isDistinct ? distinctBest(total, settings.prizes + 1).length : Infinity;
  const count = settings.encouragement.kind === "mainTotal" ? settings.encouragement.count : Infinity;
  const mostByMain = distinctBest(main, count + mostByTotal + 1).length;
  return { rows, total: gapsBetween(total, rows), main: gapsBetween(main, rows), mostByTotal, mostByMain };
}

/** By row: the sums of others next to its own, from below and from above; its own where it is equal to one. */
interface Gaps {
  readonly below: Float64Array;
  readonly above: Float64Array;
}

function gapsBetween(sums: Float64Array, rows: ReadonlySet<number>): Gaps {
  const below = new Float64Array(sums.length).fill(-Infinity);
  const above = new Float64Array(sums.length).fill(Infinity);
  for (const other of rows) {
    const line = sums[other] ?? 0;
    sums.forEach((sum, row) => {
      if (row === other) return;
      if (line <= sum) below[row] = Math.max(below[row] ?? 0, line);
      if (line >= sum) above[row] = Math.min(above[row] ?? 0, line);
    });
  }
  return { below, above };
}

export function isBetween(gaps: Gaps | undefined, row: number, sum: number): boolean {
  return gaps !== undefined && sum > (gaps.below[row] ?? NaN) && sum < (gaps.above[row] ?? NaN);
}

/**
 * Rows among which every award stays while only one other organisation moves; null: all of them. Awards go by positions, so it takes the
 * first of each order, equals included, and some more for those who move.
 */
export function nearAwards(edition: Edition, totals: Totals): Near | null {
  const { settings, blocks } = edition;
  const rule = settings.encouragement;
  const { tieBreaks } = settings;
  if (!goBySums(settings) || tieBreaks.some(({ kind }) => kind === "value")) return null;
  if (rule.kind !== "mainTotal" || blocks.length === 0) return null;
  const winners = distinctBest(totals.total, settings.prizes + 2);
  // Whoever shares a prize takes a place in the order of main sums without taking a slot of encouragement.
  const taken = Math.max(winners.length, settings.prizes + 2);
  const near = new Set([...winners, ...distinctBest(totals.main, rule.count + taken + 2)]);
  // Between equals a tie-break rule decides, by what others' ranks may have a part in.
  const sums = new Set(Array.from(near, (row) => totals.total[row]));
  return tieBreaks.length > 0 && sums.size < near.size ? null : nearFacts(edition, totals, near);
}

/** The rows with one of the `count` highest values. */
function distinctBest(values: Float64Array, count: number): readonly number[] {
  const distinct = [...new Set(values)].sort((one, other) => other - one);
  const least = distinct[count - 1] ?? -Infinity;
  return Array.from(values.keys()).filter((row) => (values[row] ?? 0) >= least);
}
