import { weightedUnits } from "../../scoring/points";

/** The lowest of a difference over an interval of the weight, and a weight that has it. */
export interface Lowest {
  readonly value: number;
  readonly at: number;
}

/** Half a unit, less the half millionth of a point by which the inner rounding lifts (`roundUnits`). */
function halfUnit(scale: number): number {
  return 0.5 - 5e-7 * scale;
}

/** So much right of a weight at which points jump that floating point is on the far side, too. */
const beside = 1e-12;

/**
 * The lowest of units(x × w) − units(y × w) over low ≤ w ≤ high, exactly as points are rounded.
 *
 * Points of y jump where y·w reaches a half. With x ≥ y ≥ 0 the difference is ⌊w·(x − y)⌋ at such a jump, which grows from
 * jump to jump: the lowest is at `low` or at the first jump of y after it. With y > x ≥ 0 it falls from jump to jump: the
 * lowest is at `low` or at the last jump of y. Of two negatives the signs change places (rounding is symmetric); of
 * different signs one end has it.
 * @param x,y bounded points; `low` ≥ 0
 */
export function leastDifference(x: number, y: number, low: number, high: number, scale: number): Lowest {
  if (x < 0 && y <= 0) return leastDifference(-y, -x, low, high, scale);
  const end = y <= 0 || x >= y ? low : high;
  if (y <= 0 || x <= 0) return at(end);
  const half = halfUnit(scale);
  const unit = y * scale;
  const count = x >= y ? Math.ceil(low * unit - half) : Math.floor(high * unit - half);
  const jump = ((count + half) / unit) * (1 + beside);
  const atEnd = at(end);
  const atLow = end === low ? atEnd : at(low);
  const least = atLow.value < atEnd.value ? atLow : atEnd;
  if (jump < low || jump > high) return least;
  const atJump = at(jump);
  return atJump.value < least.value ? atJump : least;

  function at(weight: number): Lowest {
    return { value: weightedUnits(x, weight, scale) - weightedUnits(y, weight, scale), at: weight };
  }
}

/**
 * A bound below α·units(x × w) − β·units(y × w) that is off by rounding alone, and the end where the difference is lower.
 * @param alpha,beta not below 0
 */
export function leastCombination(
  { x, alpha, y, beta }: { readonly x: number; readonly alpha: number; readonly y: number; readonly beta: number },
  low: number,
  high: number,
  scale: number,
): Lowest {
  if (alpha === beta) {
    const { value, at } = leastDifference(x, y, low, high, scale);
    return { value: alpha === 0 ? 0 : alpha * value, at };
  }
  if (beta === 0 || y === 0) return scaled(x, alpha, x > 0 ? low : high);
  if (alpha === 0 || x === 0) return scaled(y, -beta, y > 0 ? high : low);
  const slope = (alpha * x - beta * y) * scale;
  const at = slope > 0 ? low : high;
  return { value: slope * at - (alpha + beta) * (0.5 + 5e-7 * scale), at };

  function scaled(points: number, factor: number, weight: number): Lowest {
    return { value: factor * weightedUnits(points, weight, scale), at: weight };
  }
}
