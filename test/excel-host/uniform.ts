import type { Json } from "./wire";

/** The value that all have, or null: so Excel answers for a range whose cells differ. */
export function uniform(values: readonly Json[]): Json {
  const [first = null] = values;
  return values.every((value) => value === first) ? first : null;
}
