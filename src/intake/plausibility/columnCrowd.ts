import { fifteenDigits } from "../../tables/decimal";

/** Fewer values say nothing about what is usual. */
const leastValues = 5;

/** A value so many times above or below the median of the others is far from them. */
export const farFactor = 20;

/** What the other organisations report on the same criterion, seen from one of its values. */
interface Crowd {
  readonly median: number;
  /** Least and largest of the others that are not far from their median themselves. */
  readonly least: number;
  readonly largest: number;
  /** The largest of the others that are far below the median; 0 where there is none. */
  readonly farBelow: number;
}

/** The positive values of one criterion; zeros and negative values take no part in comparisons of size. */
export class ColumnCrowd {
  private readonly sorted: readonly number[];
  /** Between these every value is near the median of the others, whichever value is left out of them. */
  private readonly usual: { readonly above: number; readonly below: number };

  constructor(values: readonly number[]) {
    this.sorted = values.filter((value) => value > 0).sort((one, other) => one - other);
    this.usual = {
      above: medianOf(this.sorted.slice(1)) / farFactor,
      below: medianOf(this.sorted.slice(0, -1)) * farFactor,
    };
  }

  /**
   * The others of a value that is one of the column's; null where there are fewer than five positive values, itself
   * among them. The median is that of the others, so that one huge value does not move what it is compared with.
   */
  othersOf(value: number): Crowd | null {
    const { sorted } = this;
    const own = firstAtLeast(sorted, value);
    if (sorted.length < leastValues || sorted[own] !== value) return null;
    const other = (position: number): number => sorted[position < own ? position : position + 1] ?? value;
    const count = sorted.length - 1;
    const upper = other(Math.floor(count / 2));
    const median = fifteenDigits(count % 2 === 1 ? upper : (other(count / 2 - 1) + upper) / 2);
    return { median, ...this.bodyWithout(own, median) };
  }

  /** As `othersOf`, and null also for a value that is near the median of the others: most are, and need no closer look. */
  othersOfFar(value: number): Crowd | null {
    return value > this.usual.above && value < this.usual.below ? null : this.othersOf(value);
  }

  private bodyWithout(own: number, median: number): Omit<Crowd, "median"> {
    const { sorted } = this;
    let first = firstAtLeast(sorted, median / farFactor);
    let last = firstAtLeast(sorted, median * farFactor) - 1;
    while (sorted[last + 1] === median * farFactor) last++;
    const below = first - 1 === own ? first - 2 : first - 1;
    if (first === own) first++;
    if (last === own) last--;
    return { least: sorted[first] ?? median, largest: sorted[last] ?? median, farBelow: sorted[below] ?? 0 };
  }
}

function medianOf(sorted: readonly number[]): number {
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? 0;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? 0) + upper) / 2;
}

/** Position of the first number that is not below the bound. */
function firstAtLeast(sorted: readonly number[], bound: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] ?? bound) < bound) low = middle + 1;
    else high = middle;
  }
  return low;
}
