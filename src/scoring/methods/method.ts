import type { Criterion, Direction } from "../../criteria/criterion";

export interface MethodContext {
  /** Values of the base indicator, a row for each organisation; NaN where it is missing or unreadable. */
  readonly bases: Float64Array;
  readonly rated: number;
  /** Values of the indicator of a code. */
  readonly indicator: (code: string) => Float64Array;
}

/** Texts of A1 references in the English formula language, relative to the cell that is written. */
export interface MethodReferences {
  /** The value in Data (or what is measured of it), and of the base indicator there ("" where the criterion has none). */
  readonly value: string;
  readonly base: string;
  /** Points per unit. */
  readonly points: string;
  /** Column of the lower bounds of the bands, ascending, unused ones blank. */
  readonly bandsFrom: string;
  /** Column of the points of those bands. */
  readonly bandsPoints: string;
  /** The criterion's values of all rated organisations in Data. */
  readonly values: string;
  readonly rated: string;
  readonly betterIs: Direction;
  /** Upper and lower bound of the raw points; a blank cell or a text bounds nothing. */
  readonly cap: string;
  readonly floor: string;
  /** The value of the indicator of a code in Data. */
  readonly indicator: (code: string) => string;
}

/**
 * One way of turning values into raw points (docs/method.md, Points): the arithmetic of the program and the same as a formula, side by side.
 * Clamping, weight and rounding come after, the same for all (`points.ts`).
 */
export interface Method {
  /**
   * Writes the raw points of a criterion's values into `raw`, a row for each organisation: NaN where there is no value
   * (NaN) and where they cannot be computed (status undefined). A whole column at once, because one call for each value
   * costs more than the arithmetic.
   */
  raw(values: Float64Array, criterion: Criterion, context: MethodContext, raw: Float64Array): void;
  /** An expression of the raw points, without "="; it may assume that the value is a number. */
  formula(references: MethodReferences): string;
  /**
   * A condition under which raw points can be computed, beside the value being a number; null where there is none.
   * Where it does not hold the points are 0.
   */
  computable(references: MethodReferences): string | null;
  /** It counts with other indicators: it needs no value of its own, and its formula may be an error. */
  readonly fromOthers?: true;
}
