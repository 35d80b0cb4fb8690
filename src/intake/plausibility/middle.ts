/** The median of sorted numbers; NaN of none. */
export function medianOf(sorted: Float64Array): number {
  const last = sorted.length - 1;
  return ((sorted[Math.floor(last / 2)] ?? NaN) + (sorted[Math.ceil(last / 2)] ?? NaN)) / 2;
}

/** The median of the others of a value that is one of the sorted numbers; NaN where it is the only one. */
export function medianWithout(sorted: Float64Array, value: number): number {
  const last = sorted.length - 2;
  const other = (index: number): number => sorted[(sorted[index] ?? NaN) >= value ? index + 1 : index] ?? NaN;
  return last < 0 ? NaN : (other(Math.floor(last / 2)) + other(Math.ceil(last / 2))) / 2;
}

/**
 * Standard deviation of the body of sorted numbers about a middle: by the median of their deviations, or by nine tenths of
 * them where tails are heavier. So many numbers may be anything, and one of ten.
 */
export function spreadAbout(middle: number, sorted: Float64Array, strangers = 1): number {
  const away = deviations(middle, sorted);
  const tail = away[Math.min(Math.floor((away.length - 1) * 0.9), away.length - 1 - strangers)] ?? 0;
  return Math.max(medianOf(away) * 1.4826, tail / 1.645);
}

/** How far sorted numbers are from a middle, sorted: both sides grow away from it, and are merged. */
function deviations(middle: number, sorted: Float64Array): Float64Array {
  const away = new Float64Array(sorted.length);
  let right = 0;
  while (right < sorted.length && (sorted[right] ?? 0) < middle) right++;
  let left = right - 1;
  for (let index = 0; index < away.length; index++) {
    const [below, above] = [left < 0 ? Infinity : middle - (sorted[left] ?? 0), (sorted[right] ?? Infinity) - middle];
    away[index] = Math.min(below, above);
    if (below <= above) left--;
    else right++;
  }
  return away;
}

/** The middle of where half of the sorted numbers are nearest to each other; NaN of none. */
export function densestMiddle(sorted: Float64Array): number {
  const half = Math.floor(sorted.length / 2);
  const width = (from: number): number => (sorted[from + half] ?? Infinity) - (sorted[from] ?? 0);
  let best = 0;
  for (let from = 1; from + half < sorted.length; from++) if (width(from) < width(best)) best = from;
  return medianOf(sorted.slice(best, best + half + 1));
}
