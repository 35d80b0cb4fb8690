import type { Criterion, Direction } from "../../criteria/criterion";

/** What a method may look at beside the value itself. */
export interface MethodContext {
  /** Value of the base indicator; null where it is missing or unreadable. */
  readonly base: number | null;
  /** Place by value among the rated organisations that have a value, and the number of rated organisations. */
  readonly place: number;
  readonly rated: number;
}

/** Texts of A1 references in the English formula language, relative to the cell that is written. */
export interface MethodReferences {
  /** The value in Data, and of the base indicator there ("" where the criterion has none). */
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
  /** Number of rated organisations, as a formula part. */
  readonly rated: string;
  readonly betterIs: Direction;
}

/**
 * One way of turning a value into raw points: the arithmetic of the program and the same as a formula, side by side.
 * Clamping, weight and rounding come after, the same for all (`points.ts`).
 */
export interface Method {
  /** Raw points of a value; null where they cannot be computed (status undefined). */
  raw(value: number, criterion: Criterion, context: MethodContext): number | null;
  /** An expression of the raw points, without "="; it may assume that the value is a number. */
  formula(references: MethodReferences): string;
  /**
   * A condition under which raw points can be computed, beside the value being a number; null where there is none.
   * Where it does not hold the points are 0.
   */
  computable(references: MethodReferences): string | null;
}
