import { fifteenDigits } from "../../tables/decimal";
import type { Method, MethodReferences } from "./method";

/**
 * What a value is once it is set against its base. Without a base above 0 it is undefined: neither 0 nor 100
 * (docs/method.md, Edge cases, 2).
 */
export interface Measure {
  readonly of: (value: number, base: number) => number;
  /** The same times the points, in the order that leaves the least binary noise. */
  readonly perUnit: (value: number, base: number, points: number) => number;
  readonly formula: (references: Pick<MethodReferences, "value" | "base">) => string;
  readonly perUnitFormula: (references: MethodReferences) => string;
}

/** Decimals of what is looked up in bands or ranked: beyond the noise of a quotient, within that of any bound. */
const measuredDecimals = 9;
const scale = 10 ** measuredDecimals;
/** Above it a double has no more decimals than that. */
const mostRounded = 4e6;

/** Points for every unit of what is measured. */
export function measuredPerUnit({ perUnit, perUnitFormula }: Measure): Method {
  return {
    raw(values, { points }, { bases }, raw) {
      const each = points ?? 0;
      for (let row = 0; row < values.length; row++) {
        const base = bases[row] ?? NaN;
        raw[row] = base > 0 ? perUnit(values[row] ?? NaN, base, each) : NaN;
      }
    },
    formula: perUnitFormula,
    computable: ({ base }) => isBase(base),
  };
}

/** A scale over what is measured; its formula reads the column of Data that `measuredFormula` fills. */
export function onMeasured(measure: Measure, method: Method): Method {
  return {
    ...method,
    raw(values, criterion, context, raw) {
      method.raw(measured(measure, values, context.bases), criterion, context, raw);
    },
  };
}

function measured({ of }: Measure, values: Float64Array, bases: Float64Array): Float64Array {
  return values.map((value, row) => {
    const base = bases[row] ?? NaN;
    return base > 0 ? roundMeasured(of(value, base)) : NaN;
  });
}

/** ROUND(…, 9). */
function roundMeasured(value: number): number {
  const size = Math.abs(value);
  if (!(size < mostRounded)) return Number.isFinite(value) ? fifteenDigits(value) : value;
  const rounded = Math.round(size * scale) / scale;
  return value < 0 ? 0 - rounded : rounded;
}

/** What is measured, as a formula with its "="; a text where it cannot be computed. */
export function measuredFormula(
  measure: Measure,
  references: Pick<MethodReferences, "value" | "base">,
  otherwise: string,
): string {
  const { value, base } = references;
  const computed = `ROUND(${measure.formula(references)},${measuredDecimals})`;
  return `=IF(AND(ISNUMBER(${value}),${isBase(base)}),${computed},${otherwise})`;
}

/** What is measured of one value; null where it cannot be computed. */
export function measuredValue(measure: Measure, value: number | null, base: number | null): number | null {
  return value === null || base === null || base <= 0 ? null : roundMeasured(measure.of(value, base));
}

/** MAX of a single reference is 0 where a text is there. */
function isBase(base: string): string {
  return `MAX(${base})>0`;
}
