import type { Unit } from "../../tables/measuringUnit";
import { densestMiddle, medianOf, medianWithout, spreadAbout } from "./middle";

/** Fewer values say nothing about what is usual. */
const leastValues = 5;
/** Of last year's values these many rows may be anybody's. */
const exchanged = 2;
/** No column is so even that a difference of 5 % would tell anything. */
const leastSpread = 0.05;
/** No single cell says more against a reading: as surprising as once in so many powers of e. */
const mostSurprise = 10;

export type Values = readonly (number | null)[];

/** Values of the year before, by organisation as named in the results, then by position of the criterion. */
export type PreviousValues = ReadonlyMap<string, Values>;

/** What the logarithm of a value is expected to be. */
interface Expected {
  readonly middle: number;
  readonly spread: number;
}

/** How one criterion is compared. */
interface Column extends Expected {
  /** Whether values go with the size of the organisation. */
  readonly sized: boolean;
  /** From one year to the next; null where fewer than five are known. */
  readonly growth: Expected | null;
  /** Part of the values that are 0. */
  readonly zeros: number;
}

/**
 * What a value is expected to be beside the rates of the others: the column's median times the organisation's size,
 * which is the median of its own values beside their columns' medians; or, where that fits more closely, the column's
 * median alone, or last year's own value times the column's growth. In logarithms and with medians for means, so that one
 * huge value moves nothing. Shares have no size; yes and no are not compared.
 */
export class Rates {
  /** By column, then by row. */
  private readonly logs: readonly Float64Array[];
  private readonly medians: Float64Array;
  private readonly sized: readonly boolean[];
  /** By row: how far its values are from the medians of their columns, sorted. */
  private readonly away: readonly Float64Array[];
  private readonly columns: readonly (Column | null)[];

  /** @param values by column, NaN where there is none; `lastYear` by row, null where nothing is known of it */
  constructor(
    readonly units: readonly Unit[],
    private readonly values: readonly Float64Array[],
    private readonly lastYear: readonly (Values | null)[],
  ) {
    this.sized = units.map(isSized);
    this.logs = values.map((column) => column.map(logOf));
    this.medians = Float64Array.from(this.logs, (column) => {
      const there = sorted(column);
      return there.length < leastValues ? NaN : medianOf(there);
    });
    const away = new Float64Array(units.length);
    this.away = lastYear.map((_values, row) => {
      units.forEach((_unit, column) => (away[column] = this.awayFrom(this.logs[column]?.[row] ?? NaN, column)));
      return sorted(away);
    });
    this.columns = units.map((unit, column) =>
      unit.family === "yesNo" || Number.isNaN(this.medians[column]) ? null : this.describe(column),
    );
  }

  private describe(column: number): Column {
    const median = this.medians[column] ?? NaN;
    const logs = this.logs[column] ?? noNumbers;
    const plain = spreadAbout(median, sorted(logs));
    const bySize =
      this.sized[column] === true ? sorted(logs.map((log, row) => log - this.sizeWithout(row, column))) : null;
    const rate = bySize === null ? NaN : medianOf(bySize);
    const sizedSpread = bySize === null ? Infinity : spreadAbout(rate, bySize);
    const sized = sizedSpread < plain;
    const grown = sorted(logs.map((log, row) => log - logOf(this.lastYear[row]?.[column])));
    const growth = medianOf(grown);
    let [there, zeros] = [0, 0];
    for (const value of this.values[column] ?? noNumbers) {
      if (!Number.isNaN(value)) there++;
      if (value === 0) zeros++;
    }
    return {
      middle: sized ? rate : median,
      spread: this.withoutChance(column, sized ? sizedSpread : plain),
      sized,
      growth:
        grown.length < leastValues
          ? null
          : { middle: growth, spread: Math.max(leastSpread, spreadAbout(growth, grown, exchanged)) },
      zeros: zeros / there,
    };
  }

  /** What small counts differ by mere chance is no spread of the column: `distance` adds it by the value expected. */
  private withoutChance(column: number, spread: number): number {
    const chance = this.units[column]?.family === "count" ? Math.exp(-(this.medians[column] ?? 0)) : 0;
    return Math.sqrt(Math.max(leastSpread ** 2, spread ** 2 - chance));
  }

  /** NaN where the column says nothing of size. */
  private awayFrom(log: number, column: number): number {
    return this.sized[column] === true ? log - (this.medians[column] ?? NaN) : NaN;
  }

  /** The logarithm of the organisation's size by its values in other columns. */
  private sizeWithout(row: number, column: number): number {
    const away = this.away[row] ?? noNumbers;
    const own = this.awayFrom(this.logs[column]?.[row] ?? NaN, column);
    const size = Number.isNaN(own) ? medianOf(away) : medianWithout(away, own);
    return Number.isNaN(size) ? 0 : size;
  }

  /** The size of a row some of whose values belong to other columns. @param moved what each column would hold then */
  sizeMoved(row: number, moved: Values): number {
    const away = moved.map((value, column) => this.awayFrom(logOf(value), column));
    const size = densestMiddle(sorted(Float64Array.from([...(this.away[row] ?? []), ...away])));
    return Number.isNaN(size) ? 0 : size;
  }

  /** null where nothing is known of the column. @param size of the row, where it is not that of its other values */
  expected(row: number, column: number, size?: number): Expected | null {
    const others = this.byOthers(row, column, size);
    const before = this.byLastYear(row, column);
    return before !== null && others !== null && before.spread < others.spread ? before : others;
  }

  /** By the rates of the others alone; null and `size` as in `expected`. */
  byOthers(row: number, column: number, size?: number): Expected | null {
    const own = this.columns[column];
    if (!own) return null;
    const { middle, spread, sized } = own;
    return { middle: middle + (sized ? (size ?? this.sizeWithout(row, column)) : 0), spread };
  }

  /** By last year's values of a row alone; null where they, or how values grow, are not known. */
  byLastYear(row: number, column: number): Expected | null {
    const growth = this.columns[column]?.growth ?? null;
    const before = logOf(this.lastYear[row]?.[column]);
    if (growth === null || Number.isNaN(before)) return null;
    return { middle: before + growth.middle, spread: growth.spread };
  }

  /** How many spreads a value above 0 is away from what is expected; small counts differ by mere chance, too. */
  distance(value: number, column: number, { middle, spread }: Expected): number {
    const away = Math.log(value) - middle;
    const squared = (away / spread) ** 2;
    if (this.units[column]?.family !== "count" || away === 0) return Math.sqrt(squared);
    const byChance = 2 * (value * away - value + Math.exp(middle));
    return Math.sqrt((squared * byChance) / (squared + byChance));
  }

  /**
   * How surprising a content is in a column: minus the logarithm of its density.
   * @param content null: it cannot be read there
   */
  surprise(content: number | null, column: number, expected: Expected | null): number {
    const unit = this.units[column];
    if (content === null || (unit?.family === "percent" && content > 100)) return mostSurprise;
    if (unit?.family === "yesNo") return content === 0 || content === 1 ? 0.5 : mostSurprise;
    const own = this.columns[column];
    if (!own || expected === null) return 2;
    if (content <= 0) return Math.min(mostSurprise, -Math.log(Math.max(own.zeros, 1e-4)));
    if (unit?.family === "count" && !Number.isInteger(content)) return mostSurprise;
    const away = this.distance(content, column, expected);
    return Math.min(mostSurprise, (away * away) / 2 + Math.log(expected.spread) + 1);
  }
}

function isSized(unit: Unit | undefined): boolean {
  return unit?.family === "count" || unit?.family === "money";
}

function logOf(value: number | null | undefined): number {
  return value !== null && value !== undefined && value > 0 ? Math.log(value) : NaN;
}

const noNumbers = new Float64Array();

function sorted(values: Float64Array): Float64Array {
  const there = new Float64Array(values.length);
  let count = 0;
  for (const value of values) if (!Number.isNaN(value)) there[count++] = value;
  return there.subarray(0, count).sort();
}
