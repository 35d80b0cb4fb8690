import type { Criterion } from "../../../src/criteria/criterion";
import { methodOf } from "../../../src/scoring/methods";

/** Raw points of values by the criterion's measure and scale; null where there is no value, base or result. */
export function rawPoints(
  criterion: Criterion,
  values: readonly (number | null)[],
  bases: readonly (number | null)[] = [],
): (number | null)[] {
  const context = {
    bases: column(values.map((_, row) => bases[row] ?? null)),
    rated: values.length,
    indicator: () => column(values),
  };
  const raw = new Float64Array(values.length);
  methodOf(criterion).raw(column(values), criterion, context, raw);
  return Array.from(raw, (points) => (Number.isNaN(points) ? null : points + 0));
}

function column(values: readonly (number | null)[]): Float64Array {
  return Float64Array.from(values, (value) => value ?? NaN);
}
