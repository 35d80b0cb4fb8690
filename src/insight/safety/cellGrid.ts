import type { Criterion } from "../../criteria/criterion";
import { unitOf } from "../../intake/unit";

/** Which values a cell could hold: whole multiples of a step between two ends. */
export interface CellGrid {
  readonly step: number;
  readonly least: number;
  readonly most: number;
  /** A step is one thing that was counted, or a yes for a no. */
  readonly isCounted: boolean;
}

/** More than so many times the largest value reported is no figure of this union. */
const beyond = 10;

/** @param values of all organisations, NaN where there is none */
export function cellGrid(criterion: Criterion, values: Float64Array): CellGrid {
  const present = Array.from(values).filter((value) => !Number.isNaN(value));
  const largest = present.reduce((most, value) => Math.max(most, value), 0);
  const lowest = present.reduce((least, value) => Math.min(least, value), 0);
  const step = 10 ** -decimalsOf(present);
  const { family } = unitOf(criterion);
  switch (family) {
    case "yesNo":
      return { step: 1, least: 0, most: 1, isCounted: true };
    case "percent":
      return { step: Math.min(step, 0.1), least: lowest, most: Math.max(100, largest), isCounted: false };
    case "money":
      return { step, least: lowest, most: Math.max(largest, 1) * beyond, isCounted: false };
    case "count":
      return { step, least: lowest, most: Math.max(largest, 1) * beyond, isCounted: step === 1 };
    default:
      return family satisfies never;
  }
}

/** How many decimals the figures of a column have, up to 4. */
function decimalsOf(values: readonly number[]): number {
  for (let decimals = 0; decimals < 4; decimals++) {
    if (values.every((value) => onGrid(value, 10 ** -decimals) === value)) return decimals;
  }
  return 4;
}

/** The multiple of a step nearest to a value, without binary noise. */
export function onGrid(value: number, step: number): number {
  return Number((Math.round(value / step) * step).toPrecision(15));
}

/** The first count of steps that reaches. @param near does not reach @param far does */
export function firstReached(near: number, far: number, isReached: (steps: number) => boolean): number {
  while (far - near > 1) {
    const middle = Math.floor((near + far) / 2);
    if (isReached(middle)) far = middle;
    else near = middle;
  }
  return far;
}
