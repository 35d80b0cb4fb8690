/** Exact fractions, to count points without doubles. */
export interface Fraction {
  readonly over: bigint;
  /** Above 0. */
  readonly under: bigint;
}

export const zero: Fraction = { over: 0n, under: 1n };

/** The decimal that a number is written as. */
export function fraction(value: number): Fraction {
  const [mantissa = "0", exponent = "0"] = value.toExponential().split("e");
  const [whole = "", decimals = ""] = mantissa.split(".");
  const power = Number(exponent) - decimals.length;
  const digits = BigInt(whole + decimals);
  return power < 0
    ? { over: digits, under: 10n ** BigInt(-power) }
    : { over: digits * 10n ** BigInt(power), under: 1n };
}

export function plus(one: Fraction, other: Fraction): Fraction {
  return { over: one.over * other.under + other.over * one.under, under: one.under * other.under };
}

export function times(one: Fraction, other: Fraction): Fraction {
  return { over: one.over * other.over, under: one.under * other.under };
}

export function minus(one: Fraction, other: Fraction): Fraction {
  return plus(one, { over: -other.over, under: other.under });
}

/** @param other above 0 */
export function dividedBy(one: Fraction, other: Fraction): Fraction {
  return { over: one.over * other.under, under: one.under * other.over };
}

/** Below 0, 0 or above 0 as one is below, equal to or above the other. */
export function compare(one: Fraction, other: Fraction): number {
  const difference = minus(one, other).over;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

/** Half away from zero. */
export function rounded({ over, under }: Fraction, decimals: number): Fraction {
  const scale = 10n ** BigInt(decimals);
  const size = (over < 0n ? -over : over) * scale;
  const units = size / under + (2n * (size % under) >= under ? 1n : 0n);
  return { over: over < 0n ? -units : units, under: scale };
}

export function numberOf({ over, under }: Fraction): number {
  const size = over < 0n ? -over : over;
  const whole = size / under;
  const rest = ((size % under) * 10n ** 6n) / under;
  return Number(`${over < 0n ? "-" : ""}${whole}.${String(rest).padStart(6, "0")}`);
}
