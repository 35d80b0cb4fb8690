/** More than the relative noise that a product or quotient of a handful of decimals can carry. */
const mostNoise = 2 ** -49;

/** A value that is read has at most 15 significant digits; such decimals are at least 10^-15 of their size apart. */
const exactDigits = 15;
const halfGap = 5e-16;

/**
 * ROUND(ROUND(raw, 6), decimals), half away from zero, as a whole number of units, of which a point has `scale`.
 *
 * Rounding to 6 decimals first takes binary noise off exact halves (docs/method.md, Points). Each half of the outer
 * rounding is itself a multiple of 10^-6, so both roundings together are one comparison: the unit goes up exactly where
 * |raw| ≥ half − ½·10^-6. Only a raw within binary noise of that line needs its decimal digits.
 * @param raw finite
 * @param scale 10^decimals (`unitsPerPoint`)
 * @example roundUnits(0.285, 100) // 29, although 0.285 is 0.284999… in binary
 */
export function roundUnits(raw: number, scale: number): number {
  const size = Math.abs(raw);
  const lifted = size * scale + (0.5 + 5e-7 * scale);
  const floor = Math.floor(lifted);
  const clear = Math.abs(lifted - floor - 0.5) < 0.5 - lifted * mostNoise;
  const units = clear ? floor : roundDecimal(decimalBehind(size), scale);
  return raw < 0 ? 0 - units : units;
}

/**
 * ROUND(ROUND(raw, 6), decimals), half away from zero.
 * @example roundPoints(2.5, 0) // 3
 * @example roundPoints(-2.5, 0) // -3
 * @example roundPoints(1.005, 2) // 1.01
 */
export function roundPoints(raw: number, decimals: number): number {
  const scale = unitsPerPoint(decimals);
  return roundUnits(raw, scale) / scale;
}

/** 10^decimals, for 0–4 decimals. */
export function unitsPerPoint(decimals: number): number {
  return 10 ** decimals;
}

/**
 * The decimal that a size stands for: itself where its shortest digits are few enough to be a decimal without noise, else
 * the shortest decimal nearer than any other of 15 digits; its own digits where there is none.
 */
function decimalBehind(size: number): Decimal {
  const own = decimalOf(size.toExponential());
  if (own.digits.length <= exactDigits) return own;
  for (let digits = 1; digits <= exactDigits; digits++) {
    const shorter = size.toExponential(digits - 1);
    if (Math.abs(Number(shorter) - size) <= size * halfGap) return decimalOf(shorter);
  }
  return own;
}

/** digits × 10^exponent, all digits before the point. */
interface Decimal {
  readonly digits: string;
  readonly exponent: number;
}

function decimalOf(exponential: string): Decimal {
  const [mantissa = "0", exponent = "0"] = exponential.split("e");
  const [whole = "", fraction = ""] = mantissa.split(".");
  return { digits: whole + fraction, exponent: Number(exponent) - fraction.length };
}

/** First to millionths, then from them to units. */
function roundDecimal({ digits, exponent }: Decimal, scale: number): number {
  const places = Math.max(-exponent, 6);
  const value = BigInt(digits) * 10n ** BigInt(exponent + places);
  const millionths = divideHalfUp(value, 10n ** BigInt(places - 6));
  return Number(divideHalfUp(millionths, BigInt(1e6 / scale)));
}

/** Of a value that is not negative. */
function divideHalfUp(value: bigint, divisor: bigint): bigint {
  return (value + divisor / 2n) / divisor;
}
