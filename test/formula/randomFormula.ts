import fc from "fast-check";

/** Codes of the indicators that random formulas count with. */
export const codes = ["A1", "A2", "Б1", "1.2"] as const;
export type Code = (typeof codes)[number];

/**
 * An expression by which a test knows what it wrote: its text, and its value as an exact fraction by a way of its own
 * (null: cannot be computed). Powers have whole exponents, as no fraction is a root.
 */
export interface RandomFormula {
  readonly text: string;
  readonly value: (of: (code: Code) => Fraction) => Fraction | null;
}

/** numerator ÷ denominator, the denominator above 0. */
export interface Fraction {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

export function fraction(numerator: bigint, denominator = 1n): Fraction {
  const sign = denominator < 0n ? -1n : 1n;
  const common = divisor(numerator < 0n ? -numerator : numerator, denominator * sign);
  return { numerator: (numerator * sign) / common, denominator: (denominator * sign) / common };
}

function divisor(one: bigint, other: bigint): bigint {
  return other === 0n ? one || 1n : divisor(other, one % other);
}

/** Of a decimal such as "-12.05". */
export function fractionOf(decimal: string): Fraction {
  const [whole = "", digits = ""] = decimal.split(".");
  return fraction(BigInt(whole + digits), 10n ** BigInt(digits.length));
}

export function numberOf({ numerator, denominator }: Fraction): number {
  const whole = numerator / denominator;
  return Number(whole) + Number(numerator - whole * denominator) / Number(denominator);
}

const half = fraction(1n, 2n);

function plus(a: Fraction, b: Fraction): Fraction {
  return fraction(a.numerator * b.denominator + b.numerator * a.denominator, a.denominator * b.denominator);
}
function times(a: Fraction, b: Fraction): Fraction {
  return fraction(a.numerator * b.numerator, a.denominator * b.denominator);
}
function minus(a: Fraction): Fraction {
  return fraction(-a.numerator, a.denominator);
}
function floor({ numerator, denominator }: Fraction): bigint {
  const whole = numerator / denominator;
  return numerator < 0n && whole * denominator !== numerator ? whole - 1n : whole;
}
function rounded(value: Fraction, decimals: number): Fraction {
  if (value.numerator < 0n) return minus(rounded(minus(value), decimals));
  const scale = decimals >= 0 ? fraction(10n ** BigInt(decimals)) : fraction(1n, 10n ** BigInt(-decimals));
  return times(fraction(floor(plus(times(value, scale), half))), fraction(scale.denominator, scale.numerator));
}
/** Computed numbers are compared by their first six decimals; what random formulas compare never differs only behind them. */
function sign(value: Fraction): number {
  const { numerator } = rounded(value, 6);
  return numerator < 0n ? -1 : Number(numerator > 0n);
}
const truth = (is: boolean): Fraction => fraction(is ? 1n : 0n);

/** An operation on one number. */
function unary(of: (value: Fraction) => Fraction | null): Operation {
  return ([value]) => value && of(value);
}

type Operation = (values: readonly Fraction[]) => Fraction | null | undefined;

function operation(
  text: (parts: readonly string[]) => string,
  parts: readonly RandomFormula[],
  of: Operation,
): RandomFormula {
  return {
    text: text(parts.map((part) => part.text)),
    value: (values) => {
      const computed = parts.map((part) => part.value(values)).filter((value) => value !== null);
      return computed.length < parts.length ? null : (of(computed) ?? null);
    },
  };
}

const literal = fc
  .tuple(fc.integer({ min: 0, max: 400 }), fc.constantFrom("", ".5", ".05", ".1"), fc.boolean())
  .map(([whole, tail, comma]): RandomFormula => {
    const decimal = `${whole}${tail}`;
    return { text: comma ? decimal.replace(".", ",") : decimal, value: () => fractionOf(decimal) };
  });
const indicator = fc.constantFrom(...codes).map((code): RandomFormula => ({
  text: /^\d/.test(code) ? `[${code}]` : code,
  value: (of) => of(code),
}));

const zeroFraction = fraction(0n);

const binary: readonly (readonly [string, (a: Fraction, b: Fraction) => Fraction | null])[] = [
  ["+", plus],
  ["−", (a, b) => plus(a, minus(b))],
  ["×", times],
  ["÷", (a, b) => (sign(b) === 0 ? null : fraction(a.numerator * b.denominator, a.denominator * b.numerator))],
  [">=", (a, b) => truth(sign(plus(a, minus(b))) >= 0)],
  ["≠", (a, b) => truth(sign(plus(a, minus(b))) !== 0)],
  ["<", (a, b) => truth(sign(plus(a, minus(b))) < 0)],
  ["=", (a, b) => truth(sign(plus(a, minus(b))) === 0)],
];
const lists: readonly (readonly [string, Operation])[] = [
  ["МИН", (all) => all.reduce((least, one) => (sign(plus(one, minus(least))) < 0 ? one : least))],
  ["max", (all) => all.reduce((most, one) => (sign(plus(one, minus(most))) > 0 ? one : most))],
  ["СУММ", (all) => all.reduce(plus)],
  ["СРЗНАЧ", (all) => times(all.reduce(plus), fraction(1n, BigInt(all.length)))],
  ["ЖӘНЕ", (all) => truth(all.every((one) => sign(one) !== 0))],
  ["или", (all) => truth(all.some((one) => sign(one) !== 0))],
];

export const randomFormula: fc.Arbitrary<RandomFormula> = fc.letrec<{ formula: RandomFormula }>((tie) => {
  const formula = tie("formula");
  return {
    formula: fc.oneof(
      { maxDepth: 4, withCrossShrink: true },
      { arbitrary: indicator, weight: 3 },
      { arbitrary: literal, weight: 2 },
      {
        weight: 6,
        arbitrary: fc.tuple(fc.constantFrom(...binary), formula, formula).map(([[sign, of], left, right]) =>
          operation(
            ([a, b]) => `(${a ?? ""}) ${sign} (${b ?? ""})`,
            [left, right],
            ([a, b]) => a && b && of(a, b),
          ),
        ),
      },
      {
        weight: 3,
        arbitrary: fc
          .tuple(fc.constantFrom(...lists), fc.array(formula, { minLength: 2, maxLength: 4 }))
          .map(([[name, of], parts]) => operation((texts) => `${name}(${texts.join("; ")})`, parts, of)),
      },
      {
        weight: 3,
        arbitrary: fc.tuple(formula, formula, formula).map(([condition, yes, no]): RandomFormula => ({
          text: `ЕСЛИ(${condition.text};${yes.text};${no.text})`,
          value: (of) => {
            const holds = condition.value(of);
            return holds === null ? null : (sign(holds) === 0 ? no : yes).value(of);
          },
        })),
      },
      {
        weight: 2,
        arbitrary: fc.tuple(formula, fc.integer({ min: -2, max: 4 })).map(([inner, decimals]) =>
          operation(
            ([a]) => `ОКРУГЛ(${a ?? ""};${decimals})`,
            [inner],
            unary((a) => rounded(rounded(a, 6), decimals)),
          ),
        ),
      },
      {
        weight: 2,
        arbitrary: fc
          .tuple(
            formula,
            fc.constantFrom(
              ["ЦЕЛОЕ", (a: Fraction) => fraction(floor(rounded(a, 6)))] as const,
              ["ABS", (a: Fraction) => (a.numerator < 0n ? minus(a) : a)] as const,
              ["НЕ", (a: Fraction) => truth(sign(a) === 0)] as const,
              ["−", minus] as const,
            ),
          )
          .map(([inner, [name, of]]) =>
            operation(
              ([a]) => `${name}(${a ?? ""})`,
              [inner],
              unary((a) => of(a)),
            ),
          ),
      },
      {
        weight: 1,
        arbitrary: formula.map((inner) =>
          operation(
            ([a]) => `(${a ?? ""})%`,
            [inner],
            unary((a) => times(a, fraction(1n, 100n))),
          ),
        ),
      },
      {
        weight: 1,
        arbitrary: fc.tuple(formula, fc.integer({ min: -2, max: 2 })).map(([inner, exponent]) =>
          operation(
            ([a]) => `(${a ?? ""})^${exponent}`,
            [inner],
            unary((a) => power(a, exponent)),
          ),
        ),
      },
    ),
  };
}).formula;

function power(base: Fraction, exponent: number): Fraction | null {
  if (sign(base) === 0) return exponent > 0 ? zeroFraction : null;
  const positive = Array.from({ length: Math.abs(exponent) }, () => base).reduce(times, fraction(1n));
  return exponent >= 0 ? positive : fraction(positive.denominator, positive.numerator);
}
