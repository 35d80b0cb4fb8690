import fc from "fast-check";
import { roundPoints, roundUnits } from "../../src/scoring/rounding";

/** A decimal as a whole number of 10^-places. */
interface Decimal {
  readonly digits: bigint;
  readonly places: number;
}

const toNumber = ({ digits, places }: Decimal) => Number(`${digits}e-${places}`);
const times = (left: Decimal, right: Decimal): Decimal => ({
  digits: left.digits * right.digits,
  places: left.places + right.places,
});

/** Half away from zero, digit by digit, independent of how doubles behave. */
function round({ digits, places }: Decimal, to: number): Decimal {
  if (places <= to) return { digits: digits * 10n ** BigInt(to - places), places: to };
  const divisor = 10n ** BigInt(places - to);
  const size = digits < 0n ? -digits : digits;
  const up = (size % divisor) * 2n >= divisor ? 1n : 0n;
  const rounded = size / divisor + up;
  return { digits: digits < 0n ? -rounded : rounded, places: to };
}

const expectedUnits = (exact: Decimal, decimals: number) => Number(round(round(exact, 6), decimals).digits);

const decimalUpTo = (limit: bigint) =>
  fc
    .record({ places: fc.integer({ min: 0, max: 4 }), whole: fc.bigInt({ min: -limit, max: limit }) })
    .map(({ places, whole }): Decimal => ({ digits: whole, places }));

describe("roundPoints", () => {
  // Half away from zero; the second column of each line is what pencil and paper give.
  it.each([
    [0.5, 0, 1],
    [1.5, 0, 2],
    [2.5, 0, 3],
    [-0.5, 0, -1],
    [-2.5, 0, -3],
    [2.4999, 0, 2],
    [1.005, 2, 1.01],
    [8.325, 2, 8.33],
    [1.45, 1, 1.5],
    [-1.45, 1, -1.5],
    [0.00005, 4, 0.0001],
    [100201, 0, 100201],
    [0, 0, 0],
  ])("rounds %d to %d decimals as %d", (raw, decimals, expected) => {
    expect(roundPoints(raw, decimals)).toBe(expected);
  });

  // 1.1 × 0.5 × 1 is 0.55; 0.7 × 5 × 0.1 is 0.35; 4.35 × 100 is 435; 1.15 × 3 is 3.45; 57.5 × 0.07 is 4.025
  it.each([
    [1.1 * 0.5, 1, 0.6],
    [0.7 * 5 * 0.1, 1, 0.4],
    [4.35 * 100, 0, 435],
    [1.15 * 3, 1, 3.5],
    [57.5 * 0.07, 2, 4.03],
    [(0.1 + 0.7) * 10, 0, 8],
    [1.1 * 1.1 * 50, 0, 61], // 60.5
  ])("does not lose an exact half to binary noise: %d", (raw, decimals, expected) => {
    expect(roundPoints(raw, decimals)).toBe(expected);
  });

  it("rounds to 6 decimals first, so 0.4999995 becomes 0.5 and then 1", () => {
    expect(roundPoints(0.4999995, 0)).toBe(1);
    expect(roundPoints(0.4999994, 0)).toBe(0);
    expect(roundPoints(0.4999994999, 0)).toBe(0);
    expect(roundPoints(-0.4999995, 0)).toBe(-1);
    expect(roundPoints(0.1234495, 4)).toBe(0.1235);
    expect(roundPoints(0.1234494, 4)).toBe(0.1234);
  });

  it("takes 15 significant digits at their word", () => {
    expect(roundPoints(99999.4999994999, 0)).toBe(99999);
    expect(roundPoints(99999.4999995, 0)).toBe(100000);
    expect(roundPoints(999999999999.499, 0)).toBe(999999999999);
    expect(roundPoints(999999999999.5, 0)).toBe(1000000000000);
    expect(roundPoints(123456789012345, 0)).toBe(123456789012345);
    expect(roundPoints(1e15, 4)).toBe(1e15);
  });

  it("knows no negative zero", () => {
    expect(Object.is(roundUnits(-0.2, 1), 0)).toBe(true);
    expect(Object.is(roundUnits(-0, 100), 0)).toBe(true);
  });

  it("rounds every product of three decimals of up to 4 places as exact arithmetic does", () => {
    const factor = decimalUpTo(999_999n);
    fc.assert(
      fc.property(
        factor,
        factor,
        decimalUpTo(9_999n),
        fc.integer({ min: 0, max: 4 }),
        (value, points, weight, decimals) => {
          const exact = times(times(value, points), weight);
          fc.pre(exact.digits < 10n ** 15n && exact.digits > -(10n ** 15n));
          const raw = toNumber(value) * toNumber(points) * toNumber(weight);
          expect(roundUnits(raw, 10 ** decimals) + 0).toBe(expectedUnits(exact, decimals));
        },
      ),
      { numRuns: 20_000 },
    );
  });

  /** Splits an exact half, or a half of the 6th decimal beside it, into two factors of up to 4 places. */
  const half = fc
    .record({
      decimals: fc.integer({ min: 0, max: 4 }),
      inner: fc.boolean(),
      units: fc.bigInt({ min: 0n, max: 99_999n }),
      divisor: fc.constantFrom(1n, 2n, 4n, 5n, 8n, 10n, 16n, 25n, 32n, 40n, 50n, 125n, 625n),
      negative: fc.boolean(),
    })
    .map(({ decimals, inner, units, divisor, negative }) => {
      // (units + ½)·10^-decimals, or that less ½·10^-6, in 10^-7
      const line = (units * 10n + 5n) * 10n ** BigInt(6 - decimals) - (inner ? 5n : 0n);
      return { decimals, divisor, exact: { digits: negative ? -line : line, places: 7 } };
    });

  it("rounds every exact half up in size, however it is made", () => {
    let halves = 0;
    fc.assert(
      fc.property(half, ({ decimals, divisor, exact }) => {
        // exact = factor × other, both decimals of at most 4 places
        const other: Decimal = { digits: divisor, places: 4 };
        fc.pre((exact.digits * 10n) % divisor === 0n);
        const factor: Decimal = { digits: (exact.digits * 10n) / divisor, places: 4 };
        halves += 1;
        const raw = toNumber(factor) * toNumber(other);
        expect(roundUnits(raw, 10 ** decimals)).toBe(expectedUnits(exact, decimals));
      }),
      { numRuns: 20_000 },
    );
    expect(halves).toBeGreaterThan(1000);
  });

  it("rounds halves that come as quotients, v × 100 × p ÷ base", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 99_999 }),
        fc.integer({ min: 1, max: 9_999 }),
        fc.integer({ min: 0, max: 4 }),
        (units, base, decimals) => {
          // v = (units + ½)·10^-decimals × base ÷ 100 needs up to 3 + decimals places and is read as that decimal.
          const value = Number(`${(BigInt(units) * 10n + 5n) * BigInt(base)}e-${decimals + 3}`);
          expect(roundUnits((value * 100 * 1) / base, 10 ** decimals)).toBe(units + 1);
        },
      ),
      { numRuns: 5_000 },
    );
  });
});
