/** Points by docs/method.md in exact fractions, written without looking at the program's arithmetic. */
import type { Block, Criterion, LinesMethodName } from "../../src/criteria/criterion";
import type { Settings } from "../../src/criteria/settings";
import { compare, dividedBy, fraction, minus, numberOf, plus, rounded, times, zero, type Fraction } from "./fraction";

const hundred = fraction(100);

/** What is measured of a value; null where it cannot be computed. */
function measured(criterion: Criterion, value: Fraction, base: Fraction | null): Fraction | null {
  const word =
    criterion.measure ?? (criterion.method === "per100" || criterion.method === "growth" ? criterion.method : "value");
  if (word === "value") return value;
  if (base === null || compare(base, zero) <= 0) return null;
  return times(dividedBy(word === "growth" ? minus(value, base) : value, base), hundred);
}

function rawPoints(criterion: Criterion, value: Fraction, others: readonly Fraction[], rated: number): Fraction | null {
  const points = fraction(criterion.points ?? 0);
  const { floor, cap } = criterion;
  switch (criterion.method) {
    case "bands": {
      const reached = criterion.bands.filter(({ from }) => compare(fraction(from), value) <= 0);
      return fraction(reached.at(-1)?.points ?? 0);
    }
    case "yesNo":
      return compare(value, fraction(1)) === 0 ? points : zero;
    case "places": {
      const sign = criterion.betterIs === "higher" ? 1 : -1;
      const better = others.filter((other) => sign * compare(other, value) > 0).length;
      return times(fraction(rated - better), points);
    }
    // The only one of any edition (`arbitraryEdition.ts`).
    case "formula":
      return plus(times(value, fraction(0.3)), fraction(2));
    case "points":
      if (floor !== null && compare(value, fraction(floor)) < 0) return null;
      return cap !== null && compare(value, fraction(cap)) > 0 ? null : value;
    case "sumOfLines":
    case "meanOfLines":
    case "largestOfLines":
      return null;
    case "perUnit":
    case "percent":
    case "penalty":
    case "per100":
    case "growth":
      return times(value, points);
    default:
      return criterion.method satisfies never;
  }
}

/** What an indicator takes from the exact points of its lines. */
function ofLines(method: LinesMethodName, points: readonly Fraction[]): Fraction {
  const sum = points.reduce(plus, zero);
  if (method === "sumOfLines") return sum;
  if (method === "meanOfLines") return dividedBy(sum, fraction(points.length));
  return points.reduce((most, one) => (compare(one, most) > 0 ? one : most));
}

/** Points of an indicator by those of its lines, null where a line has none, and whether any line has a value. */
export function exactPointsOfLines(
  criterion: Criterion & { readonly method: LinesMethodName },
  lines: readonly (number | null)[],
  isReported: boolean,
  decimals: number,
): number | null {
  if (!isReported) return null;
  return finished(
    criterion,
    ofLines(
      criterion.method,
      lines.map((points) => fraction(points ?? 0)),
    ),
    decimals,
  );
}

/** The sum of a block from the rounded points of its indicators. */
export function exactBlockSum(
  block: Block,
  points: readonly number[],
  { decimals, floorBlocksAtZero }: Pick<Settings, "decimals" | "floorBlocksAtZero">,
): number {
  const { floor = null, cap = null, weight = 1 } = block;
  const sum = finished({ floor, cap, weight }, points.map(fraction).reduce(plus, zero), decimals);
  return floorBlocksAtZero ? Math.max(sum, 0) : sum;
}

function finished(
  { floor, cap, weight }: Pick<Criterion, "floor" | "cap" | "weight">,
  raw: Fraction,
  decimals: number,
): number {
  const raised = floor !== null && compare(raw, fraction(floor)) < 0 ? fraction(floor) : raw;
  const clamped = cap !== null && compare(raised, fraction(cap)) > 0 ? fraction(cap) : raised;
  return numberOf(rounded(rounded(times(clamped, fraction(weight)), 6), decimals));
}

/** Points of each organisation on a criterion, rounded; null where there are none. Values and bases in the same order. */
export function exactPoints(
  criterion: Criterion,
  values: readonly (number | null)[],
  bases: readonly (number | null)[],
  decimals: number,
): readonly (number | null)[] {
  const all = values.map((value, row) => {
    const base = bases[row] ?? null;
    return value === null ? null : measured(criterion, fraction(value), base === null ? null : fraction(base));
  });
  const present = all.filter((one) => one !== null);
  return all.map((value) => {
    const raw = value === null ? null : rawPoints(criterion, value, present, values.length);
    return raw === null ? null : finished(criterion, raw, decimals);
  });
}
